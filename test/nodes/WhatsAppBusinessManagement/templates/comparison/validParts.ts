import fc from 'fast-check';

/* Parts of templates that Meta accepts. All names and texts are made up. */

/** A template or a part of one, as the body of a call. */
export type Json = Record<string, unknown>;

const WORDS = [
	...['lantern', 'order', 'today', 'shop', 'parcel', 'your', 'the', 'is', 'ready', 'with', 'light'],
	...['10%', 'naïve', 'Straße', '🏮', '*warm*', '#12', '$5', 'tea'],
];

const VARIABLE_NAMES = ['first_name', 'order_number', 'city', 'day2'];

const words = (min: number, max: number) =>
	fc.array(fc.constantFrom(...WORDS), { minLength: min, maxLength: max });

/** A value, or none. */
export const sometimes = <T>(arbitrary: fc.Arbitrary<T>) =>
	fc.option(arbitrary, { nil: undefined });

/** Removes the keys without a value. */
export const filled = (fields: Json): Json =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const label = fc
	.tuple(fc.constantFrom('Shop', 'Help', 'Later', 'Go on', 'Café', 'More'), fc.nat(99))
	.map(([text, number]) => `${text} ${number}`);

/** A text whose variables have words around them, with an example for each. */
function textWithVariables(isNamed: boolean, most: number, key: 'body_text' | 'header_text') {
	return fc
		.tuple(fc.nat(most), fc.array(words(3, 6), { minLength: most + 1, maxLength: most + 1 }))
		.map(([count, chunks]): Json => {
			const names = Array.from({ length: count }, (_, index) =>
				isNamed ? (VARIABLE_NAMES[index] ?? 'x') : String(index + 1),
			);
			const text = chunks
				.slice(0, count + 1)
				.map((chunk, index) =>
					[...chunk, ...(index < count ? [`{{${names[index]}}}`] : [])].join(' '),
				)
				.join(' ');
			// The last word is plain, so that a text of emojis alone does not occur.
			return filled({ text: `Dear ${text} soon`, example: examplesOf(names, isNamed, key) });
		});
}

function examplesOf(
	names: string[],
	isNamed: boolean,
	key: 'body_text' | 'header_text',
): Json | undefined {
	if (names.length === 0) return undefined;
	const values = names.map((name) => `example ${name}`);
	if (isNamed) {
		const params = names.map((name, index) => ({ param_name: name, example: values[index] }));
		return { [`${key}_named_params`]: params };
	}
	return { [key]: key === 'body_text' ? [values] : values };
}

/** A body with up to `most` variables. */
export const body = (isNamed: boolean, most = 3) =>
	textWithVariables(isNamed, most, 'body_text').map((fields) => ({ type: 'BODY', ...fields }));

const HANDLES: Record<string, string> = {
	IMAGE: '4::aW1hZ2UvcG5n:ARmadeUp:e:1900000000',
	VIDEO: '4::dmlkZW8vbXA0:ARmadeUp:e:1900000000',
	DOCUMENT: '4::YXBwbGljYXRpb24vcGRm:ARmadeUp:e:1900000000',
};

/** A header with a sample, of one of the formats. */
export const media = (...formats: string[]) =>
	fc.constantFrom(...formats).map((format) => ({
		type: 'HEADER',
		format,
		example: { header_handle: [HANDLES[format]] },
	}));

/** A header with a text that has a variable or none. */
export const textHeader = (isNamed: boolean) =>
	fc.nat(1).map((count) => {
		const names = [isNamed ? 'city' : '1'].slice(0, count);
		const text = count ? `Lights of {{${names[0]}}} now` : 'Lights of today';
		return filled({
			type: 'HEADER',
			format: 'TEXT',
			text,
			example: examplesOf(names, isNamed, 'header_text'),
		});
	});

/** A header of any format that needs no button. */
export const header = (isNamed: boolean) =>
	fc.oneof(
		textHeader(isNamed),
		media('IMAGE', 'VIDEO', 'DOCUMENT'),
		fc.constant({ type: 'HEADER', format: 'LOCATION' }),
	);

/** A footer. */
export const footer = fc
	.constantFrom('Fernwick Lanterns', 'Reply STOP to leave', 'x'.repeat(60))
	.map((text) => ({ type: 'FOOTER', text }));

/** A button with an address, with a variable or without. */
export const link = label.chain((text) =>
	fc.constantFrom(
		{ type: 'URL', text, url: 'https://fernwick.example/shop' },
		{ type: 'URL', text, url: 'https://fernwick.example/o/{{1}}', example: ['A-1'] },
		{ type: 'URL', text, url: 'http://fernwick.example/?id={{1}}', example: 'A-1' },
	),
);
/** A button that calls a number. */
export const phone = label.map((text) => ({
	type: 'PHONE_NUMBER',
	text,
	phone_number: '+15550051310',
}));
/** A button that copies a code of up to 20 characters. */
export const coupon = fc.constantFrom('LAMP25', 'x'.repeat(20)).map((example) => ({
	type: 'COPY_CODE',
	example,
}));
const call = label.map((text) => ({ type: 'VOICE_CALL', text }));
const flow = label.chain((text) =>
	fc.constantFrom(
		{ type: 'FLOW', text, flow_id: '700000000000001' },
		{ type: 'FLOW', text, flow_name: 'survey', flow_action: 'navigate' },
		{ type: 'FLOW', text, flow_json: '{"version":"7.2","screens":[]}' },
	),
);
/** A quick reply. */
export const reply = label.map((text) => ({ type: 'QUICK_REPLY', text }));

const textOf = (button: Json): unknown => button.text ?? button.type;

/** Replies on one side, others on the other; each text once. */
export const buttons = (category: string) =>
	fc
		.tuple(
			fc.uniqueArray(reply, { maxLength: 4, selector: textOf }),
			fc.uniqueArray(link, { maxLength: 2, selector: textOf }),
			sometimes(phone),
			sometimes(flow),
			category === 'MARKETING' ? sometimes(coupon) : fc.constant(undefined),
			sometimes(call),
			fc.boolean(),
		)
		.map(([replies, links, ...rest]) => {
			const repliesFirst = rest.pop();
			const others = [...links, ...rest].filter((each) => typeof each === 'object') as Json[];
			const all = repliesFirst ? [...replies, ...others] : [...others, ...replies];
			const texts = all.map(textOf);
			return all.filter((each, index) => texts.indexOf(textOf(each)) === index);
		})
		.map((list) => (list.length > 0 ? { type: 'BUTTONS', buttons: list } : undefined));
