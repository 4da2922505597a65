import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import { oneOf, optionsOf } from '../../../parameters/choices';
import { fieldOf, flagField, textField } from '../../../parameters/field';
import { id, listOf, optionalText } from '../../../parameters/values';
import type { ButtonFields, ButtonType } from '../../../templates/builder/fields';
import { kindsWith } from '../../../templates/builder/kinds';
import { shownInForm } from './shownInForm';

/** The types of button, with their labels. */
export const BUTTON_TYPES = {
	COPY_CODE: 'Copy Code',
	FLOW: 'Flow',
	PHONE_NUMBER: 'Phone Number',
	QUICK_REPLY: 'Quick Reply',
	REQUEST_CONTACT_INFO: 'Share Contact Info',
	URL: 'Link',
	VOICE_CALL: 'WhatsApp Call',
} as const satisfies Record<ButtonType, string>;

const FLOW_KEYS = {
	flow_id: 'ID',
	flow_json: 'JSON',
	flow_name: 'Name',
} as const satisfies Record<NonNullable<ButtonFields['flowBy']>, string>;

const FLOW_ACTIONS = {
	data_exchange: 'Ask the Endpoint',
	navigate: 'Open a Screen',
} as const satisfies Record<NonNullable<ButtonFields['flowAction']>, string>;

const ICONS = {
	DOCUMENT: 'Document',
	PROMOTION: 'Promotion',
	REVIEW: 'Review',
} as const satisfies Record<NonNullable<ButtonFields['icon']>, string>;

const forTypes = (types: ButtonType[], property: INodeProperties): INodeProperties => ({
	...property,
	displayOptions: { show: { ...property.displayOptions?.show, type: types } },
});

const choice = (
	displayName: string,
	name: string,
	choices: Readonly<Record<string, string>>,
	byDefault: string,
	description: string,
): INodeProperties => ({
	displayName,
	name,
	type: 'options',
	options: optionsOf(choices),
	default: byDefault,
	description,
});

const textOf = (
	displayName: string,
	name: string,
	placeholder: string,
	description: string,
	more: Partial<INodeProperties> = {},
): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: '',
	placeholder,
	description,
	...more,
});

const REQUIRED = { required: true };

const URL: ButtonType[] = ['URL'];
const FLOW: ButtonType[] = ['FLOW'];

const ROW: INodeProperties[] = [
	// Required, so that n8n does not hide it among the fields to add.
	{
		...choice('Type', 'type', BUTTON_TYPES, 'QUICK_REPLY', 'What the button does'),
		required: true,
		noDataExpression: true,
	},
	forTypes(
		['FLOW', 'PHONE_NUMBER', 'QUICK_REPLY', 'URL', 'VOICE_CALL'],
		textOf('Text', 'text', 'e.g. Track order', 'The label, up to 25 characters', REQUIRED),
	),
	forTypes(
		URL,
		textOf(
			'URL',
			'url',
			'e.g. https://example.com/orders/{{1}}',
			'The address. It may end with a variable.',
			REQUIRED,
		),
	),
	forTypes(
		URL,
		textOf(
			'URL Example',
			'urlExample',
			'e.g. A-20411',
			'An example for the variable at the end of the address, if it has one',
		),
	),
	forTypes(
		URL,
		textOf('Meta App ID', 'metaAppId', 'e.g. 670843887433847', 'The app that the link opens'),
	),
	forTypes(
		URL,
		textOf(
			'Android Deep Link',
			'androidDeepLink',
			'e.g. example://orders',
			'What the app opens on Android',
		),
	),
	forTypes(
		URL,
		textOf(
			'Android Fallback URL',
			'androidFallbackUrl',
			'e.g. https://play.google.com/store/apps/details?id=com.example',
			'Where the link leads if the app is not installed',
		),
	),
	forTypes(
		['PHONE_NUMBER'],
		textOf(
			'Phone Number',
			'phoneNumber',
			'e.g. +15550051310',
			'The number to call, with its country code',
			REQUIRED,
		),
	),
	forTypes(
		['COPY_CODE'],
		textOf(
			'Code',
			'code',
			'e.g. SPRING25',
			'An example of the code, up to 20 characters',
			REQUIRED,
		),
	),
	forTypes(FLOW, choice('Flow By', 'flowBy', FLOW_KEYS, 'flow_id', 'How the flow is named')),
	forTypes(
		FLOW,
		textOf('Flow', 'flow', 'e.g. 1234567890', 'The flow’s ID, name or JSON', REQUIRED),
	),
	forTypes(
		FLOW,
		choice('Flow Action', 'flowAction', FLOW_ACTIONS, 'navigate', 'What the flow does first'),
	),
	forTypes(
		FLOW,
		textOf('First Screen', 'navigateScreen', 'e.g. ADDRESS', 'The screen that is opened first'),
	),
	forTypes(
		FLOW,
		choice('Icon', 'icon', { ...ICONS, NONE: 'None' }, 'NONE', 'The icon of the button'),
	),
];

