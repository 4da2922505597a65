import { charactersIn } from '../../characters';
import { notOneOf } from '../../errors';
import { EXAMPLES } from './examples';
import {
	bodyFormat,
	footerFormat,
	headerCharacters,
	missing,
	notAHandle,
	tooLong,
} from './refusals';
import {
	brokenRule,
	buttonsOf,
	cardsOf,
	componentOf,
	componentsOf,
	firstOf,
	isAuthentication,
	isFields,
	isMissing,
	textOf,
	typeOf,
	upperText,
	type Fields,
	type Refusal,
	type Rule,
	type SentTemplate,
} from './sentTemplate';
import { VARIABLES, variablesIn, withoutVariables, type TextPart } from './variables';

const COMPONENTS = 'Template components';

const FORMATS = ['TEXT', 'IMAGE', 'VIDEO', 'DOCUMENT', 'GIF', 'LOCATION', 'PRODUCT'];
const MEDIA = ['IMAGE', 'VIDEO', 'DOCUMENT', 'GIF'];

/** An emoji as people see one: digits and signs such as ™ are none. */
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\u20E3/u;
const FORMATTING = /[*_~`]/;

/** Whether a text has what Meta forbids in headers and buttons. */
export const hasForbiddenCharacters = (text: string): boolean =>
	FORMATTING.test(text) || EMOJI.test(text) || /[\r\n]/.test(text);

const TEXT_RULES = [...VARIABLES, ...EXAMPLES];

const isText = ({ format }: Fields): boolean => upperText(format) === 'TEXT';
const isMedia = ({ format }: Fields): boolean => MEDIA.includes(upperText(format));

const HEADER: ReadonlyArray<Rule<Fields>> = [
	{
		id: 'header.format',
		source: COMPONENTS,
		refusal: ({ format }) => {
			if (isMissing(format)) return missing('HEADER', 'format');
			return FORMATS.includes(upperText(format))
				? undefined
				: notOneOf("components['format']", FORMATS);
		},
	},
	{
		id: 'example.handle-missing',
		source: COMPONENTS,
		refusal: (header) =>
			isMedia(header) && handlesOf(header).length === 0 ? missing('HEADER', 'example') : undefined,
	},
	{
		// `4::aW1hZ2UvcG5n:AR…`. Whether the upload exists is not checked, so that tests can make up handles.
		id: 'example.handle-url',
		source: COMPONENTS,
		refusal: (header) =>
			isMedia(header) &&
			!handlesOf(header).every((handle) => /^\d+::?[A-Za-z0-9+/]{4,}=*:./.test(textOf(handle)))
				? notAHandle()
				: undefined,
	},
	{
		id: 'header.text-missing',
		source: COMPONENTS,
		refusal: (header) =>
			isText(header) && isMissing(header.text) ? missing('HEADER', 'text') : undefined,
	},
	{
		id: 'header.length',
		source: COMPONENTS,
		refusal: (header) =>
			isText(header) && charactersIn(textOf(header.text)) > 60 ? tooLong('header', 60) : undefined,
	},
	{
		id: 'header.text',
		source: COMPONENTS,
		refusal: (header, template) => {
			const { text, example } = header;
			const part: TextPart = { component: 'HEADER', text: textOf(text), example };
			return isText(header) ? brokenRule(TEXT_RULES, part, template) : undefined;
		},
	},
	{
		id: 'header.characters',
		source: 'Error codes',
		refusal: (header) =>
			isText(header) && hasForbiddenCharacters(withoutVariables(textOf(header.text)))
				? headerCharacters()
				: undefined,
	},
];

function handlesOf({ example }: Fields): unknown[] {
	const handles = isFields(example) ? example.header_handle : undefined;
	return Array.isArray(handles) ? handles : [];
}

/** A body with its limit, which depends on the kind of template. */
interface Body {
	body: Fields;
	limit: number;
}

const BODY: ReadonlyArray<Rule<Body>> = [
	{
		id: 'body.text-missing',
		source: COMPONENTS,
		refusal: ({ body }) => (isMissing(body.text) ? missing('BODY', 'text') : undefined),
	},
	{
		id: 'body.length',
		source: COMPONENTS,
		refusal: ({ body, limit }) =>
			charactersIn(textOf(body.text)) > limit ? tooLong('body', limit) : undefined,
	},
	{
		// Users reported it; the text is a guess.
		id: 'body.newlines',
		source: 'Error codes',
		refusal: ({ body }) =>
			/(\r?\n){3}/.test(textOf(body.text))
				? bodyFormat("The message body can't have more than two new lines in a row.")
				: undefined,
	},
	{
		id: 'body.text',
		source: COMPONENTS,
		refusal: ({ body: { text, example } }, template) =>
			brokenRule(TEXT_RULES, { component: 'BODY', text: textOf(text), example }, template),
	},
];

const FOOTER: ReadonlyArray<Rule<Fields>> = [
	{
		id: 'footer.text-missing',
		source: COMPONENTS,
		refusal: ({ text }) => (isMissing(text) ? missing('FOOTER', 'text') : undefined),
	},
	{
		id: 'footer.length',
		source: COMPONENTS,
		refusal: ({ text }) => (charactersIn(textOf(text)) > 60 ? tooLong('footer', 60) : undefined),
	},
	{
		id: 'footer.variables',
		source: 'Error codes',
		refusal: ({ text }) =>
			variablesIn(textOf(text)).length > 0
				? // The subcode is Meta's, the text a guess.
					footerFormat("The message footer can't have any variables.")
				: undefined,
	},
	{
		id: 'footer.characters',
		source: 'Error codes',
		refusal: ({ text }) =>
			/[\r\n]/.test(textOf(text)) || EMOJI.test(textOf(text))
				? footerFormat("The message footer can't have any newlines or emojis.")
				: undefined,
	},
];

/** The headers, bodies and the footer. Those of authentication templates are in `authentication.ts`. */
export const TEXTS: readonly Rule[] = [
	{
		id: 'header',
		source: COMPONENTS,
		refusal: (template) =>
			isAuthentication(template)
				? undefined
				: firstOf(partsOf('HEADER', template), (header) => brokenRule(HEADER, header, template)),
	},
	{ id: 'body', source: COMPONENTS, refusal: wrongBody },
	{
		id: 'footer',
		source: COMPONENTS,
		refusal: (template) => {
			const footer = componentOf(template, 'FOOTER');
			return footer && !isAuthentication(template)
				? brokenRule(FOOTER, footer, template)
				: undefined;
		},
	},
];

/** The components of a type, with those of the cards. */
const partsOf = (type: string, template: SentTemplate): Fields[] =>
	[componentsOf(template), ...cardsOf(template)]
		.flat()
		.filter((component) => typeOf(component) === type);

/** The body of a card is optional, and shorter: from Meta's page "Media card carousel templates". */
function wrongBody(template: SentTemplate): Refusal | undefined {
	if (isAuthentication(template)) return undefined;
	const [body = {}, ...ofCards] = [
		componentOf(template, 'BODY') ?? {},
		...cardsOf(template)
			.flat()
			.filter((component) => typeOf(component) === 'BODY'),
	];
	const bodies = [
		{ body, limit: bodyLimit(template) },
		...ofCards.map((each) => ({ body: each, limit: 160 })),
	];
	return firstOf(bodies, (each) => brokenRule(BODY, each, template));
}

/** From Meta's pages on limited-time offers and single-product templates. */
function bodyLimit(template: SentTemplate): number {
	if (componentOf(template, 'LIMITED_TIME_OFFER')) return 600;
	const buttons = buttonsOf(componentOf(template, 'BUTTONS'));
	return buttons.some((button) => typeOf(button) === 'SPM') ? 160 : 1024;
}
