import type { GraphCall } from '../call';
import { store } from '../store';
import type { Template } from '../world';
import { isFields, listOf, textOf } from './templateRules/sentTemplate';

/** The decision of a review. */
export interface Review {
	status: 'APPROVED' | 'REJECTED';
	rejected_reason: string;
	/** Only with INVALID_FORMAT, as in Meta's webhook. */
	rejection_info?: { reason: string; recommendation: string };
	/** The category that the review moves the template to. */
	category?: string;
}

/** Called for each template that is sent to the review. Unset: templates wait until a test decides. */
const submissions = store((): { listener?: (template: Template) => void } => ({}));

/** Sets the function that gets each submitted template of a world, or removes it. */
export function onSubmission(
	world: GraphCall['world'],
	listener: ((template: Template) => void) | undefined,
): void {
	submissions.of(world).listener = listener;
}

/** To be called after a template was created or sent back to the review. */
export function reportSubmission(template: Template, { world }: GraphCall): void {
	submissions.of(world).listener?.(template);
}

interface Sign {
	/** Whether the review finds the sign. `text` is every text and address of the template. */
	isIn(text: string, template: Template): boolean;
	review: Review;
}

const rejected = (reason: string): Review => ({ status: 'REJECTED', rejected_reason: reason });

/**
 * The signs of Meta's pages "Template review" and "Template categorization". The words are ours: Meta
 * publishes none. The first one that is found decides.
 */
const SIGNS: readonly Sign[] = [
	{
		isIn: (text) =>
			/\b(legal action|tell your (employer|family)|or else you|sue you|call the police)\b/i.test(
				text,
			),
		review: rejected('ABUSIVE_CONTENT'),
	},
	{
		isIn: (_text, { components }) => hasAdjacentVariables(components),
		review: {
			...rejected('INVALID_FORMAT'),
			rejection_info: {
				reason: 'The template has parameters placed next to each other.',
				recommendation: 'Put text between the parameters, then send the template again.',
			},
		},
	},
	{
		isIn: (text, { category }) =>
			category !== 'AUTHENTICATION' &&
			/\b(verification code|one[- ]time (code|password|pass ?code)|OTP)\b/i.test(text),
		review: rejected('INCORRECT_CATEGORY'),
	},
	{
		isIn: (text, { category, language }) =>
			category !== 'AUTHENTICATION' && isInOtherScript(text, language),
		review: rejected('TAG_CONTENT_MISMATCH'),
	},
	{
		// Meta's page names shortened links as a reason, and not the value of `rejected_reason`: a guess.
		isIn: (text) => /\b(bit\.ly|tinyurl\.com|goo\.gl|t\.co|wa\.me)\//i.test(text),
		review: rejected('SCAM'),
	},
	{
		isIn: (text, { category }) =>
			category === 'UTILITY' &&
			/\b(sale|discount|special offer|shop now|buy now|promo(tion)? code|\d+ ?% off)\b/i.test(text),
		review: { status: 'APPROVED', rejected_reason: 'NONE', category: 'MARKETING' },
	},
];

/** What the local review decides about a template. A template without any sign is approved. */
export function reviewOf(template: Template): Review {
	const text = textsIn(template.components).join('\n');
	const sign = SIGNS.find(({ isIn }) => isIn(text, template));
	return sign?.review ?? { status: 'APPROVED', rejected_reason: 'NONE' };
}

/** The texts and addresses of components, with those inside of cards, buttons and offers. */
function textsIn(parts: unknown): string[] {
	return listOf(parts).flatMap((part) => [
		...[part.text, part.url].map(textOf).filter(Boolean),
		...textsIn(part.buttons),
		...textsIn(part.cards),
		...textsIn(part.components),
		...(isFields(part.limited_time_offer) ? textsIn([part.limited_time_offer]) : []),
	]);
}

/** From the `rejection_info` of Meta's webhook. A blank between two variables does not help. */
const hasAdjacentVariables = (components: object[]): boolean =>
	textsIn(components).some((text) => /\}\}\s*\{\{/.test(text));

/** The scripts of languages that are not written in Latin letters. */
const SCRIPTS: Array<[RegExp, RegExp]> = [
	[/^(ar|fa|ur|prs|ps)(_|$)/, /\p{Script=Arabic}/u],
	[/^(be|bg|kk|ky|mk|ru|uk)(_|$)/, /\p{Script=Cyrillic}/u],
	[/^(zh|ja)(_|$)/, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
	[/^ko$/, /\p{Script=Hangul}/u],
	[/^(hi|mr)$/, /\p{Script=Devanagari}/u],
	[/^he$/, /\p{Script=Hebrew}/u],
	[/^el$/, /\p{Script=Greek}/u],
	[/^th$/, /\p{Script=Thai}/u],
];

/** Languages of which the script depends on the country, or that have one of their own. */
const UNSURE = /^(az|bn|gu|ka|kn|lo|ml|pa|si|sr|ta|te|uz)(_|$)/;

/** Whether most letters are of another script than the declared language. Only that is sure without a dictionary. */
function isInOtherScript(text: string, language: string): boolean {
	if (UNSURE.test(language)) return false;
	const letters = text.replace(/\{\{[^{}]*\}\}|https?:\S+/g, '').match(/\p{L}/gu) ?? [];
	const [, script = /\p{Script=Latin}/u] = SCRIPTS.find(([each]) => each.test(language)) ?? [];
	return letters.filter((letter) => script.test(letter)).length * 2 < letters.length;
}
