import { isRecord } from '../../graph/records';
import { isPlain, plain } from '../characters';
import type { Rule } from '../rule';
import type { Button, ButtonList, TemplateView } from '../templateView';
import { buttonsOf } from '../templateView';
import { lengthOf, variablesIn, withoutVariables } from '../variables';
import { shown } from '../wording';

const MOST_BUTTONS = 10;
const TEXT_LENGTH = 25;

/** The types of Meta’s reference: those with a guide, then those without. */
const BUTTON_TYPES = [
	'QUICK_REPLY',
	'URL',
	'PHONE_NUMBER',
	'COPY_CODE',
	'OTP',
	'FLOW',
	'CATALOG',
	'MPM',
	'SPM',
	'ORDER_DETAILS',
	'VOICE_CALL',
	'REQUEST_CONTACT_INFO',
];
const UNDOCUMENTED_TYPES = [
	'APP',
	'GREETING',
	'ALBUM',
	'ATTACHMENT',
	'VIDEO_CALL',
	'POSTBACK',
	'PAYMENT_REQUEST',
	'BOOKING_STATUS',
];

/** Not a button: a rule of its own says where it belongs. */
const CALL_PERMISSION = 'CALL_PERMISSION_REQUEST';

const KNOWN_TYPES = new Set([...BUTTON_TYPES, ...UNDOCUMENTED_TYPES, CALL_PERMISSION]);

const TYPES_WITH_TEXT = [
	'QUICK_REPLY',
	'URL',
	'PHONE_NUMBER',
	'FLOW',
	'CATALOG',
	'MPM',
	'SPM',
	'ORDER_DETAILS',
	'VOICE_CALL',
];

/** The texts that Meta’s pages fix. */
const FIXED_TEXTS = new Map([
	['CATALOG', 'View catalog'],
	['MPM', 'View items'],
	['SPM', 'View'],
]);

/** The type that has a field. */
const TYPE_OF_FIELD: ReadonlyArray<[field: string, type: string]> = [
	['url', 'URL'],
	['phone_number', 'PHONE_NUMBER'],
	['otp_type', 'OTP'],
	['flow_id', 'FLOW'],
	['flow_name', 'FLOW'],
	['flow_json', 'FLOW'],
];

function typeByFields(button: unknown): string | undefined {
	if (!isRecord(button)) return undefined;
	return TYPE_OF_FIELD.find(([field]) => Object.hasOwn(button, field))?.[1];
}

const isForCodes = ({ category }: TemplateView): boolean => category === 'AUTHENTICATION';

/** The lists outside cards. Rules for authentication and for carousels check the others. */
const ownLists = (template: TemplateView): ButtonList[] =>
	isForCodes(template) ? [] : template.buttonLists.filter(({ card }) => card === undefined);

interface GivenList {
	path: string;
	/** As it was given. */
	given: unknown;
	isInCard: boolean;
}

const givenLists = (template: TemplateView): GivenList[] =>
	isForCodes(template)
		? []
		: template.allComponents
				.filter(({ type }) => type === 'BUTTONS')
				.map(({ path, raw, card }) => ({
					path: `${path}.buttons`,
					given: raw.buttons,
					isInCard: card !== undefined,
				}));

interface GivenButton {
	path: string;
	button: unknown;
	isInCard: boolean;
}

const givenButtons = (template: TemplateView): GivenButton[] =>
	givenLists(template).flatMap(({ path, given, isInCard }) =>
		Array.isArray(given)
			? given.map((button: unknown, index) => ({ path: `${path}[${index}]`, button, isInCard }))
			: [],
	);

const typeOf = (button: unknown): string =>
	isRecord(button) && typeof button.type === 'string' ? button.type.toUpperCase() : '';

const isReply = ({ type }: Button): boolean => type === 'QUICK_REPLY';

/** How often a list changes between replies and other buttons. */
const changesIn = (buttons: Button[]): number =>
	buttons.filter((button, index) => {
		const before = buttons[index - 1];
		return before !== undefined && isReply(before) !== isReply(button);
	}).length;

/** The replies together, on the side on which the list starts. */
function grouped(buttons: Button[]): unknown[] {
	const replies = buttons.filter(isReply);
	const others = buttons.filter((button) => !isReply(button));
	const isReplyFirst = buttons.slice(0, 1).some(isReply);
	return (isReplyFirst ? [...replies, ...others] : [...others, ...replies]).map(({ raw }) => raw);
}

interface Label {
	path: string;
	text: string;
}

const LABEL_FIELDS = ['text', 'autofill_text'];

/** The texts on a button. */
const labelsOf = ({ path, raw }: Button): Label[] =>
	LABEL_FIELDS.flatMap((field) => {
		const text = raw[field];
		return typeof text === 'string' ? [{ path: `${path}.${field}`, text }] : [];
	});

const labelsIn = (template: TemplateView): Label[] => buttonsOf(template).flatMap(labelsOf);

const isEmpty = (text: unknown): boolean => typeof text !== 'string' || text.trim() === '';

const replacementOf = (text: string) => {
	const replacement = plain(text);
	return replacement === '' || variablesIn(text).length > 0 ? {} : { replacement };
};

/** A button with the same text as one before it. */
function repeated({ buttons }: ButtonList): Array<{ path: string; text: string; first: number }> {
	const firstOf = new Map<string, number>();
	return buttons.flatMap(({ path, raw }, index) => {
		const text = typeof raw.text === 'string' ? raw.text.trim() : '';
		const first = firstOf.get(text);
		if (text !== '' && first === undefined) firstOf.set(text, index);
		return first === undefined ? [] : [{ path: `${path}.text`, text, first }];
	});
}

