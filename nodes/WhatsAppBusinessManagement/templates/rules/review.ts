import type { Problem } from '../finding';
import { languageDoubt } from '../languageOfText';
import { LANGUAGES } from '../languages';
import { languageOf, wordsIn } from '../phrases';
import type { PhraseList, Words } from '../phrases';
import {
	ANNOUNCEMENT_WORDS,
	ASKING_WORDS,
	CODE_WORDS,
	HARMLESS_WORDS,
	IDENTIFIER_WORDS,
	OFFER_WORDS,
	OPT_OUT_WORDS,
	RESTRICTED_WORDS,
	THREAT_WORDS,
} from '../reviewWords';
import type { Rule } from '../rule';
import type { TemplateView } from '../templateView';
import { buttonsOf, has, once, textsOf } from '../templateView';
import { variablesIn, withoutVariables } from '../variables';
import { hostOf, hostsIn, isShortener, isWhatsApp } from '../webAddress';

const REVIEW = 'template-review';
const CATEGORIES = 'template-categorization';

/** A text that a reviewer reads. */
interface Read {
	path: string;
	text: string;
}

const readTexts = (template: TemplateView): readonly Read[] =>
	textsOf(template, 'HEADER', 'BODY', 'FOOTER');

/** The texts that are the message itself: no header, no footer, no card. */
const bodiesOf = (template: TemplateView): Read[] => {
	const bodies = new Set(
		template.components.filter(({ type }) => type === 'BODY').map(({ path }) => `${path}.text`),
	);
	return readTexts(template).filter(({ path }) => bodies.has(path));
};

/** The texts of buttons that the business words itself: Meta words the others. */
const labelsOf = once((template): Read[] =>
	buttonsOf(template, 'QUICK_REPLY', 'URL', 'PHONE_NUMBER', 'FLOW').flatMap(
		({ path, raw: { text } }) => (typeof text === 'string' ? [{ path: `${path}.text`, text }] : []),
	),
);

/** The words of all texts, also of such as are next to each other only here. */
const allWordsOf = once(
	(template): Words =>
		// A brace ends a variable that its own text left open.
		wordsIn([...readTexts(template), ...labelsOf(template)].map(({ text }) => text).join(' { ')),
);

/** The hosts that the texts link to. */
const linksOf = once((template) =>
	readTexts(template).map(({ path, text }) => ({ path, hosts: hostsIn(text) })),
);

const isUtility = ({ category }: TemplateView): boolean => category === 'UTILITY';
const isMarketing = ({ category }: TemplateView): boolean => category === 'MARKETING';

/** The texts with a phrase of the list, each with the first one. */
const withPhrase = (
	texts: readonly Read[],
	phrases: PhraseList,
	template: TemplateView,
): Array<{ path: string; phrase: string }> => {
	const language = languageOf(template.language);
	// Most templates have none of the phrases: one search in all words tells that.
	if (phrases.find(allWordsOf(template), language) === undefined) return [];
	return texts.flatMap(({ path, text }) => {
		const phrase = phrases.find(wordsIn(text), language);
		return phrase === undefined ? [] : [{ path, phrase }];
	});
};

const A_CODE = /(?<!\d)\d{4,8}(?!\d)/;

/** Whether a text may contain a code: a variable, or four to eight digits. */
const mayHoldCode = ({ text }: Read): boolean => variablesIn(text).length > 0 || A_CODE.test(text);

/** A body of one word says no more than a greeting. A long one is no word, but a broken text. */
const SHORT_BODY = 60;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

const isVague = (text: string): boolean =>
	text.length <= SHORT_BODY && withoutVariables(text).match(WORD)?.length === 1;

/** Languages without blanks between words: a sentence looks like one word there. */
const hasSpaces = ({ language }: TemplateView): boolean =>
	!['zh', 'ja', 'th', 'lo'].includes(languageOf(language));

/** Names that say nothing, with or without a number. */
const EMPTY_NAME = /^(?:test|testing|template|sample|untitled)(?:_?\d{1,6})?$/;

const SENTENCE_END = /[.!?\n।。！？؟]+/;

/** The identifier that a sentence of a text asks for. */
function askedIdentifier({ text }: Read, language: string): string | undefined {
	const sentences = text.split(SENTENCE_END).map(wordsIn);
	const asking = sentences.find(
		(sentence) =>
			ASKING_WORDS.find(sentence, language) !== undefined &&
			IDENTIFIER_WORDS.find(sentence, language) !== undefined &&
			HARMLESS_WORDS.find(sentence, language) === undefined,
	);
	return asking === undefined ? undefined : IDENTIFIER_WORDS.find(asking, language);
}

/** Kinds of templates that have no place for a way out: no footer, and buttons that Meta fixes. */
const hasPlaceForOptOut = (template: TemplateView): boolean =>
	!has(template, 'LIMITED_TIME_OFFER') && !has(template, 'CAROUSEL');

