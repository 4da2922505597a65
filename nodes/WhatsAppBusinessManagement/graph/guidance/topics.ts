/**
 * What an error can be about, and the words by which Meta's own text shows it. Advice is printed
 * only if it is about a topic that Meta's text names; a text that names none says nothing against it.
 *
 * `\b` and plural forms matter: a word that also occurs in other texts would suppress right advice.
 */
const WORDS = {
	token: /\baccess tokens?\b|\bsession (?:has|is)\b|\blog(?:ged)? (?:in|out)\b/i,
	appSecret: /appsecret_proof|\bapp secret\b|client secret/i,
	permission: /\bpermissions?\b|not (?:authori[sz]ed|allowed to)|\bcapabilit|\baccess denied\b/i,
	rateLimit: /\brate limit|\btoo many (?:calls|requests|attempts)\b|request limit/i,
	object: /\bdoes not exist\b|\bcannot be (?:loaded|found)\b|\bnot found\b/i,
	pin: /\bPIN\b|two[- ]step|two[- ]factor/i,
	verificationCode:
		/\bverif\w+ code\b|(?<!\b(?:country|language) )\bcode (?:is|was|you|entered)\b|\bSMS\b/i,
	displayName: /\bdisplay name|\bverified name|\bcertificate\b/i,
	migration: /\bmigrat/i,
	registration: /\bregist|\bverified number\b/i,
	numberLimit:
		/\b(?:maximum|limit|most|quota)\b.*\bnumbers\b|\bnumbers\b.*\b(?:maximum|limit|quota)\b|\bphone number (?:limit|quota)\b/i,
	payment: /\bpayment|\bbilling\b|\bcredit line/i,
	terms: /\bterms\b/i,
	policy: /\bpolic(?:y|ies)\b|\brestrict|\bintegrity\b|\block(?:ed)?\b|\bban(?:ned)?\b/i,
	// Not “the business phone number must be verified”.
	business:
		/\bbusiness verification\b|\bverif(?:y|ied|ication of) (?:your |the |a )?business\b(?! (?:phone|number))|\bbusiness(?:es)? (?:(?:is|are|must|should|has|have|needs?|to|not|be|been|first|isn.t|hasn.t) )+verified\b|\bunverified\b/i,
	callback: /\bcallback\b|\bwebhook/i,
	catalog: /\bcatalog/i,
	flow: /\bflows?\b/i,
	publicKey: /\bpublic key|\bencryption\b/i,
	// Not “This endpoint requires …”, which is about Meta’s own.
	endpoint: /(?<!\bthis (?:api )?)\bendpoint|data_channel_uri/i,
	username: /\busername/i,
	header: /\bheader/i,
	body: /\bbody(?:\b|_)/i,
	footer: /\bfooter/i,
	buttons: /\bbuttons?\b/i,
	// Not “Param name must …”, “"components" param is …”, which are about any field.
	variables: /\bvariables?\b|\bparams\b/i,
	examples: /\bexamples?\b|\bsamples?\b/i,
	media: /\bmedia\b|\bhandle\b|\bimage\b|\bvideo\b/i,
	length: /\btoo long\b|\bcharacters? (?:limit|long)|\bexceeds?\b.*\bcharacters?\b/i,
	formatting: /\bnew ?lines?\b|\bline breaks?\b|\bformatting\b|\bemojis?\b|\basterisks?\b/i,
	language: /\blanguage/i,
	templateName: /\btemplate name|\bname (?:is|format|already)\b|\bname must\b/i,
	templateLimit: /\btemplate limit|\b(?:maximum|limit)\b.*\btemplates\b/i,
	status: /\bstatus\b|\bin review\b|\bpending\b|\bedit/i,
} satisfies Record<string, RegExp>;

export type Topic = keyof typeof WORDS;

/**
 * The same in Portuguese, Spanish, German, French and Indonesian: Meta writes its text for the user in
 * that user's language. Only the topics by which the entries of a subcode, or a code and a subcode that
 * come together, differ.
 */
const FOREIGN_WORDS: Partial<Record<Topic, RegExp>> = {
	permission: /permiss[ãõ]|\bpermisos?\b|berechtigung|\bautorisation|\bizin\b/i,
	pin: /duas etapas|dos pasos|zweistufig|zwei schritt|deux étapes|dua langkah/i,
	verificationCode:
		/\bcódigo (?!do país|de país|de idioma)|\b(?:bestätigungs|verifizierungs)?code (?:ist|wurde|est)\b|\bcode de vérification|\bkode (?:verifikasi|yang|salah)/i,
	displayName:
		/nome de exibição|nombre (?:para mostrar|visible)|\bcertificad[oa]|anzeigename|zertifikat|nom d.affichage|\bcertificat\b|nama tampilan|sertifikat/i,
	migration: /\bmigra[rcdç]|\bmigrier|\bmigrasi|\bmigrée?s?\b/i,
	registration: /\bregistrar|\bregistrad|\bregistrier|\benregistr|\bterdaftar|\bdidaftarkan/i,
	numberLimit:
		/\b(?:limite|límite|máximo|maximal|nombre maximum|batas)\b.*(?:números|telefonnummern|numéros|nomor)|(?:limit|höchstzahl|maximalzahl)\b.*telefonnummern/i,
	payment: /pagamento|\bpago|zahlung|\bpaiement|pembayaran/i,
	business:
		/verificação d[ae] empresa|verificación del negocio|unternehmensverifizierung|verifikasi bisnis/i,
	catalog: /\bcatálogo|\bkatalog|\bcatalogue/i,
	header: /cabeçalho|encabezado|kopfzeile|überschrift|en-tête|\btajuk/i,
	body: /\bcorpo\b|\bcuerpo\b|textkörper|haupttext|\bcorps\b|isi pesan/i,
	footer: /rodapé|pie de (?:página|mensaje)|fußzeile|pied de page|catatan kaki/i,
	buttons: /\bbot(?:ão|ões|ón|ones)(?![a-z])|schaltfläche|\bboutons?\b|\btombol/i,
	variables: /variáve|variablen|\bvariabel/i,
	examples: /\bexemplos?\b|\bejemplos?\b|\bbeispiel|\bexemples?\b|\bcontoh/i,
	formatting:
		/quebras? de linha|saltos? de línea|zeilenumbr|formatierung|sauts? de ligne|formatação|\basteris[ck]|baris baru|pemformatan/i,
	language: /\bidioma|\bsprache\b|\blangue\b|\bbahasa\b/i,
	templateName:
		/nome d[oe] modelo|nombre de (?:la )?plantilla|vorlagenname|nom du modèle|nama template/i,
};

/** What an entry of the tables is about; `anything` for advice that fits every text of Meta. */
export type About = readonly Topic[] | 'anything';

/** The topics that a text of Meta names. */
export const topicsOf = (text: string): Topic[] =>
	(Object.keys(WORDS) as Topic[]).filter(
		(topic) => WORDS[topic].test(text) || FOREIGN_WORDS[topic]?.test(text) === true,
	);

/** How many topics of a text some advice is about. */
export const sharedTopics = (about: About, text: string): number =>
	about === 'anything' ? 0 : topicsOf(text).filter((topic) => about.includes(topic)).length;

/** Whether advice may stand beside a text of Meta: both are about the same, or the text names no topic. */
export const fits = (about: About, text: string): boolean =>
	about === 'anything' || topicsOf(text).length === 0 || sharedTopics(about, text) > 0;
