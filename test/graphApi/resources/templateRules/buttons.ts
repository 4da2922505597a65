import { charactersIn } from '../../characters';
import { notOneOf } from '../../errors';
import { BUTTON_KINDS } from './buttonKinds';
import { buttonCharacters, buttonCount, missing, tooLong } from './refusals';
import {
	brokenRule,
	buttonsOf,
	cardsOf,
	componentOf,
	firstOf,
	guess,
	isMissing,
	listOf,
	textOf,
	typeOf,
	type Fields,
	type Rule,
	type SentTemplate,
} from './sentTemplate';
import { hasForbiddenCharacters } from './texts';
import { variablesIn } from './variables';

const COMPONENTS = 'Template components';

/** From Meta's page "Template components" and its reference; the last row has no guide. */
const TYPES = [
	['QUICK_REPLY', 'URL', 'PHONE_NUMBER', 'COPY_CODE', 'OTP', 'FLOW', 'CATALOG', 'MPM', 'SPM'],
	['ORDER_DETAILS', 'VOICE_CALL', 'REQUEST_CONTACT_INFO', 'APP'],
	[
		'GREETING',
		'ALBUM',
		'ATTACHMENT',
		'VIDEO_CALL',
		'POSTBACK',
		'PAYMENT_REQUEST',
		'BOOKING_STATUS',
	],
].flat();

/** Meta writes the text of these buttons. */
const WITHOUT_TEXT = ['COPY_CODE', 'OTP', 'REQUEST_CONTACT_INFO'];

/** How many buttons of a type a template may have, with the rule that says so. */
const MOST: Array<[type: string, most: number, id: string]> = [
	['URL', 2, 'url.count'],
	['PHONE_NUMBER', 1, 'phone.count'],
	['COPY_CODE', 1, 'copyCode.count'],
	['VOICE_CALL', 1, 'voice.count'],
];

/** The component with the buttons of the template or of a card. */
interface Placed {
	component: Fields;
	/** In Meta's words: `components[1]`. */
	place: string;
}

const textRule = (
	id: string,
	refusal: (text: string, button: Fields) => ReturnType<Rule['refusal']>,
): Rule<Placed> => ({
	id,
	source: COMPONENTS,
	refusal: ({ component }) =>
		firstOf(buttonsOf(component), (button) => refusal(textOf(button.text), button)),
});

const LIST: ReadonlyArray<Rule<Placed>> = [
	{
		id: 'buttons.missing',
		source: COMPONENTS,
		refusal: ({ component }) =>
			Array.isArray(component.buttons) ? undefined : missing('BUTTONS', 'buttons'),
	},
	{
		id: 'buttons.count',
		source: COMPONENTS,
		refusal: ({ component }) => {
			const { length } = component.buttons as unknown[];
			return length < 1 || length > 10 ? buttonCount() : undefined;
		},
	},
	{
		id: 'buttons.unknown-type',
		source: COMPONENTS,
		refusal: ({ component }) =>
			buttonsOf(component).length === (component.buttons as unknown[]).length &&
			buttonsOf(component).every((button) => TYPES.includes(typeOf(button)))
				? undefined
				: notOneOf("buttons['type']", TYPES),
	},
	textRule('buttons.text-missing', (text, button) =>
		isMissing(text) && !WITHOUT_TEXT.includes(typeOf(button))
			? missing('BUTTONS', 'text')
			: undefined,
	),
	textRule('buttons.text-length', (text) =>
		charactersIn(text) > 25 ? tooLong('button text', 25) : undefined,
	),
	textRule('buttons.characters', (text) =>
		variablesIn(text).length > 0 || hasForbiddenCharacters(text) ? buttonCharacters() : undefined,
	),
	{
		id: 'buttons.kinds',
		source: COMPONENTS,
		refusal: ({ component, place }, template) =>
			firstOf(buttonsOf(component), (button, index) =>
				brokenRule(
					BUTTON_KINDS[typeOf(button)] ?? [],
					{ button, place: `${place}['buttons'][${index}]` },
					template,
				),
			),
	},
	...MOST.map(
		([type, most, id]): Rule<Placed> => ({
			id,
			source: COMPONENTS,
			refusal: ({ component }) =>
				buttonsOf(component).filter((button) => typeOf(button) === type).length > most
					? guess(`there are more than ${most} buttons of the type ${type}`)
					: undefined,
		}),
	),
	{
		id: 'buttons.grouping',
		source: COMPONENTS,
		refusal: ({ component }) =>
			isGrouped(buttonsOf(component).map(typeOf))
				? undefined
				: guess('invalid combination of buttons'),
	},
	{
		// Meta's pages do not mention it. Several providers refuse it.
		id: 'buttons.duplicate-text',
		source: 'Providers',
		refusal: ({ component }) => {
			const texts = buttonsOf(component)
				.map(({ text }) => textOf(text))
				.filter(Boolean);
			return new Set(texts).size < texts.length
				? guess('two buttons have the same text')
				: undefined;
		},
	},
];

/** The buttons of the template and of its cards. */
export const BUTTONS: readonly Rule[] = [
	{
		id: 'buttons',
		source: COMPONENTS,
		refusal: (template) =>
			firstOf(buttonComponents(template), (placed) => brokenRule(LIST, placed, template)),
	},
];

function buttonComponents(template: SentTemplate): Placed[] {
	const placed = (path: string) => (component: Fields, index: number) => ({
		component,
		place: `${path}[${index}]`,
	});
	const carousel = listOf(template.components).findIndex((part) => typeOf(part) === 'CAROUSEL');
	return [
		...listOf(template.components).map(placed('components')),
		...cardsOf(template).flatMap((card, index) =>
			card.map(placed(`components[${carousel}]['cards'][${index}]['components']`)),
		),
	].filter(({ component }) => typeOf(component) === 'BUTTONS');
}

/** Quick replies come together, before or behind all others. */
function isGrouped(types: string[]): boolean {
	const blocks = types
		.map((type) => type === 'QUICK_REPLY')
		.filter((isReply, index, all) => index === 0 || isReply !== all[index - 1]);
	return blocks.length <= 2;
}

/** The types of the buttons of the template itself. */
export const buttonTypes = (template: SentTemplate): string[] =>
	buttonsOf(componentOf(template, 'BUTTONS')).map(typeOf);
