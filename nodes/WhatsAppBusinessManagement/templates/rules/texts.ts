import {
	codeOf,
	emojiIn,
	invisibleIn,
	isPlain,
	onOneLine,
	plain,
	withoutEmoji,
	withoutInvisible,
} from '../characters';
import { filledText } from '../examples';
import type { Problem } from '../finding';
import { formatOf, placesOf } from '../places';
import type { Rule } from '../rule';
import type { Component, TemplateView, Text } from '../templateView';
import { buttonsOf, componentsOf, has, textsOf } from '../templateView';
import { lengthOf, variablesIn } from '../variables';
import { counted, shown } from '../wording';

const HEADER_LENGTH = 60;
const FOOTER_LENGTH = 60;
const BODY_LENGTH = 1024;
const CARD_BODY_LENGTH = 160;
const OFFER_BODY_LENGTH = 600;
const PRODUCT_BODY_LENGTH = 160;
const MARKETING_LENGTH = 550;
const MARKETING_EMOJI = 10;

const HEADER_FORMATS = ['TEXT', 'IMAGE', 'VIDEO', 'DOCUMENT', 'GIF', 'LOCATION', 'PRODUCT'];

const isBlank = (text: unknown): boolean => typeof text !== 'string' || text.trim() === '';

/** Whether Meta writes the texts itself: codes have no text of their own, and other rules say so. */
const isForCodes = (template: TemplateView): boolean =>
	template.category === 'AUTHENTICATION' || buttonsOf(template, 'OTP').length > 0;

const isForSingleProduct = ({ buttonLists }: TemplateView): boolean =>
	buttonLists.some(
		({ buttons, card }) => card === undefined && buttons.some(({ type }) => type === 'SPM'),
	);

/** Components outside cards: the rules for carousels check those of cards. */
const ownComponents = (template: TemplateView, type: string): Component[] =>
	template.category === 'AUTHENTICATION'
		? []
		: template.components.filter((component) => component.type === type);

/** Texts outside cards. A text beside an image is an unexpected field, and no header text. */
const ownTexts = (template: TemplateView, type: string): Text[] =>
	template.category === 'AUTHENTICATION'
		? []
		: textsOf(template, type).filter(
				({ component }) =>
					component.card === undefined && ['', 'TEXT'].includes(formatOf(component)),
			);

/** The limits of a body: Meta’s pages on components, limited-time offers, single products, carousels. */
function bodyLimit(template: TemplateView, card: string | undefined): number {
	if (card !== undefined) return CARD_BODY_LENGTH;
	if (has(template, 'LIMITED_TIME_OFFER')) return OFFER_BODY_LENGTH;
	return isForSingleProduct(template) ? PRODUCT_BODY_LENGTH : BODY_LENGTH;
}

const tooLong = (what: string, limit: number) => (texts: Text[]) =>
	texts
		.map(({ path, text }) => ({ path, length: lengthOf(text) }))
		.filter(({ length }) => length > limit)
		.map(({ path, length }) => ({
			path,
			message: `The ${what} has ${length} characters, and may have ${limit}`,
			fix: `Shorten it by ${length - limit}`,
		}));

const missingText = (what: string, components: readonly Component[], fix: string) =>
	components
		.filter(({ raw }) => isBlank(raw.text))
		.map(({ path }) => ({ path: `${path}.text`, message: `The ${what} has no text`, fix }));

/** The value to offer, unless nothing is left of the text. */
const replacedBy = (text: string): Pick<Problem, 'replacement'> =>
	text === '' ? {} : { replacement: text };

const LINE_BREAK = /\r\n?/g;

const withNewlines = (text: string): string => text.replace(LINE_BREAK, '\n');

const SPACES = /\t| {5,}/;

/** The limits of all texts that have one. */
const limitedTexts = (template: TemplateView): Array<Text & { limit: number }> => [
	...ownTexts(template, 'HEADER').map((text) => ({ ...text, limit: HEADER_LENGTH })),
	...textsOf(template, 'BODY').map((text) => ({
		...text,
		limit: bodyLimit(template, text.component.card),
	})),
	...ownTexts(template, 'FOOTER').map((text) => ({ ...text, limit: FOOTER_LENGTH })),
];

