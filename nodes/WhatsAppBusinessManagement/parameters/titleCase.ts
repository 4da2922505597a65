const ABBREVIATIONS: Readonly<Record<string, string>> = {
	api: 'API',
	cta: 'CTA',
	dcc: 'DCC',
	id: 'ID',
	mm: 'MM',
	pin: 'PIN',
	ttl: 'TTL',
	url: 'URL',
	whatsapp: 'WhatsApp',
};

/** Words that stay lower-case inside a title. */
const SMALL_WORDS = new Set(['by', 'for', 'in', 'of', 'on', 'to', 'with']);

/** Converts one of Meta's names to n8n's title case: "on_behalf_of_business_info" → "On Behalf of Business Info". */
export const titleCase = (name: string): string =>
	name
		.toLowerCase()
		.split('_')
		.map((word, index) => {
			if (index > 0 && SMALL_WORDS.has(word)) return word;
			return ABBREVIATIONS[word] ?? word.charAt(0).toUpperCase() + word.slice(1);
		})
		.join(' ');
