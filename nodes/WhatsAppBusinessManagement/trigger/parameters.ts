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
 * Said apart, because n8n's lint wants every list that is loaded to offer an expression instead; the
 * trigger takes none.
 */
const LOADED_FROM_META = { loadOptionsMethod: 'accountOptions' };

const EVERY_CHANGE: INodePropertyOptions = {
	name: 'All',
	value: ALL,
	description:
		'Every change of this list, but nothing that holds private messages. What Meta adds later is named under Other Webhook Fields.',
};

const optionOf = ({ name, field, description }: WebhookField): INodePropertyOptions => ({
	name,
	value: field,
	description,
});

/**
 * The trigger's parameters. All are plain lists without expressions: n8n starts its expression engine
 * for a single expression or locator among them, and a delivery then takes twenty times as long.
 */
export const TRIGGER_PROPERTIES: INodeProperties[] = [
	{
		displayName:
			'On activation the node registers itself at your Meta app. Meta keeps one callback for each app: triggers of this kind share it, a receiver of somebody else’s is left alone unless you name it under Options → Other Receivers.',
		name: 'callbackNotice',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Trigger On',
		name: 'triggerOn',
		type: 'multiOptions',
		noDataExpression: true,
		options: [EVERY_CHANGE, ...WEBHOOK_FIELDS.map(optionOf)].sort(compareByName),
		default: [],
		description: 'Which changes start the workflow',
	},
	{
		displayName: 'Other Webhook Fields',
		name: 'additionalFields',
		type: 'string',
		noDataExpression: true,
		default: '',
		placeholder: 'e.g. user_id_update',
		description:
			'Webhook fields that are not in the list, in Meta’s names, with commas or spaces between them',
	},
	{
		displayName: 'Accounts',
		name: 'accounts',
		type: 'multiOptions',
		noDataExpression: true,
		typeOptions: LOADED_FROM_META,
		default: [],
		description:
			'Whose changes start the workflow; the app is subscribed to each of them. Left empty, the credential’s account is subscribed, and changes of every account that the app is subscribed to come through.',
	},
	{
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		noDataExpression: true,
		placeholder: 'Add filter',
		default: {},
		description:
			'Within a filter one match is enough; every filter must agree. What does not pass costs no execution.',
		options: FILTERS.map(({ property }) => property),
	},
];

/** When Meta is told that a delivery was taken, by the name that n8n gives the moment. */
export const ACKNOWLEDGE: INodeProperties = {
	displayName: 'Acknowledge',
	name: 'acknowledge',
	type: 'options',
	noDataExpression: true,
	options: [
		{
			name: 'Immediately',
			value: 'onReceived',
			description:
				'As soon as the execution is stored. A run that fails or is killed is not repeated.',
		},
		{
			name: 'When the Workflow Finishes',
			value: 'lastNode',
			description:
				'When the run has succeeded. A run that fails or is killed is answered as a failure, and Meta delivers again for up to 7 days; so a change may run more than once.',
		},
	],
	default: 'onReceived',
	description: 'When Meta is told that a delivery was taken',
};

export const OPTIONS: INodeProperties = {
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
			description: 'The name in the certificate that Meta presents when mTLS is on for the app',
		},
		{
			displayName: 'Client Certificate Header',
			name: 'clientCertificateHeader',
			type: 'string',
			noDataExpression: true,
			default: '',
			placeholder: 'e.g. X-Client-Certificate-Subject',
			description:
				'The header into which the proxy before n8n writes the subject of the client certificate that it verified. With it, only deliveries with Meta’s certificate are taken.',
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
				'Addresses that get a copy of every delivery. If one of them is the app’s callback now, the node takes it over, and gives it back on deactivation with the verify token from the credential. Triggers of this kind need no entry: they share the callback by themselves.',
		},
	],
};

/** The names in a text that somebody typed, with commas or spaces between them. */
const namesIn = (text: unknown): string[] =>
	String(text ?? '')
		.toLowerCase()
		.split(/[\s,;]+/)
		.filter((name) => name !== '');

/**
 * What the user chose in the node.
 *
 * @param parameters of the node, as they are: none of them takes an expression, and asking n8n for one
 * after the other would cost more than the rest of a delivery
 */
export function readSettings(parameters: INodeParameters): Wanted {
	return {
		fields: new Set([...texts(parameters.triggerOn), ...namesIn(parameters.additionalFields)]),
		accounts: new Set(texts(parameters.accounts)),
		filters: readFilters(recordOf(parameters.filters)),
	};
}

/** The certificate that a delivery has to come with. */
interface RequiredCertificate {
	/** The proxy's header, in lower case as Node has it. */
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

/** @param parameters of the node, as they are */
export function readOptions(parameters: INodeParameters): TriggerOptions {
	const options = recordOf(parameters.options);
	const header = trimmed(options.clientCertificateHeader).toLowerCase();
	const commonName = trimmed(options.clientCertificateName) || METAS_COMMON_NAME;
	return {
		otherReceivers: [...new Set(filledTexts(options.otherReceivers))],
		...(header !== '' && { clientCertificate: { header, commonName } }),
	};
}
