import type { INodeListSearchResult, INodeParameters } from 'n8n-workflow';

import { credentialFor } from '../../../engine/credential';
import { loadOptionsContext } from '../../../engine/loadOptions';
import { ACTION, TRIGGER, nodeTypes } from '../../../engine/nodeTypes';
import {
	ACCOUNT_ID,
	BUSINESS_ID,
	ADVERTISED_SEQUENCE_ID,
	CATALOG_ID,
	CONNECTED_NUMBER_ID,
	DEPRECATED_FLOW_ID,
	DRAFT_FLOW_ID,
	EMPTY_ACCOUNT_ID,
	GROUP_ID,
	NEW_PRE_VERIFIED_NUMBER_ID,
	PRE_VERIFIED_NUMBER_ID,
	PUBLISHED_FLOW_ID,
	SECOND_ACCOUNT_ID,
	SECOND_CATALOG_ID,
	SECOND_NUMBER_ID,
	SEQUENCE_ID,
	SHARED_ACCOUNT_ID,
	SHARED_CATALOG_ID,
	SIGNUP_ID,
	STRANGER_ACCOUNT_ID,
	TEMPLATE_GROUP_ID,
	CREDIT_ALLOCATION_ID,
	CREDIT_LINE_ID,
	EMPLOYEE_ID,
	ENDING_SOLUTION_ID,
	OFFERED_SOLUTION_ID,
	SOLUTION_ID,
	SYSTEM_USER_ID,
	startGraphApi,
	type GraphApi,
} from '../../../graphApi';
import { welcomeSequences } from '../../../graphApi/resources/welcomeSequences';

let graph: GraphApi;

beforeEach(async () => {
	graph = await startGraphApi();
});

afterEach(async () => {
	await graph.close();
});

interface Search {
	filter?: string;
	parameters?: INodeParameters;
	credential?: Record<string, string>;
}

const RESOURCE_LOCATOR = { __rl: true, mode: 'list' };
const PHONE_NUMBER = { resource: 'phoneNumber', operation: 'get' };

/** Reads all pages of a list, as the editor does. */
async function allPages(
	method: string,
	{ filter, parameters = PHONE_NUMBER, credential }: Search = {},
) {
	const context = loadOptionsContext(ACTION, credentialFor(graph, credential), parameters);
	const search = nodeTypes.getByName(ACTION);
	const pages: Array<INodeListSearchResult['results']> = [];
	let token: string | undefined;
	do {
		const methods = 'methods' in search ? search.methods?.listSearch : undefined;
		const page = await methods?.[method]?.call(context, filter, token);
		pages.push(page?.results ?? []);
		token = page?.paginationToken as string | undefined;
	} while (token !== undefined && pages.length < 20);
	return pages;
}

const values = (pages: Array<Array<{ value: unknown }>>) => pages.flat().map(({ value }) => value);

describe('accounts', () => {
	it('are the credential’s, the portfolio’s own, and those that clients share', async () => {
		expect(new Set(values(await allPages('searchAccounts')))).toEqual(
			new Set([ACCOUNT_ID, SECOND_ACCOUNT_ID, EMPTY_ACCOUNT_ID, SHARED_ACCOUNT_ID]),
		);
	});

	it('are those of the system user if no portfolio is set', async () => {
		const found = values(
			await allPages('searchAccounts', { credential: { businessPortfolioId: '' } }),
		);
		expect(found).toContain(ACCOUNT_ID);
		expect(found).not.toContain(STRANGER_ACCOUNT_ID);
	});

	it('are found by a part of their name, also on a later page', async () => {
		const [first] = await allPages('searchAccounts', { filter: 'QUILLBROOK' });
		expect(first?.map(({ value }) => value)).toEqual([SHARED_ACCOUNT_ID]);
	});
});

describe('phone numbers', () => {
	it('are those of the credential’s account', async () => {
		expect(values(await allPages('searchPhoneNumbers'))).toContain(CONNECTED_NUMBER_ID);
	});

	it('are those of the chosen account', async () => {
		const accountId = { ...RESOURCE_LOCATOR, value: SECOND_ACCOUNT_ID };
		const pages = await allPages('searchPhoneNumbers', {
			parameters: { ...PHONE_NUMBER, accountId },
		});
		expect(values(pages)).toEqual([SECOND_NUMBER_ID]);
	});

	it('are those of the credential’s account if an expression selects another', async () => {
		const accountId = { ...RESOURCE_LOCATOR, mode: 'id', value: '={{ $json.account }}' };
		const found = await allPages('searchPhoneNumbers', {
			parameters: { ...PHONE_NUMBER, accountId },
		});
		expect(values(found)).toContain(CONNECTED_NUMBER_ID);
	});

	it('require an account if none is known', async () => {
		await expect(
			allPages('searchPhoneNumbers', { credential: { businessAccountId: '' } }),
		).rejects.toThrow('The list cannot be loaded');
	});
});