const CATEGORY_RULES: readonly Rule[] = [
	{
		id: 'review.otp-category',
		about: 'Words of a one-time code outside the category AUTHENTICATION',
		severity: 'warning',
		source: 'Meta: Template categorization (one-time codes need the category AUTHENTICATION)',
		page: CATEGORIES,
		check: (template) => {
			const isOther = isUtility(template) || isMarketing(template);
			// The button is refused already: buttons.otp-category.
			if (!isOther || buttonsOf(template, 'OTP').length > 0) return [];
			return withPhrase(bodiesOf(template).filter(mayHoldCode), CODE_WORDS, template).map(
				({ phrase }) => ({
					path: 'category',
					message: `The body seems to send a one-time code (“${phrase}”). Meta rejects such templates outside the category AUTHENTICATION`,
					fix: 'Create an authentication template, or change the words if it is no such code',
				}),
			);
		},
	},
	{
		id: 'review.utility-promo',
		about: 'Promotional words in a utility template, which Meta approves as MARKETING',
		severity: 'warning',
		source: 'Meta: Template categorization (promotional content makes a template a marketing one)',
		page: CATEGORIES,
		check: (template) =>
			withPhrase(
				isUtility(template) ? [...readTexts(template), ...labelsOf(template)] : [],
				OFFER_WORDS,
				template,
			).map(({ path, phrase }) => ({
				path,
				message: `The words “${phrase}” are promotional. Meta approves such a utility template as MARKETING, which costs more`,
				fix: 'Remove the promotion, or set the category to MARKETING',
			})),
	},
	{
		id: 'review.utility-specific',
		about: 'An announcement in a utility template, which Meta approves as MARKETING',
		severity: 'warning',
		source: 'Meta: Template categorization (utility is about an order, account or request)',
		page: CATEGORIES,
		check: (template) =>
			withPhrase(isUtility(template) ? readTexts(template) : [], ANNOUNCEMENT_WORDS, template).map(
				({ path, phrase }) => ({
					path,
					message: `The words “${phrase}” are not about an order, account or request of the reader. Meta approves such a utility template as MARKETING`,
					fix: 'Say which order, account or request it is about, or set the category to MARKETING',
				}),
			),
	},
	{
		id: 'review.vague',
		about: 'A name or a body that does not say what the template is for',
		severity: 'warning',
		source: 'Meta: Template categorization and Template review (contents without a clear purpose)',
		page: CATEGORIES,
		check: (template) => [
			...(EMPTY_NAME.test(template.name ?? '')
				? [
						{
							path: 'name',
							message: `The name ${template.name ?? ''} does not say what the template is for`,
							fix: 'Name the purpose, e.g. order_shipped',
						},
					]
				: []),
			...(hasSpaces(template) ? bodiesOf(template) : [])
				.filter(({ text }) => isVague(text))
				.map(({ path }) => ({
					path,
					message:
						'Beside its variables, the body has only one word, so that its purpose is unclear',
					fix: 'Say what the message is about',
				})),
		],
	},
];

