import type { INodeParameters, INodeProperties } from 'n8n-workflow';

import type { EmptyHint } from '../../../../nodes/WhatsAppBusinessManagement/execution/emptyHint';
import {
	emptyHintText,
	explainEmptyOutput,
	readOfItem,
} from '../../../../nodes/WhatsAppBusinessManagement/execution/emptyHint';
import { useActionNode } from '../../../engine/useActionNode';
import { ACCOUNT_ID, BUSINESS_ID, EMPTY_ACCOUNT_ID } from '../../../graphApi';

const action = useActionNode();

const OWNED = { resource: 'business', operation: 'getOwnedAccounts' };
const SHARED = { resource: 'business', operation: 'getSharedAccounts' };
const TEMPLATES = { resource: 'messageTemplate', operation: 'getMany' };
const NUMBERS = { resource: 'phoneNumber', operation: 'getMany' };

/** The accounts exist and have nothing. */
const emptyAccount = () => {
	action.graph.world.templates.splice(0);
	action.graph.world.phoneNumbers.splice(0);
};

const noAccounts = () => void action.graph.world.accounts.splice(0);

it.each<[what: string, given: () => void, parameters: INodeParameters, message: RegExp[]]>([
	[
		'owned accounts: permission, role, the other list, the credential’s ID',
		noAccounts,
		OWNED,
		[
			/^Meta returned no owned accounts\. /,
			new RegExp(`asked about Business Portfolio ID ${BUSINESS_ID} \\(from the credential\\)`),
			/\(1\) .*business_management.*system user.*\(2\) .*Get Shared Accounts.*\(3\) .*another portfolio/,
		],
	],
	[
		'shared accounts: the same, with the list of owned ones',
		noAccounts,
		{ ...SHARED, businessId: BUSINESS_ID },
		[
			/^Meta returned no shared accounts\. /,
			new RegExp(`asked about Business Portfolio ID ${BUSINESS_ID}\\. `),
			/business_management.*Get Owned Accounts/,
		],
	],
	[
		'a filter that the user set first',
		() => {},
		{ ...OWNED, filters: { businessTypes: [], createdAfter: '2099-01-01T00:00:00' } },
		[/\(1\) Nothing matches the value of Created After: remove or widen it\. \(2\) /],
	],
	[
		'all filters that the user set',
		emptyAccount,
		{ ...TEMPLATES, filters: { name: 'zzz', statuses: ['REJECTED'], content: '' } },
		[/no message templates.*\(1\) Nothing matches the value of Name Contains, Statuses: .*them\./],
	],
	[
		'templates: the account',
		emptyAccount,
		TEMPLATES,
		[new RegExp(`Account ${ACCOUNT_ID} \\(from`), /\(1\) The account has no templates yet/],
	],
	['phone numbers', emptyAccount, NUMBERS, [/no phone numbers.*Phone Number → Create/]],
	[
		'any other list by default: none, another account, no access',
		() => {},
		{ resource: 'campaign', operation: 'getMany', accountId: EMPTY_ACCOUNT_ID },
		[/^Meta returned no entries\. .*There are none in this account.*system user/],
	],
])('names the usual causes of an empty list: %s', async (_what, given, parameters, messages) => {
	given();
	const { items, hints, error } = await action.run(parameters);
	expect(error).toBeUndefined();
	expect(items).toEqual([]);
	expect(hints).toEqual([{ message: expect.any(String), location: 'outputPane' }]);
	for (const message of messages) expect(hints[0]?.message).toMatch(message);
	expect(hints[0]?.message).not.toMatch(/[<>&]|undefined|null|\.\.|\s\s/);
});

it('adds one hint for all items, with their number', async () => {
	emptyAccount();
	const { items, hints } = await action.run(TEMPLATES, { items: [{}, {}, {}] });
	expect(items).toEqual([]);
	expect(hints).toHaveLength(1);
	expect(hints[0]?.message).toMatch(/^Meta returned no message templates for any of the 3 input/);
});

describe('adds no hint', () => {
	it('to a list with entries', async () => {
		const { items, hints } = await action.run(TEMPLATES);
		expect(items).not.toEqual([]);
		expect(hints).toEqual([]);
	});

	it('if one of the lists has entries', async () => {
		const { items, hints } = await action.run(
			{ ...TEMPLATES, filters: { name: '={{ $json.name }}' } },
			{ items: [{ name: 'there_is_none' }, { name: 'o' }] },
		);
		expect(items).not.toEqual([]);
		expect(hints).toEqual([]);
	});

	it('if a list could not be read', async () => {
		emptyAccount();
		const { items, hints } = await action.run(
			{ ...TEMPLATES, accountId: '={{ $json.account }}' },
			{ items: [{ account: ACCOUNT_ID }, { account: '1' }], onError: 'continueRegularOutput' },
		);
		expect(items).toHaveLength(1);
		expect(hints).toEqual([]);
	});

	it('to a write', async () => {
		const { items, hints } = await action.run({
			resource: 'subscribedApp',
			operation: 'unsubscribe',
			confirmed: true,
		});
		expect(items).toHaveLength(1);
		expect(hints).toEqual([]);
	});
});

const hint: EmptyHint = { what: 'entries', causes: ['There are none.'] };
const READ = { hint, ids: ['Account 1'], filters: [] };

it('names the accounts of several items, but not a long list of them', () => {
	const reads = (count: number) =>
		Array.from({ length: count }, (_read, index) => ({ ...READ, ids: [`Account ${index}`] }));
	expect(emptyHintText([READ, READ])).toContain('asked about Account 1. ');
	expect(emptyHintText([READ, ...reads(2)])).toContain('asked about Account 1, Account 0. ');
	expect(emptyHintText([READ, ...reads(9)])).not.toContain('asked about');
	expect(emptyHintText([READ])).toMatch(/Usual cause: There are none\.$/);
});

it('names times like filters, in a collection or not, and no field that is not set', () => {
	const time = (name: string, displayName: string) =>
		({ displayName, name, type: 'dateTime', default: '' }) as const;
	const fields: INodeProperties[] = [
		time('start', 'Start'),
		time('end', 'End'),
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			default: {},
			options: [
				time('since', 'Since'),
				{ displayName: 'Sort', name: 'sort', type: 'string', default: '' },
			],
		},
		{ displayName: 'Limit', name: 'limit', type: 'number', default: 50 },
	];
	const raw = {
		start: '2026-01-01',
		end: '',
		options: { since: '2026-01-02', sort: 'x' },
		limit: 1,
	};
	expect(readOfItem(undefined, fields, raw, raw).filters).toEqual(['Start', 'Since']);
});

it('does without hints on a host that has none', () => {
	expect(() => explainEmptyOutput({} as never, [READ])).not.toThrow();
});