describe('templates', () => {
	const parameters = { resource: 'messageTemplate', operation: 'get' };
	const ours = () => graph.world.templates.filter(({ accountId }) => accountId === ACCOUNT_ID);

	it('are all listed, far beyond the first page', async () => {
		const found = values(await allPages('searchTemplates', { parameters }));
		expect(new Set(found)).toEqual(new Set(ours().map(({ id }) => id)));
		expect(found.length).toBeGreaterThan(100);
	});

	it('are searched by Meta', async () => {
		const found = values(await allPages('searchTemplates', { parameters, filter: 'lantern' }));
		const named = ours().filter(({ name }) => name.includes('lantern'));
		expect(new Set(found)).toEqual(new Set(named.map(({ id }) => id)));
		expect(graph.calls).toHaveLength(1);
	});
});

describe('template groups', () => {
	const search = async (filter?: string) =>
		values(
			await allPages('searchTemplateGroups', {
				parameters: { resource: 'templateGroup', operation: 'get' },
				filter,
			}),
		);

	it('are those of the account, by name', async () => {
		expect(await search()).toEqual([TEMPLATE_GROUP_ID]);
		expect(await search('DELIVER')).toEqual([TEMPLATE_GROUP_ID]);
		expect(await search('lantern')).toEqual([]);
	});
});

describe('QR codes', () => {
	const parameters = {
		resource: 'qrCode',
		operation: 'get',
		phoneNumberId: { ...RESOURCE_LOCATOR, value: CONNECTED_NUMBER_ID },
	};

	it('are all listed, in pages of 25, each with its message', async () => {
		const pages = await allPages('searchQrCodes', { parameters });
		expect(pages.map(({ length }) => length)).toEqual([25, 5]);
		expect(pages[1]?.at(-1)).toEqual({
			name: 'FERNWICKQR0001 · Tell me about lantern 1',
			value: 'FERNWICKQR0001',
		});
	});

	it('are found by their message, also on a later page', async () => {
		const pages = await allPages('searchQrCodes', { parameters, filter: 'LANTERN 3' });
		expect(values(pages)).toEqual(['FERNWICKQR0030', 'FERNWICKQR0003']);
	});

	it('require a number if none is chosen', async () => {
		const { phoneNumberId: _none, ...without } = parameters;
		await expect(allPages('searchQrCodes', { parameters: without })).rejects.toMatchObject({
			description: expect.stringContaining('Choose a Phone Number above'),
		});
	});
});

it('groups are those of the chosen number, by subject', async () => {
	const parameters = {
		resource: 'group',
		operation: 'get',
		phoneNumberId: { ...RESOURCE_LOCATOR, value: CONNECTED_NUMBER_ID },
	};
	const [options] = await allPages('searchGroups', { parameters, filter: 'LANTERN' });
	expect(options).toEqual([{ name: 'Lantern repair', value: GROUP_ID }]);
	const { phoneNumberId: _none, ...without } = parameters;
	await expect(allPages('searchGroups', { parameters: without })).rejects.toMatchObject({
		description: expect.stringContaining('Choose a Phone Number above'),
	});
});

describe('pre-verified numbers', () => {
	const parameters = { resource: 'preVerifiedNumber', operation: 'get' };

	it('are those of the credential’s portfolio, each with its status', async () => {
		const [options] = await allPages('searchPreVerifiedNumbers', { parameters });
		expect(options).toEqual([
			{ name: '12125550151 · VERIFIED', value: PRE_VERIFIED_NUMBER_ID },
			{ name: '12125550152 · NOT_VERIFIED', value: NEW_PRE_VERIFIED_NUMBER_ID },
		]);
	});

	it('require a portfolio if none is known', async () => {
		const credential = { businessPortfolioId: '' };
		await expect(
			allPages('searchPreVerifiedNumbers', { parameters, credential }),
		).rejects.toMatchObject({
			description: expect.stringContaining('Enter a Business Portfolio ID above'),
		});
	});
});

it.each<[method: string, resource: string, options: Array<[name: string, value: string]>]>([
	[
		'searchFlows',
		'flow',
		[
			['lantern-order · DRAFT', DRAFT_FLOW_ID],
			['repair-appointment · PUBLISHED', PUBLISHED_FLOW_ID],
			['summer-survey · DEPRECATED', DEPRECATED_FLOW_ID],
		],
	],
	[
		'searchPaymentConfigurations',
		'paymentConfiguration',
		[['fernwick-checkout · Active', 'fernwick-checkout']],
	],
	['searchSignups', 'inAppSignup', [['Lantern news, once a month · ACTIVE', SIGNUP_ID]]],
	[
		'searchWelcomeSequences',
		'welcomeSequence',
		[
			[`Lantern advice · ${SEQUENCE_ID}`, SEQUENCE_ID],
			[`Winter advertisement · ${ADVERTISED_SEQUENCE_ID}`, ADVERTISED_SEQUENCE_ID],
		],
	],
])('%s lists the objects of the account, and can be searched by name', async (...row) => {
	const [method, resource, options] = row;
	const parameters = { resource, operation: 'get' };
	const found = (await allPages(method, { parameters })).flat();
	expect(found).toEqual(options.map(([name, value]) => ({ name, value })));
	const filter = options[0]?.[0].slice(0, 8).toUpperCase();
	expect(values(await allPages(method, { parameters, filter }))).toEqual([options[0]?.[1]]);
});