const CONTENT_RULES: readonly Rule[] = [
	{
		id: 'review.language',
		about: 'A body in another language than the template’s',
		severity: 'warning',
		source: 'Meta: Template review (TAG_CONTENT_MISMATCH, also for mixed languages)',
		page: REVIEW,
		check: (template) =>
			bodiesOf(template).flatMap(({ path, text }): Problem[] => {
				const { language } = template;
				// A code that Meta does not have proves nothing about the text: language.unsupported names it.
				if (language === undefined || !LANGUAGES.has(language)) return [];
				const doubt = languageDoubt(text, language);
				if (doubt === undefined) return [];
				return [
					{
						path,
						message: `The template is in ${language}, and the body ${doubt}`,
						fix: 'Write it in one language, and set that language',
					},
				];
			}),
	},
	{
		id: 'review.shortener',
		about: 'A shortened address, such as bit.ly',
		severity: 'warning',
		source: 'Meta: Template review (addresses that hide where they lead)',
		page: REVIEW,
		check: (template) => {
			const inButtons = buttonsOf(template, 'URL').flatMap(({ path, raw: { url } }) =>
				typeof url === 'string' ? [{ path: `${path}.url`, hosts: [hostOf(url)] }] : [],
			);
			return [...linksOf(template), ...inButtons].flatMap(({ path, hosts }) => {
				const host = hosts.find(isShortener);
				return host === undefined
					? []
					: [
							{
								path,
								message: `The address hides where it leads, because it is at ${host}. Meta rejects shortened addresses`,
								fix: 'Use the full address, on a domain of your business',
							},
						];
			});
		},
	},
	{
		id: 'review.wa-link',
		about: 'A link to WhatsApp in a text',
		severity: 'warning',
		source: 'Reports of service providers about rejected templates',
		page: REVIEW,
		check: (template) =>
			linksOf(template)
				.filter(({ hosts }) => hosts.some(isWhatsApp))
				.map(({ path }) => ({
					path,
					message: 'The text links to WhatsApp. Reviewers often reject that',
					fix: 'Ask for a reply to this message, or use a PHONE_NUMBER button',
				})),
	},
	{
		id: 'review.sensitive',
		about: 'A request for a password, or a card, account or identity number',
		severity: 'warning',
		source: 'Meta: Template review (sensitive identifiers must not be requested)',
		page: REVIEW,
		check: (template) =>
			withPhrase(readTexts(template), IDENTIFIER_WORDS, template).flatMap(({ path }) => {
				const each = readTexts(template).find((read) => read.path === path);
				const identifier = each && askedIdentifier(each, languageOf(template.language));
				return identifier === undefined
					? []
					: [
							{
								path,
								message: `The text seems to ask for “${identifier}”. Meta rejects templates that ask for full card, account or identity numbers or passwords`,
								fix: 'Ask for a part of the number, or link to a page where the reader logs in',
							},
						];
			}),
	},
	{
		id: 'review.abusive',
		about: 'Words that may read as a threat',
		severity: 'warning',
		source: 'Meta: Template review (ABUSIVE_CONTENT: threats of legal action or public shaming)',
		page: REVIEW,
		check: (template) =>
			withPhrase(readTexts(template), THREAT_WORDS, template).map(({ path, phrase }) => ({
				path,
				message: `The words “${phrase}” may read as a threat. Meta rejects threats as abusive content`,
				fix: 'Say what is open and how to settle it',
			})),
	},
	{
		id: 'review.commerce',
		about: 'Goods whose sale WhatsApp restricts',
		severity: 'warning',
		source: 'Meta: Template review; WhatsApp Business Messaging Policy, goods that may not be sold',
		page: REVIEW,
		check: (template) =>
			withPhrase(isMarketing(template) ? readTexts(template) : [], RESTRICTED_WORDS, template).map(
				({ path, phrase }) => ({
					path,
					message: `WhatsApp restricts the sale of “${phrase}”`,
					fix: 'Check the WhatsApp Business Messaging Policy for your country before you submit it',
				}),
			),
	},
	{
		id: 'review.opt-out',
		about: 'A marketing template without a way to opt out',
		severity: 'warning',
		source: 'Meta: Marketing templates (a way out is recommended)',
		page: 'marketing-templates',
		check: (template) => {
			const language = languageOf(template.language);
			if (!isMarketing(template) || !OPT_OUT_WORDS.has(language)) return [];
			const texts = [...readTexts(template), ...labelsOf(template)];
			if (texts.length === 0 || !hasPlaceForOptOut(template)) return [];
			return withPhrase(texts, OPT_OUT_WORDS, template).length > 0
				? []
				: [
						{
							path: 'components',
							message:
								'The marketing template has no way to opt out, so that more readers block it',
							fix: 'Add a quick reply or a footer that stops such messages',
						},
					];
		},
	},
];

/** What WhatsApp’s apps do not show. */
const CLIENT_RULES: readonly Rule[] = [
	{
		id: 'client.desktop',
		about: 'Buttons that WhatsApp on desktops does not show',
		severity: 'warning',
		source: 'Meta: Components',
		page: 'components',
		check: ({ buttonLists, category }) =>
			(category === 'AUTHENTICATION' ? [] : buttonLists)
				.filter(({ card }) => card === undefined)
				.flatMap(({ path, buttons }) => {
					const replies = buttons.filter(({ type }) => type === 'QUICK_REPLY').length;
					const isMixed = replies > 0 && replies < buttons.length;
					if (buttons.length < 4 && !isMixed) return [];
					const why = isMixed ? 'quick replies beside other buttons' : `${buttons.length} buttons`;
					return [
						{
							path,
							message: `WhatsApp on desktops does not show messages with ${why}. It asks readers to open their phone`,
							fix: 'Use up to three buttons, all of them quick replies or none',
						},
					];
				}),
	},
	{
		id: 'client.lto',
		about: 'Offers and coupon codes, which WhatsApp Web and desktops do not show',
		severity: 'warning',
		source: 'Meta: Limited-time offer templates; Coupon code templates',
		page: 'marketing-templates/limited-time-offer-templates',
		check: (template) => {
			const offers = template.components.filter(({ type }) => type === 'LIMITED_TIME_OFFER');
			const parts = offers.length > 0 ? offers : buttonsOf(template, 'COPY_CODE').slice(0, 1);
			return parts.map(({ path }) => ({
				path,
				message: `WhatsApp on the web and on desktops does not show ${offers.length > 0 ? 'limited-time offers' : 'coupon codes'}`,
				fix: 'Say the offer in the body too',
			}));
		},
	},
];

/** What reviewers and WhatsApp’s apps may do with a template that Meta creates. */
export const REVIEW_RULES: readonly Rule[] = [...CATEGORY_RULES, ...CONTENT_RULES, ...CLIENT_RULES];