const HEADER_RULES: readonly Rule[] = [
	{
		id: 'header.format',
		about: 'A header without a format, or with a format that Meta does not have',
		severity: 'error',
		source: 'Meta: Components',
		page: 'components',
		check: (template) =>
			ownComponents(template, 'HEADER')
				.filter((component) => !HEADER_FORMATS.includes(formatOf(component)))
				.map(({ path, raw }) => ({
					path: `${path}.format`,
					message:
						raw.format === undefined
							? 'The header has no format'
							: `Meta has no header format ${shown(raw.format)}`,
					fix: `Use one of ${HEADER_FORMATS.join(', ')}`,
					...(raw.format === undefined && !isBlank(raw.text) ? { replacement: 'TEXT' } : {}),
				})),
	},
	{
		id: 'header.text-missing',
		about: 'A text header without a text',
		severity: 'error',
		source: 'Meta: Components; error 2388043',
		page: 'components',
		check: (template) =>
			missingText(
				'header',
				ownComponents(template, 'HEADER').filter((component) => formatOf(component) === 'TEXT'),
				'Fill it in, or remove the header',
			),
	},
	{
		id: 'header.length',
		about: `A header of more than ${HEADER_LENGTH} characters`,
		severity: 'error',
		source: 'Meta: Components; error 2388040',
		page: 'components',
		check: (template) => tooLong('header', HEADER_LENGTH)(ownTexts(template, 'HEADER')),
	},
	{
		id: 'header.characters',
		about: 'Line breaks, formatting characters or emoji in a header',
		severity: 'error',
		source: 'Meta’s answer to such headers, with the subcode 2388072',
		page: 'components',
		check: (template) =>
			ownTexts(template, 'HEADER')
				.filter(({ text }) => !isBlank(text) && !isPlain(text))
				.map(({ path, text }) => ({
					path,
					message: 'A header must not contain line breaks, formatting characters or emoji',
					fix: 'Remove them',
					...replacedBy(plain(text)),
				})),
	},
];

const BODY_RULES: readonly Rule[] = [
	{
		id: 'body.text-missing',
		about: 'A body without a text',
		severity: 'error',
		source: 'Meta: Components; error 2388043',
		page: 'components',
		check: (template) =>
			isForCodes(template)
				? []
				: missingText(
						'body',
						componentsOf(template, 'BODY'),
						'Fill it in: it is the message itself',
					),
	},
	{
		id: 'body.length',
		about: `A body of more than ${BODY_LENGTH} characters`,
		severity: 'error',
		source: 'Meta: Components; error 2388040',
		page: 'components',
		// Offers and single products have rules of their own, with their own limits.
		check: (template) =>
			has(template, 'LIMITED_TIME_OFFER') || isForSingleProduct(template)
				? []
				: tooLong('body', BODY_LENGTH)(ownTexts(template, 'BODY')),
	},
	{
		id: 'body.newlines',
		about: 'Three or more line breaks in a row',
		severity: 'error',
		isUnsure: true,
		source: 'Reports of the subcode 2388072; Twilio’s rules for templates',
		page: 'template-review',
		check: (template) =>
			textsOf(template, 'BODY')
				.filter(({ text }) => withNewlines(text).includes('\n\n\n'))
				.map(({ path, text }) => ({
					path,
					message: 'The body has three or more line breaks in a row, and may have two',
					fix: 'Remove the empty lines that are too many',
					replacement: withNewlines(text).replace(/\n{3,}/g, '\n\n'),
				})),
	},
	{
		id: 'body.filled-length',
		about: 'A body that is too long with its examples filled in',
		severity: 'warning',
		source: 'Meta: Limited-time offer templates (example values count towards the limit)',
		page: 'components',
		check: (template) =>
			placesOf(template).flatMap((place) => {
				const { kind, path, text, card } = place;
				if (kind !== 'body') return [];
				const limit = bodyLimit(template, card);
				const length = lengthOf(filledText(place));
				if (length <= limit || lengthOf(text) > limit) return [];
				return [
					{
						path,
						message: `With its examples, the body has ${length} characters, and may have ${limit}`,
						fix: `Shorten the body or its examples by ${length - limit}`,
					},
				];
			}),
	},
	{
		id: 'body.tabs',
		about: 'Tabs, or more than four spaces in a row',
		severity: 'warning',
		source: 'Meta: error 132018, which refuses them in values; in texts they only look bad',
		page: 'components',
		check: (template) =>
			textsOf(template, 'BODY')
				.filter(({ text }) => SPACES.test(text))
				.map(({ path, text }) => ({
					path,
					message: 'The body has tabs or more than four spaces in a row',
					fix: 'Use one space',
					replacement: text.replace(/[\t ]+/g, (gap) => (SPACES.test(gap) ? ' ' : gap)),
				})),
	},
	{
		id: 'body.emoji',
		about: `More than ${MARKETING_EMOJI} emoji in a marketing body`,
		severity: 'warning',
		source: 'Meta: Template review (the number may be limited); reports name ten',
		page: 'template-review',
		check: (template) =>
			(template.category === 'MARKETING' ? ownTexts(template, 'BODY') : [])
				.map(({ path, text }) => ({ path, count: emojiIn(text).length }))
				.filter(({ count }) => count > MARKETING_EMOJI)
				.map(({ path, count }) => ({
					path,
					message: `The body has ${count} emoji. Meta may refuse more than ${MARKETING_EMOJI} in marketing templates`,
					fix: `Remove ${count - MARKETING_EMOJI}`,
				})),
	},
	{
		id: 'body.marketing-length',
		about: `A marketing body of more than ${MARKETING_LENGTH} characters`,
		severity: 'warning',
		source: 'Meta: Template review (the limit depends on format and category); reports name 550',
		page: 'template-review',
		check: (template) =>
			(template.category === 'MARKETING' ? ownTexts(template, 'BODY') : [])
				.map(({ path, text }) => ({ path, length: lengthOf(text) }))
				.filter(({ length }) => length > MARKETING_LENGTH && length <= BODY_LENGTH)
				.map(({ path, length }) => ({
					path,
					message: `The body has ${length} characters. Meta may refuse more than ${MARKETING_LENGTH} in marketing templates, and WhatsApp hides the end behind “Read more”`,
					fix: `Shorten it by ${length - MARKETING_LENGTH}`,
				})),
	},
];

