import type { ICredentialDataDecryptedObject, INodeParameters } from 'n8n-workflow';

import { byId } from '../engine/byId';
import type { RefusedRow } from './refusedCalls';
import { testRefusedCalls } from './refusedCalls';

// https://github.com/PipedreamHQ/pipedream/issues/9004

const TYPES = {
	account: 'WhatsAppBusinessAccount',
	number: 'WhatsAppBusinessPhoneNumber',
	portfolio: 'Business',
	app: 'Application',
	user: 'SystemUser',
	catalog: 'ProductCatalog',
} as const;

const NAMES = {
	account: 'a WhatsApp Business Account',
	number: 'a phone number',
	portfolio: 'a business portfolio',
	app: 'an app',
	user: 'a user',
	catalog: 'a catalog',
} as const;

const FOUND = {
	account: /Business settings → Accounts → WhatsApp accounts/,
	number: /Phone Number → Get Many/,
	portfolio: /Business settings → Business info/,
	app: /App settings → Basic/,
	template: /Message Template → Get Many/,
	flow: /Flow → Get Many/,
	templateGroup: /Template Group → Get Many/,
} as const;

const NOT = /Check the fields|refused a parameter|fields to read/;

const ID = '220199400055001';

/** An operation whose field holds an ID of another kind, and what it asks Meta for. */
const wrong = (
	given: keyof typeof TYPES,
	[label, kind, found]: [label: string, kind: string, found: keyof typeof FOUND],
	field: string,
	parameters: INodeParameters,
	credential?: ICredentialDataDecryptedObject,
): RefusedRow => [
	`${NAMES[given]} in ${label}: ${String(parameters.resource)} ${String(parameters.operation)}`,
	{
		parameters,
		credential,
		error: {
			message: `(#100) Tried accessing nonexisting field (${field}) on node type (${TYPES[given]})`,
			code: 100,
		},
		title: new RegExp(`^The ID in ${label} is that of ${NAMES[given]}$`),
		advice: [new RegExp(`^${label} needs the ID of ${kind}\\.`, 'i'), FOUND[found]],
		not: NOT,
	},
];

const ACCOUNT = ['Account', NAMES.account, 'account'] as const;
const NUMBER = ['Phone Number', NAMES.number, 'number'] as const;

const templates = { resource: 'messageTemplate', operation: 'getMany', fields: ['name'] };
const numbers = { resource: 'phoneNumber', operation: 'getMany', fields: ['id'] };

/** Meta cannot tell a missing object from one of another kind that does not know the call. */
const missing = (
	what: string,
	parameters: INodeParameters,
	advice: RegExp[],
	error: { message?: string; error_subcode?: number } = { error_subcode: 33 },
): RefusedRow => [
	what,
	{
		parameters,
		error: {
			message: `Unsupported post request. Object with ID '${ID}' does not exist, cannot be loaded due to missing permissions, or does not support this operation.`,
			type: 'GraphMethodException',
			code: 100,
			...error,
		},
		title: /Meta cannot find this object/,
		advice: [/Check the ID/, ...advice],
		not: NOT,
	},
];

const unknownPath = (message: string): RefusedRow => [
	`an edge that the object does not have: “${message}”`,
	{
		parameters: { ...templates, accountId: byId(ID) },
		error: { message, code: 2500 },
		title: /^The ID in Account may be that of another kind of object$/,
		advice: [/^Account needs the ID of a WhatsApp Business Account\./, FOUND.account],
		not: /spelling of the path/,
	},
];

