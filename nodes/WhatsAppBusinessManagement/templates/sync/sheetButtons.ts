import type { ButtonFields, ButtonType } from '../builder/fields';
import type { SheetCells } from './sheetCells';

/** Meta: Components. A template has at most ten buttons. */
const MOST_BUTTONS = 10;

/** What people call the types of buttons, without blanks. */
const TYPES: Readonly<Record<string, ButtonType>> = {
	call: 'PHONE_NUMBER',
	callphonenumber: 'PHONE_NUMBER',
	code: 'COPY_CODE',
	contact: 'REQUEST_CONTACT_INFO',
	copycode: 'COPY_CODE',
	coupon: 'COPY_CODE',
	couponcode: 'COPY_CODE',
	custom: 'QUICK_REPLY',
	flow: 'FLOW',
	link: 'URL',
	phone: 'PHONE_NUMBER',
	phonenumber: 'PHONE_NUMBER',
	quickreply: 'QUICK_REPLY',
	reply: 'QUICK_REPLY',
	requestcontactinfo: 'REQUEST_CONTACT_INFO',
	url: 'URL',
	visitwebsite: 'URL',
	voicecall: 'VOICE_CALL',
	website: 'URL',
	whatsappcall: 'VOICE_CALL',
};

const WORDS =
	'reply, link, phone, copy code, flow, voice call or contact, or Meta’s name for the type';

const ACTIONS = { dataexchange: 'data_exchange', navigate: 'navigate' } as const;

const ICONS = { document: 'DOCUMENT', promotion: 'PROMOTION', review: 'REVIEW' } as const;

function flowOf(cells: SheetCells, at: string, flow: string | undefined): Partial<ButtonFields> {
	return {
		flow,
		flowBy: flow !== undefined && !/^\d+$/.test(flow) ? 'flow_name' : 'flow_id',
		flowAction: cells.choice(`${at}_action`, ACTIONS, 'navigate or data_exchange'),
		navigateScreen: cells.text(`${at}_screen`),
		icon: cells.choice(`${at}_icon`, ICONS, 'document, promotion or review'),
	};
}

/** What the columns `button1_value` and `button1_example` mean for the type. */
function detailsOf(type: ButtonType, cells: SheetCells, at: string): Partial<ButtonFields> {
	const value = cells.text(`${at}_value`);
	const example = cells.text(`${at}_example`);
	if (type === 'URL') return { url: value, urlExample: example };
	if (type === 'PHONE_NUMBER') return { phoneNumber: value };
	if (type === 'COPY_CODE') return { code: value ?? example };
	return type === 'FLOW' ? flowOf(cells, at, value) : {};
}

function buttonAt(cells: SheetCells, at: string): ButtonFields[] {
	const type = cells.choice(`${at}_type`, TYPES, WORDS);
	const text = cells.text(`${at}_text`);
	if (type !== undefined) return [{ type, text, ...detailsOf(type, cells, at) }];
	const isUsed = text !== undefined || cells.text(`${at}_value`) !== undefined;
	const isTyped = cells.text(`${at}_type`) !== undefined;
	if (isUsed && !isTyped) cells.refuse(`${at}_type`, `must be ${WORDS}`);
	return [];
}

/** The buttons of a row: the columns `button1_type`, `button1_text`, `button1_value`, `button1_example` … */
export function buttonsIn(cells: SheetCells): ButtonFields[] {
	// A sheet may have the columns of a flow for each button, and fill in few.
	cells.namesWith(/^button(?:[1-9]|10)(?:type|text|value|example|action|screen|icon)$/);
	return Array.from({ length: MOST_BUTTONS }, (_none, index) =>
		buttonAt(cells, `button${index + 1}`),
	).flat();
}