/** The rules for the list of buttons and for what all buttons have. */
export const BUTTON_RULES: readonly Rule[] = [
	{
		id: 'buttons.empty',
		about: 'A list of buttons that is empty, or is not a list',
		severity: 'error',
		source: 'Meta: Components',
		page: 'components',
		check: (template) =>
			givenLists(template)
				.filter(({ given }) => !Array.isArray(given) || given.length === 0)
				.map(({ path, given }) => ({
					path,
					message:
						given === undefined || Array.isArray(given)
							? 'The component has no buttons'
							: 'The buttons are not a list',
					fix: 'Add a button, or remove the component',
					...(isRecord(given) ? { fix: 'Put the button in a list', replacement: [given] } : {}),
				})),
	},
	{
		id: 'buttons.count',
		about: `More than ${MOST_BUTTONS} buttons`,
		severity: 'error',
		source: 'Meta: Components; error 2388275',
		page: 'components',
		check: (template) =>
			ownLists(template)
				.filter(({ buttons }) => buttons.length > MOST_BUTTONS)
				.map(({ path, buttons: { length } }) => ({
					path,
					message: `There are ${length} buttons, and may be ${MOST_BUTTONS}`,
					fix: `Remove ${length - MOST_BUTTONS}`,
				})),
	},
	{
		id: 'buttons.unknown-type',
		about: 'A button without a type, or with a type that Meta does not have',
		severity: 'error',
		source: 'Meta: Components; Template API reference',
		page: 'components',
		check: (template) =>
			givenButtons(template)
				// Which types a card may have is a rule of carousels.
				.filter(({ button, isInCard }) =>
					isInCard ? typeOf(button) === '' : !KNOWN_TYPES.has(typeOf(button)),
				)
				.map(({ path, button }) => {
					const type = isRecord(button) ? button.type : undefined;
					const replacement = typeByFields(button);
					return {
						path: isRecord(button) ? `${path}.type` : path,
						message:
							type === undefined ? 'The button has no type' : `Meta has no button ${shown(type)}`,
						fix: `Use one of ${BUTTON_TYPES.join(', ')}`,
						...(replacement === undefined ? {} : { replacement }),
					};
				}),
	},
	{
		id: 'buttons.grouping',
		about: 'Quick replies mixed with other buttons',
		severity: 'error',
		source: 'Meta: Components (“invalid combination”)',
		page: 'components',
		check: (template) =>
			ownLists(template)
				.filter(({ buttons }) => buttons.every(({ type }) => type !== '') && changesIn(buttons) > 1)
				.map(({ path, buttons }) => ({
					path,
					message: 'The quick replies are mixed with the other buttons',
					fix: 'Put all quick replies first, or all of them last',
					replacement: grouped(buttons),
				})),
	},
	{
		id: 'buttons.text-missing',
		about: 'A button without a text',
		severity: 'error',
		source: 'Meta: Components; error 2388043',
		page: 'components',
		check: (template) =>
			(isForCodes(template) ? [] : buttonsOf(template, ...TYPES_WITH_TEXT))
				.filter(({ raw }) => isEmpty(raw.text))
				.map(({ path, type }) => ({
					path: `${path}.text`,
					message: 'The button has no text',
					fix: `Fill it in, with up to ${TEXT_LENGTH} characters`,
					...(FIXED_TEXTS.has(type) ? { replacement: FIXED_TEXTS.get(type) } : {}),
				})),
	},
	{
		id: 'buttons.text-length',
		about: `A button text of more than ${TEXT_LENGTH} characters`,
		severity: 'error',
		source: 'Meta: Components; error 2388040',
		page: 'components',
		check: (template) =>
			labelsIn(template)
				.map(({ path, text }) => ({ path, length: lengthOf(text) }))
				.filter(({ length }) => length > TEXT_LENGTH)
				.map(({ path, length }) => ({
					path,
					message: `The button text has ${length} characters, and may have ${TEXT_LENGTH}`,
					fix: `Shorten it by ${length - TEXT_LENGTH}`,
				})),
	},
	{
		id: 'buttons.characters',
		about: 'Variables, line breaks, formatting or emoji in a button text',
		severity: 'error',
		source: 'Meta: error 2388060',
		page: 'components',
		check: (template) =>
			labelsIn(template)
				.filter(({ text }) => withoutVariables(text) !== text || !isPlain(text))
				.map(({ path, text }) => ({
					path,
					message:
						'A button text must not contain variables, line breaks, formatting characters or emoji',
					fix: 'Remove them',
					...replacementOf(text),
				})),
	},
	{
		id: 'buttons.duplicate-text',
		about: 'Two buttons with the same text',
		severity: 'error',
		isUnsure: true,
		source: 'Reports: several services refuse it, Meta’s pages do not mention it',
		page: 'components',
		check: (template) =>
			template.buttonLists.flatMap(repeated).map(({ path, text, first }) => ({
				path,
				message: `The button has the same text as button ${first + 1}: ${shown(text)}`,
				fix: 'Give each button its own text',
			})),
	},
	{
		id: 'buttons.otp-category',
		about: 'A one-time code button outside the category AUTHENTICATION',
		severity: 'error',
		source: 'Meta: Authentication templates',
		page: 'authentication-templates/copy-code-button-authentication-templates',
		check: (template) =>
			(['UTILITY', 'MARKETING'].includes(template.category ?? '')
				? buttonsOf(template, 'OTP')
				: []
			).map(({ path }) => ({
				path,
				message: `An OTP button needs the category AUTHENTICATION, and this template has ${template.category ?? ''}`,
				fix: 'Set the category to AUTHENTICATION, or use other buttons',
			})),
	},
];