it('welcome sequences are also found in Meta’s bare list', async () => {
	welcomeSequences.of(graph.world).asOnMetasPage = true;
	const parameters = { resource: 'welcomeSequence', operation: 'get' };
	const found = values(await allPages('searchWelcomeSequences', { parameters }));
	expect(found).toEqual([SEQUENCE_ID, ADVERTISED_SEQUENCE_ID]);
});

describe('catalogs', () => {
	const parameters = { resource: 'catalog', operation: 'connect' };

	it('are the account’s own first, then the portfolio’s, then those that clients share', async () => {
		const [own, ...others] = await allPages('searchCatalogs', { parameters });
		expect(own).toEqual([{ name: 'Lanterns 2026', value: CATALOG_ID }]);
		expect(values(others)).toEqual([CATALOG_ID, SECOND_CATALOG_ID, SHARED_CATALOG_ID]);
	});

	it('are only the account’s own if no portfolio is known', async () => {
		const credential = { businessPortfolioId: '' };
		const found = values(await allPages('searchCatalogs', { parameters, credential }));
		expect(found).toEqual([CATALOG_ID]);
	});
});

describe('what partners share', () => {
	const ALLOCATION = { resource: 'creditLine', operation: 'getAllocation' };
	const creditLineId = { ...RESOURCE_LOCATOR, value: CREDIT_LINE_ID };

	it.each([
		[
			'searchSolutions',
			{ resource: 'solution', operation: 'get' },
			[SOLUTION_ID, OFFERED_SOLUTION_ID, ENDING_SOLUTION_ID],
		],
		['searchSystemUsers', { resource: 'systemUser', operation: 'rename' }, [SYSTEM_USER_ID]],
		[
			'searchUsers',
			{ resource: 'accountUser', operation: 'remove' },
			[SYSTEM_USER_ID, EMPLOYEE_ID],
		],
		['searchCreditLines', ALLOCATION, [CREDIT_LINE_ID]],
		['searchCreditAllocations', { ...ALLOCATION, creditLineId }, [CREDIT_ALLOCATION_ID]],
	])('%s', async (method, parameters, expected) => {
		// An entry of two edges is listed twice, because a list is read page by page.
		expect([...new Set(values(await allPages(method, { parameters })))]).toEqual(expected);
	});

	it('users require the portfolio, because both lists belong to it', async () => {
		const parameters = { resource: 'accountUser', operation: 'remove' };
		const credential = { businessPortfolioId: '' };
		await expect(allPages('searchUsers', { parameters, credential })).rejects.toMatchObject({
			message: 'The list cannot be loaded',
			description: expect.stringContaining('Enter the Business Portfolio ID in the credential'),
		});
	});

	it('allocations require a credit line', async () => {
		await expect(allPages('searchCreditAllocations', { parameters: ALLOCATION })).rejects.toThrow(
			'The list cannot be loaded',
		);
	});
});

it('the trigger’s Accounts list contains each account once, with its name', async () => {
	const context = loadOptionsContext(TRIGGER, credentialFor(graph));
	const type = nodeTypes.getByNameAndVersion(TRIGGER, 2);
	const options = (await type.methods?.loadOptions?.accountOptions?.call(context)) ?? [];
	expect(options.map(({ value }) => value).sort()).toEqual(
		[ACCOUNT_ID, SECOND_ACCOUNT_ID, SHARED_ACCOUNT_ID, EMPTY_ACCOUNT_ID].sort(),
	);
	expect(options[0]?.name).toMatch(/ \(\d+\)$/);
});

it('an error of Meta is shown with its fix', async () => {
	const credential = { accessToken: graph.world.tokens.expired };
	await expect(allPages('searchAccounts', { credential })).rejects.toMatchObject({
		message: 'The access token has expired',
		description: expect.stringContaining('Never'),
	});
});

it('names the field of the credential that holds the ID of another kind of object', async () => {
	const credential = { businessAccountId: BUSINESS_ID };
	await expect(allPages('searchPhoneNumbers', { credential })).rejects.toMatchObject({
		message:
			'The ID in the credential’s WhatsApp Business Account ID is that of a business portfolio',
	});
});
