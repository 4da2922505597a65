import { isRecord } from '../../../graph/records';
import type { Problem } from '../../finding';
import { formatOf } from '../../places';
import type { Rule } from '../../rule';
import type { Component, TemplateView } from '../../templateView';
import { has, textsOf } from '../../templateView';
import { lengthOf } from '../../variables';
import { listOf } from '../../wording';
import { onlyIn } from './onlyIn';

const TYPE = 'LIMITED_TIME_OFFER';
const TEXT_LENGTH = 16;
const BODY_LENGTH = 600;
const HEADER_FORMATS = ['IMAGE', 'VIDEO'];
const BUTTONS = ['COPY_CODE', 'URL'];

const SHARED = {
	severity: 'error',
	source: 'Meta: Limited-time offer templates',
	page: 'marketing-templates/limited-time-offer-templates',
} as const;

/** The components of these types beside an offer. */
const beside = (template: TemplateView, type: string): Component[] =>
	has(template, TYPE) ? template.components.filter((component) => component.type === type) : [];

function offerText({ path, raw }: Component): Problem[] {
	const offer = raw.limited_time_offer;
	const text = isRecord(offer) ? offer.text : undefined;
	const length = typeof text === 'string' && text.trim() !== '' ? lengthOf(text) : 0;
	if (length > 0 && length <= TEXT_LENGTH) return [];
	return [
		{
			path: `${path}.limited_time_offer.text`,
			message:
				length === 0
					? 'The offer has no text'
					: `The text of the offer has ${length} characters, and may have ${TEXT_LENGTH}`,
			fix:
				length === 0
					? `Enter 1 to ${TEXT_LENGTH} characters`
					: `Shorten it by ${length - TEXT_LENGTH}`,
		},
	];
}

/** The buttons of an offer; undefined if another rule names what is wrong with the list. */
function buttonTypes(
	template: TemplateView,
): { path: string; types: string[]; raw: object[] } | undefined {
	if (!has(template, TYPE)) return undefined;
	const list = template.buttonLists.find(({ card }) => card === undefined);
	if (!list) {
		return has(template, 'BUTTONS') ? undefined : { path: 'components', types: [], raw: [] };
	}
	if (list.buttons.length === 0) return undefined;
	return {
		path: list.path,
		types: list.buttons.map(({ type }) => type),
		raw: list.buttons.map(({ raw }) => raw),
	};
}

const isSame = (types: string[], wanted: string[]): boolean => types.join() === wanted.join();

function fixFor(isSwapped: boolean, missing: string[]): string {
	if (isSwapped) return 'Put the button COPY_CODE first';
	if (missing.length === BUTTONS.length) return `Add ${listOf(BUTTONS)}, in this order`;
	return missing.length > 0
		? `Add ${listOf(missing)}, and use only these two buttons`
		: 'Use only these two buttons, in this order';
}

const expires = ({ components }: TemplateView): boolean =>
	components.some(
		({ type, raw: { limited_time_offer: offer } }) =>
			type === TYPE && isRecord(offer) && offer.has_expiration === true,
	);

function buttonsProblem(template: TemplateView): Problem[] {
	const found = buttonTypes(template);
	// Without the code, see below.
	if (!found || isSame(found.types, BUTTONS) || isSame(found.types, ['URL'])) return [];
	const isSwapped = isSame([...found.types].reverse(), BUTTONS);
	const missing = BUTTONS.filter((type) => !found.types.includes(type));
	return [
		{
			path: found.path,
			message: 'An offer has two buttons: COPY_CODE, then URL',
			fix: fixFor(isSwapped, missing),
			replacement: isSwapped ? [...found.raw].reverse() : undefined,
		},
	];
}

/** The rules for limited-time offers. */
export const LIMITED_TIME_OFFER_RULES: readonly Rule[] = [
	{
		...SHARED,
		id: 'lto.length',
		about: `An offer text that is missing, or has more than ${TEXT_LENGTH} characters`,
		check: (template) => beside(template, TYPE).flatMap(offerText),
	},
	{
		...SHARED,
		id: 'lto.body-length',
		about: `A body of more than ${BODY_LENGTH} characters beside an offer`,
		check: (template) =>
			(has(template, TYPE) ? textsOf(template, 'BODY') : [])
				.filter(({ component }) => component.card === undefined)
				.filter(({ text }) => lengthOf(text) > BODY_LENGTH)
				.map(({ path, text }) => ({
					path,
					message: `The body has ${lengthOf(text)} characters, and may have ${BODY_LENGTH} with an offer`,
					fix: `Shorten it by ${lengthOf(text) - BODY_LENGTH}`,
				})),
	},
	{
		...SHARED,
		id: 'lto.footer',
		about: 'A footer beside an offer',
		check: (template) =>
			beside(template, 'FOOTER').map(({ path }) => ({
				path,
				message: 'A template with an offer cannot have a footer',
				fix: 'Remove it',
			})),
	},
	{
		...SHARED,
		id: 'lto.header',
		about: 'A header beside an offer that is neither an image nor a video',
		check: (template) =>
			beside(template, 'HEADER')
				.filter((header) => !['', ...HEADER_FORMATS].includes(formatOf(header)))
				.map(({ path }) => ({
					path: `${path}.format`,
					message: 'The header of an offer must be an image or a video',
					fix: `Use ${HEADER_FORMATS.join(' or ')}, or remove the header`,
				})),
	},
	{
		...SHARED,
		id: 'lto.buttons',
		about: 'Buttons of an offer other than the code, then the link',
		check: buttonsProblem,
	},
	{
		...SHARED,
		id: 'lto.buttons',
		about: 'An offer that expires and has no code',
		// The page requires the code if the offer expires, but describes messages of templates without it.
		isUnsure: true,
		check: (template) => {
			const found = buttonTypes(template);
			return found && isSame(found.types, ['URL']) && expires(template)
				? [
						{
							path: found.path,
							message: 'The offer has no button COPY_CODE',
							fix: 'Add it before the button URL',
						},
					]
				: [];
		},
	},
	onlyIn({
		id: 'lto.category',
		source: SHARED.source,
		page: SHARED.page,
		what: 'A limited-time offer',
		categories: ['MARKETING'],
		isIn: (template) => has(template, TYPE),
	}),
];
