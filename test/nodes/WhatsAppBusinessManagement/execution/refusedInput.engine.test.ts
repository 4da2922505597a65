import type { INodeParameters } from 'n8n-workflow';

import { byId } from '../../../engine/byId';
import { useActionNode } from '../../../engine/useActionNode';
import { ACCOUNT_ID, VERIFIED_NUMBER_ID } from '../../../graphApi';

const action = useActionNode();

const GET_ACCOUNT = { resource: 'account', operation: 'get', fields: ['id'] };
const DELIVERY_PATH = { resource: 'deliveryPath' };
const REGISTER = { resource: 'phoneNumber', operation: 'register' };

describe('invalid input is refused before any call', () => {
	const cases: Array<[string, INodeParameters, RegExp]> = [
		[
			'an ID with a slash',
			{ ...GET_ACCOUNT, accountId: byId(`${ACCOUNT_ID}/phone_numbers`) },
			/^Account: must be an ID made of digits only/,
		],
		[
			'an ID that climbs',
			{ ...GET_ACCOUNT, accountId: byId('../me') },
			/^Account: must be an ID made of digits only/,
		],
		...Object.entries({
			'five digits': '12345',
			'seven digits': '1234567',
			'letters in it': '12a456',
			'a space in it': '123 456',
			'a line break inside it': '={{ "123\\n456" }}',
		}).map(([what, pin]): [string, INodeParameters, RegExp] => [
			`a PIN with ${what}`,
			{ ...REGISTER, phoneNumberId: byId(VERIFIED_NUMBER_ID), pin },
			/^PIN: must be exactly 6 digits/,
		]),
		[
			'no number',
			{ ...REGISTER, phoneNumberId: byId('={{ "" }}'), pin: '123456' },
			/^Phone Number: the expression returned nothing/,
		],
		[
			'no system user, where the token’s own would be meant by an empty field',
			{
				resource: 'systemUser',
				operation: 'getAssignedAccounts',
				systemUserId: byId('={{ $json.missing }}'),
			},
			/^System User: the expression returned nothing/,
		],
		[
			'a filter whose expression returns nothing',
			{
				resource: 'messageTemplate',
				operation: 'getMany',
				filters: { name: '={{ $json.missing }}' },
			},
			/: the expression returned nothing\. Without this filter, the list would contain more/,
		],
		...['={{ $json.missing }}', '={{ "" }}', '={{ null }}'].map(
			(value): [string, INodeParameters, RegExp] => [
				`an account that a row should have named (${value})`,
				{ ...GET_ACCOUNT, accountId: byId(value) },
				/^Account: the expression returned nothing\. To use the credential’s value, leave/,
			],
		),
		[
			'a number that was rounded where text is meant',
			{ resource: 'messageTemplate', operation: 'deleteByName', name: '={{ 2 ** 60 }}' },
			/Name: /,
		],
		[
			'analytics without a start',
			{ ...GET_ACCOUNT, fields: ['analytics'], timeRange: 'custom' },
			/^Start: fill it in/,
		],
		[
			'an absolute address in a custom call',
			{ resource: 'customGraphCall', operation: 'send', path: 'https://example.com/me' },
			/^Path: The address is not one of graph\.facebook\.com/,
		],
		[
			'a body that is no JSON',
			{ resource: 'customGraphCall', operation: 'send', path: 'me', method: 'POST', body: '{"a":' },
			/^Body \(JSON\): is not valid JSON/,
		],
		...['method', 'METHOD', 'access_token', 'batch'].map(
			(name): [string, INodeParameters, RegExp] => [
				`a query that would turn a read into another call (${name})`,
				{ resource: 'customGraphCall', operation: 'send', path: 'me', query: { [name]: 'delete' } },
				/^Query Parameters \(JSON\): must not contain "/,
			],
		),
		...Object.entries({
			'without its end': 'https://n8n.example.com/webhook/a',
			'of a stranger': 'https://example.com/?to=/whatsapp-business-management',
			'of another kind': 'ftp://n8n.example.com/a/whatsapp-business-management',
			'that is none': 'n8n.example.com/a/whatsapp-business-management',
		}).flatMap(
			([what, url]): Array<[string, INodeParameters, RegExp]> => [
				[
					`a sample to an address ${what}`,
					{ ...DELIVERY_PATH, operation: 'sendSample', targetUrl: url },
					/^Trigger URL: must be the whole URL that a trigger of this package shows/,
				],
				[
					`a repair for an address ${what}`,
					{ ...DELIVERY_PATH, operation: 'repair', callbackUrl: url },
					/^Trigger Callback URL: must be the whole URL/,
				],
				[
					`an expected address ${what}`,
					{ ...DELIVERY_PATH, operation: 'check', options: { expectedCallbackUrl: url } },
					/^Expected Callback URL: must be the whole URL/,
				],
			],
		),
		[
			'a repair for the test address of a trigger',
			{
				...DELIVERY_PATH,
				operation: 'repair',
				callbackUrl: 'https://n8n.example.com/webhook-test/a/whatsapp-business-management',
			},
			/^Trigger Callback URL: must be the Production URL of the trigger/,
		],
		[
			'a repair without a receiver',
			{ ...DELIVERY_PATH, operation: 'repair', callbackUrl: '={{ "" }}' },
			/^Trigger Callback URL: fill in the URL that the trigger shows/,
		],
		[
			'an account among others that is no ID',
			{ ...DELIVERY_PATH, operation: 'check', options: { otherAccounts: '123, me' } },
			/^Other Accounts: must be an ID made of digits only/,
		],
		[
			'an expected field that is no name',
			{ ...DELIVERY_PATH, operation: 'check', options: { expectedFields: ['a b'] } },
			/^Expected Fields: may contain only Meta’s names: lower-case letters, digits and underscores$/,
		],
		[
			'a sample of an unknown change',
			{
				...DELIVERY_PATH,
				operation: 'sendSample',
				targetUrl: 'https://n8n.example.com/webhook/a/whatsapp-business-management',
				field: 'messages',
			},
			/^Change: must be one of account_alerts/,
		],
		[
			'a sample whose value is a list',
			{
				...DELIVERY_PATH,
				operation: 'sendSample',
				targetUrl: 'https://n8n.example.com/webhook/a/whatsapp-business-management',
				value: '[1]',
			},
			/^Values to Override \(JSON\): must be a JSON object/,
		],
		[
			'an override without https',
			{
				resource: 'subscribedApp',
				operation: 'subscribe',
				override: 'set',
				confirmed: true,
				overrideCallbackUrl: 'http://example.com',
				verifyToken: 'x',
			},
			/^Override Callback URL: must be an https:\/\/ address/,
		],
	];

	it.each(cases)('%s', async (_what, parameters, message) => {
		const { error } = await action.run(parameters);
		expect(error?.message).toMatch(message);
		expect(error?.context.itemIndex).toBe(0);
		expect(action.graph.calls).toEqual([]);
	});

	it('an empty account expression that only fills a list is ignored', async () => {
		const { items } = await action.run({
			resource: 'phoneNumber',
			operation: 'get',
			accountId: byId('={{ $json.missing }}'),
			phoneNumberId: byId(VERIFIED_NUMBER_ID),
		});
		expect(items).toMatchObject([{ id: VERIFIED_NUMBER_ID }]);
	});

	it('all items are checked before the first call is made', async () => {
		const items = [{ number: VERIFIED_NUMBER_ID }, { number: 'not an id' }];
		const { error } = await action.run(
			{ ...REGISTER, phoneNumberId: byId('={{ $json.number }}'), pin: '123456' },
			{ items },
		);
		expect(error?.context.itemIndex).toBe(1);
		expect(action.graph.calls).toEqual([]);
	});
});
