import type { INodeParameters, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { ALL } from '../changes/chosenFields';
import { WEBHOOK_FIELDS } from '../changes/fields';
import type { WebhookField } from '../changes/fields/field';
import { texts } from '../changes/fields/field';
import { recordOf } from '../graph/records';
import { compareByName } from '../parameters/compareByName';
import type { Wanted } from './filters';
import { FILTERS, readFilters } from './filters';

/** The common name of the certificate that Meta presents (Meta: Webhooks, mTLS). */
export const METAS_COMMON_NAME = 'client.webhooks.fbclientcerts.com';

/**
 * A separate constant, because n8n's lint requires every loaded list to mention expressions, and the
 * trigger accepts none.
 */
const LOADED_FROM_META = { loadOptionsMethod: 'accountOptions' };

const EVERY_CHANGE: INodePropertyOptions = {
	name: 'All',
	value: ALL,
	action: 'On any change',
	description:
		'Every change in this list, but nothing that contains private messages. For fields that Meta adds later, use Other Webhook Fields.',
};

/** The panel lists a trigger as "On …", in n8n's words without the brackets: "On app contacts private". */
const optionOf = ({ name, field, description }: WebhookField): INodePropertyOptions => ({
	name,
	value: field,
	action: `On ${name.replace(' (Private)', '').toLowerCase()} change`,
	description,
});

/** When a delivery is acknowledged; the values are n8n's response modes. */
const ACKNOWLEDGE: INodeProperties = {
	displayName: 'Acknowledge',
	name: 'acknowledge',
	type: 'options',
	noDataExpression: true,
	options: [
		{
			name: 'Immediately',
			value: 'onReceived',
			description:
				'As soon as the execution is stored. An execution that fails or is killed is not repeated.',
		},
		{
			name: 'When the Workflow Finishes',
			value: 'lastNode',
			description:
				'When the execution has succeeded. If it fails or is killed, Meta retries the delivery for up to 7 days, so the workflow may run more than once per change.',
		},
	],
	default: 'onReceived',
	description: 'When to confirm a delivery to Meta',
};

const OTHER_WEBHOOK_FIELDS: INodeProperties = {
	displayName: 'Other Webhook Fields',
	name: 'additionalFields',
	type: 'string',
	noDataExpression: true,
	default: '',
	placeholder: 'e.g. group_status_update',
	description:
		'Webhook fields that are not in the list, by Meta’s names, separated by commas or spaces',
};

const OPTIONS: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Client Certificate Common Name',
			name: 'clientCertificateName',
			type: 'string',
			noDataExpression: true,
			default: METAS_COMMON_NAME,
			description:
				'The name in the certificate that Meta presents if mTLS is turned on for the app',
		},
		{
			displayName: 'Client Certificate Header',
			name: 'clientCertificateHeader',
			type: 'string',
			noDataExpression: true,
			default: '',
			placeholder: 'e.g. X-Client-Certificate-Subject',
			description:
				'The header in which the proxy in front of n8n passes the subject of the verified client certificate. If set, only deliveries with Meta’s certificate are accepted.',
		},
		{
			displayName: 'Other Receivers',
			name: 'otherReceivers',
			type: 'string',
			typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Receiver' },
			noDataExpression: true,
			default: [],
			placeholder: 'e.g. https://chat.example.com/webhooks/whatsapp',
			description:
				'URLs that get a copy of every delivery. If one of them is the app’s current callback, the node takes it over, and returns it on deactivation with the verify token from the credential. Do not enter triggers of this package: they share the callback automatically.',
		},
		{ ...OTHER_WEBHOOK_FIELDS, displayOptions: { show: { '@version': [{ _cnd: { gte: 2.1 } }] } } },
	],
};

/**
 * The trigger's parameters. None of them accepts an expression: n8n starts its expression engine for a
 * single expression or resource locator, and a delivery then takes twenty times as long.
 */
export const TRIGGER_PROPERTIES: INodeProperties[] = [
	{
		displayName: 'Trigger On',
		name: 'triggerOn',
		type: 'multiOptions',
		noDataExpression: true,
		options: [EVERY_CHANGE, ...WEBHOOK_FIELDS.map(optionOf)].sort(compareByName),
		default: [],
		description: 'Which changes start the workflow',
	},
	{ ...OTHER_WEBHOOK_FIELDS, displayOptions: { show: { '@version': [2] } } },
	{
		displayName: 'Accounts',
		name: 'accounts',
		type: 'multiOptions',
		noDataExpression: true,
		typeOptions: LOADED_FROM_META,
		default: [],
		description:
			'The accounts whose changes start the workflow. The node subscribes the app to each of them. If empty, it subscribes the app to the credential’s account, and the changes of all accounts that the app is subscribed to start the workflow.',
		hint: 'If empty: all accounts that your app is subscribed to, including the credential’s account',
	},
	{
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		noDataExpression: true,
		placeholder: 'Add filter',
		default: {},
		description:
			'A change must pass all filters; within a filter, one match is enough. A change that does not pass starts no execution.',
		options: FILTERS.map(({ property }) => property),
	},
	ACKNOWLEDGE,
	OPTIONS,
	{
		displayName:
			'When you publish the workflow, the node registers itself with your Meta app. Meta keeps one callback per app; all triggers of this package share it. A callback of another service is not changed unless you enter its URL under Options → Other Receivers.',
		name: 'callbackNotice',
		type: 'notice',
		default: '',
	},
];

/** The names in the user's text, which are separated by commas or spaces. */
const namesIn = (text: unknown): string[] =>
	String(text ?? '')
		.toLowerCase()
		.split(/[\s,;]+/)
		.filter((name) => name !== '');

/**
 * The user's choices in the node.
 *
 * @param parameters the node's raw parameters: none of them accepts an expression, and reading each one
 * through n8n would cost more than the rest of a delivery
 */
export function readSettings(parameters: INodeParameters): Wanted {
	// Version 2 of the node has Other Webhook Fields beside Options, version 2.1 below them.
	const others = [parameters, recordOf(parameters.options)].map((each) => each.additionalFields);
	return {
		fields: new Set([...texts(parameters.triggerOn), ...others.flatMap(namesIn)]),
		accounts: new Set(texts(parameters.accounts)),
		filters: readFilters(recordOf(parameters.filters)),
	};
}

/** The client certificate that a delivery requires. */
interface RequiredCertificate {
	/** The proxy's header, in lower case as Node provides it. */
	header: string;
	commonName: string;
}

export interface TriggerOptions {
	otherReceivers: string[];
	clientCertificate?: RequiredCertificate;
}

const trimmed = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const filledTexts = (value: unknown): string[] =>
	(Array.isArray(value) ? value : [value]).map(trimmed).filter((entry) => entry !== '');

/** @param parameters the node's raw parameters */
export function readOptions(parameters: INodeParameters): TriggerOptions {
	const options = recordOf(parameters.options);
	const header = trimmed(options.clientCertificateHeader).toLowerCase();
	const commonName = trimmed(options.clientCertificateName) || METAS_COMMON_NAME;
	return {
		otherReceivers: [...new Set(filledTexts(options.otherReceivers))],
		...(header !== '' && { clientCertificate: { header, commonName } }),
	};
}