/** A name in place of an ID would be sent as the ID of another flow. */
function checkFlow(
	{ type, flowBy = 'flow_id', flow }: { type: string; flowBy?: string; flow?: string },
	context: z.RefinementCtx,
): void {
	if (type !== 'FLOW' || flowBy !== 'flow_id' || flow === undefined || /^\d+$/.test(flow)) return;
	const message = 'must be the digits of the flow’s ID. To use its name, choose Name under Flow By';
	context.addIssue({ code: 'custom', path: ['flow'], message });
}

const row = () =>
	z
		.object({
			type: oneOf(BUTTON_TYPES).default('QUICK_REPLY'),
			text: optionalText(),
			url: optionalText(),
			urlExample: optionalText(),
			metaAppId: id('670843887433847').optional(),
			androidDeepLink: optionalText(),
			androidFallbackUrl: optionalText(),
			phoneNumber: optionalText(),
			code: optionalText(),
			flowBy: oneOf(FLOW_KEYS).optional(),
			flow: optionalText(),
			flowAction: oneOf(FLOW_ACTIONS).optional(),
			navigateScreen: optionalText(),
			icon: oneOf({ ...ICONS, NONE: 'None' })
				.transform((icon) => (icon === 'NONE' ? undefined : icon))
				.optional(),
		})
		.superRefine(checkFlow);

const buttons = fieldOf(
	{
		displayName: 'Buttons',
		name: 'buttons',
		type: 'fixedCollection',
		typeOptions: {
			multipleValues: true,
			sortable: true,
			maxAllowedFields: 10,
			hideOptionalFields: true,
			addOptionalFieldButtonText: 'Add field',
			fixedCollection: {
				itemTitle: '={{ $collection.item.value.text || $collection.item.value.type }}',
			},
		},
		placeholder: 'Add button',
		default: {},
		description: 'Up to 10 buttons. Quick replies are put together, as Meta requires.',
		options: [{ displayName: 'Button', name: 'button', values: ROW }],
	},
	() => z.object({ button: listOf(row(), { atMost: 10 }) }).default({}),
);

const orderButtonText = textField('orderButtonText', {
	label: 'Order Button Text',
	placeholder: 'e.g. Review and Pay',
	description: 'The label of the button that shows the order. If empty, it is Review and Pay.',
});

const hasOrderFormat = flagField('hasOrderFormat', {
	label: 'Display as Order Details',
	description:
		'Whether to set Meta’s display format for order details. Required in Brazil, and for marketing.',
});

/** The buttons of the template. */
export const buttonFields = [
	shownInForm({ kind: ['orderDetails'] }, orderButtonText),
	shownInForm({ kind: ['orderDetails'] }, hasOrderFormat),
	shownInForm({ kind: kindsWith(({ hasButtons }) => hasButtons) }, buttons),
] as const;