describe('an ID of another kind is named, with the kind that is needed and where to find it', () => {
	testRefusedCalls([
		wrong('portfolio', [...ACCOUNT], 'message_templates', { ...templates, accountId: byId(ID) }),
		wrong('number', [...ACCOUNT], 'message_templates', { ...templates, accountId: byId(ID) }),
		wrong('app', [...ACCOUNT], 'phone_numbers', { ...numbers, accountId: byId(ID) }),
		wrong('user', [...ACCOUNT], 'phone_numbers', { ...numbers, accountId: byId(ID) }),
		wrong('portfolio', [...ACCOUNT], 'flows', {
			resource: 'flow',
			operation: 'getMany',
			accountId: byId(ID),
			fields: ['id'],
		}),
		wrong('account', [...NUMBER], 'display_phone_number', {
			resource: 'phoneNumber',
			operation: 'get',
			phoneNumberId: byId(ID),
			fields: ['id', 'display_phone_number'],
		}),
		wrong('portfolio', [...NUMBER], 'whatsapp_business_profile', {
			resource: 'businessProfile',
			operation: 'get',
			phoneNumberId: byId(ID),
		}),
		wrong('account', [...NUMBER], 'whatsapp_business_encryption', {
			resource: 'encryptionKey',
			operation: 'get',
			phoneNumberId: byId(ID),
		}),
		wrong('account', ['Flow', 'a flow', 'flow'], 'assets', {
			resource: 'flow',
			operation: 'getAssets',
			flowId: byId(ID),
		}),
		// The same ID in both fields: the account's field only fills the list of flows.
		wrong('account', ['Flow', 'a flow', 'flow'], 'json_version', {
			resource: 'flow',
			operation: 'get',
			accountId: byId(ID),
			flowId: byId(ID),
		}),
		wrong('number', ['Template', 'a message template', 'template'], 'components', {
			resource: 'messageTemplate',
			operation: 'get',
			templateId: byId(ID),
			fields: ['components'],
		}),
		wrong('account', ['Template Group', 'a template group', 'templateGroup'], 'name', {
			resource: 'templateGroup',
			operation: 'get',
			templateGroupId: byId(ID),
			fields: ['name'],
		}),
		wrong(
			'account',
			['Business Portfolio ID', NAMES.portfolio, 'portfolio'],
			'owned_whatsapp_business_accounts',
			{ resource: 'business', operation: 'getOwnedAccounts', businessId: ID },
		),
		wrong('catalog', [...ACCOUNT], 'product_catalogs', {
			resource: 'catalog',
			operation: 'getMany',
			accountId: byId(ID),
		}),

		wrong(
			'portfolio',
			['the credential’s WhatsApp Business Account ID', NAMES.account, 'account'],
			'message_templates',
			templates,
			{ businessAccountId: ID },
		),
		wrong(
			'account',
			['the credential’s Business Portfolio ID', NAMES.portfolio, 'portfolio'],
			'client_whatsapp_business_accounts',
			{ resource: 'business', operation: 'getSharedAccounts' },
			{ businessPortfolioId: ID },
		),
		wrong(
			'account',
			['the credential’s App ID', NAMES.app, 'app'],
			'whatsapp_business_solutions',
			{ resource: 'solution', operation: 'getManyOfApp' },
			{ appId: ID },
		),
		wrong(
			'portfolio',
			['the credential’s App ID', NAMES.app, 'app'],
			'subscriptions',
			{ resource: 'appSubscription', operation: 'getMany' },
			{ appId: ID },
		),

		missing(
			'a number that Meta cannot find, registered',
			{ resource: 'phoneNumber', operation: 'register', phoneNumberId: byId(ID), pin: '204816' },
			[/Phone Number needs the ID of a phone number/, /the number itself is not one/],
		),
		missing('an account that Meta cannot find', { ...numbers, accountId: byId(ID) }, [
			/Account needs the ID of a WhatsApp Business Account/,
			FOUND.account,
		]),
		missing(
			'a flow that Meta cannot find, without a subcode',
			{ resource: 'flow', operation: 'getAssets', flowId: byId(ID) },
			[/Flow needs the ID of a flow/],
			{},
		),
		unknownPath('(#2500) Unknown path components: /message_templates'),
		unknownPath('Unknown path components: /message_templates'),

		[
			'a field that the right kind of object does not have',
			{
				parameters: { ...templates, accountId: byId(ID) },
				error: {
					message:
						'(#100) Tried accessing nonexisting field (glow) on node type (WhatsAppBusinessAccount)',
					code: 100,
				},
				title: /^Meta does not know the field glow of this object$/,
				advice: [/If glow is one of the fields to read, remove it/, /API Version/],
				not: /is that of/,
			},
		],
		[
			'a path that the user wrote',
			{
				parameters: {
					resource: 'customGraphCall',
					operation: 'send',
					method: 'GET',
					path: `${ID}/lanterns`,
				},
				error: { message: '(#2500) Unknown path components: /lanterns', code: 2500 },
				title: /could not read the query/,
				advice: [/spelling of the path/],
				not: /kind of object/,
			},
		],
	]);
});