const FOOTER_RULES: readonly Rule[] = [
	{
		id: 'footer.text-missing',
		about: 'A footer without a text',
		severity: 'error',
		source: 'Meta: Components; error 2388043',
		page: 'components',
		check: (template) =>
			isForCodes(template)
				? []
				: missingText(
						'footer',
						ownComponents(template, 'FOOTER'),
						'Fill it in, or remove the footer',
					),
	},
	{
		id: 'footer.length',
		about: `A footer of more than ${FOOTER_LENGTH} characters`,
		severity: 'error',
		source: 'Meta: Components; error 2388040',
		page: 'components',
		check: (template) => tooLong('footer', FOOTER_LENGTH)(ownTexts(template, 'FOOTER')),
	},
	{
		id: 'footer.characters',
		about: 'Line breaks or emoji in a footer',
		severity: 'error',
		source: 'Meta’s answer to such footers (2388073)',
		page: 'components',
		check: (template) =>
			ownTexts(template, 'FOOTER')
				.filter(({ text }) => /[\r\n]/.test(text) || emojiIn(text).length > 0)
				.map(({ path, text }) => ({
					path,
					message: 'A footer must not contain line breaks or emoji',
					fix: 'Remove them',
					...replacedBy(onOneLine(withoutEmoji(text))),
				})),
	},
	{
		id: 'footer.variables',
		about: 'A variable in a footer',
		severity: 'error',
		source: 'Meta: Components; error 2388073',
		page: 'components',
		check: (template) =>
			ownTexts(template, 'FOOTER')
				.map(({ path, text }) => ({ path, count: variablesIn(text).length }))
				.filter(({ count }) => count > 0)
				.map(({ path, count }) => ({
					path,
					message: `The footer has ${counted(count, 'variable')}, and cannot have any`,
					fix: 'Write fixed text, or move the variable to the body',
				})),
	},
];

/** A text that the template shows. */
interface ShownText {
	path: string;
	text: string;
	/** What messages call it. */
	label: string;
	/** Whether it may have line breaks and tabs, for which there are rules of their own. */
	hasLines: boolean;
}

/** All texts of a template, also those of cards and buttons. */
const shownTexts = (template: TemplateView): ShownText[] => [
	...['HEADER', 'BODY', 'FOOTER'].flatMap((type) =>
		textsOf(template, type).map(({ path, text }) => ({
			path,
			text,
			label: type.toLowerCase(),
			hasLines: type === 'BODY',
		})),
	),
	...buttonsOf(template).flatMap(({ path, raw }) =>
		typeof raw.text === 'string'
			? [{ path: `${path}.text`, text: raw.text, label: 'button text', hasLines: false }]
			: [],
	),
];

function controlCharacters({ path, text, label, hasLines }: ShownText): Problem[] {
	const found = invisibleIn(text, !hasLines);
	const [first] = found;
	if (!first) return [];
	const position = lengthOf(text.slice(0, first.index)) + 1;
	const others = found.length > 1 ? `, and ${found.length - 1} more` : '';
	return [
		{
			path,
			message: `The ${label} has the invisible character ${codeOf(first.character)} at position ${position}${others}`,
			fix: found.length > 1 ? 'Remove them' : 'Remove it',
			...replacedBy(withoutInvisible(text, !hasLines)),
		},
	];
}

/** The rules for header, body and footer texts. */
export const TEXT_RULES: readonly Rule[] = [
	...HEADER_RULES,
	...BODY_RULES,
	...FOOTER_RULES,
	{
		id: 'text.control-characters',
		about:
			'Control characters, spaces without a width, and marks that turn the direction of a text',
		severity: 'warning',
		source: 'WhatsApp shows them as nothing or reorders the text',
		page: 'components',
		check: (template) => shownTexts(template).flatMap(controlCharacters),
	},
	{
		id: 'text.units',
		about: 'A text that is too long if Meta counts emoji twice',
		severity: 'warning',
		source: 'Meta: Components gives the limits, but not how it counts emoji and rare letters',
		page: 'components',
		check: (template) =>
			limitedTexts(template)
				.filter(({ text, limit }) => text.length > limit && lengthOf(text) <= limit)
				.map(({ path, text, limit }) => ({
					path,
					message: `The text has ${lengthOf(text)} characters, or ${text.length} if Meta counts emoji twice, and may have ${limit}`,
					fix: `To be safe, shorten it by ${text.length - limit}`,
				})),
	},
];
