import type { INodeListSearchResult, INodeParameters } from 'n8n-workflow';

import { credentialFor } from '../../../engine/credential';
import { loadOptionsContext } from '../../../engine/loadOptions';
import { ACTION, TRIGGER, nodeTypes } from '../../../engine/nodeTypes';
import {
	ACCOUNT_ID,
	CONNECTED_NUMBER_ID,
	EMPTY_ACCOUNT_ID,
	SECOND_ACCOUNT_ID,
	SECOND_NUMBER_ID,
	SHARED_ACCOUNT_ID,
	STRANGER_ACCOUNT_ID,
	startGraphApi,
	type GraphApi,
} from '../../../graphApi';

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

/** Scrolls a list to its end, as the editor does. */
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
	it('are the credential’s, the portfolio’s own, and what clients share', async () => {
		expect(new Set(values(await allPages('searchAccounts')))).toEqual(
			new Set([ACCOUNT_ID, SECOND_ACCOUNT_ID, EMPTY_ACCOUNT_ID, SHARED_ACCOUNT_ID]),
		);
	});

	it('are those of the system user where no portfolio is named', async () => {
		const found = values(
			await allPages('searchAccounts', { credential: { businessPortfolioId: '' } }),
		);
		expect(found).toContain(ACCOUNT_ID);
		expect(found).not.toContain(STRANGER_ACCOUNT_ID);
	});

	it('are found by a part of their name, also when it stands on a later page', async () => {
		const [first] = await allPages('searchAccounts', { filter: 'QUILLBROOK' });
		expect(first?.map(({ value }) => value)).toEqual([SHARED_ACCOUNT_ID]);
	});
});

describe('phone numbers', () => {
	it('are those of the credential’s account', async () => {
		expect(values(await allPages('searchPhoneNumbers'))).toContain(CONNECTED_NUMBER_ID);
	});

	it('are those of the account that is chosen', async () => {
		const accountId = { ...RESOURCE_LOCATOR, value: SECOND_ACCOUNT_ID };
		const pages = await allPages('searchPhoneNumbers', {
			parameters: { ...PHONE_NUMBER, accountId },
		});
		expect(values(pages)).toEqual([SECOND_NUMBER_ID]);
	});

	it('ask for an account where none is known', async () => {
		await expect(
			allPages('searchPhoneNumbers', { credential: { businessAccountId: '' } }),
		).rejects.toThrow('There is nothing to list from');
	});
});

describe('templates', () => {
	const parameters = { resource: 'messageTemplate', operation: 'get' };
	const ours = () => graph.world.templates.filter(({ accountId }) => accountId === ACCOUNT_ID);

	it('are all there, far beyond the first page', async () => {
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

it('the trigger’s Accounts hold each account once, with its name', async () => {
	const context = loadOptionsContext(TRIGGER, credentialFor(graph));
	const type = nodeTypes.getByNameAndVersion(TRIGGER, 2);
	const options = (await type.methods?.loadOptions?.accountOptions?.call(context)) ?? [];
	expect(options.map(({ value }) => value).sort()).toEqual(
		[ACCOUNT_ID, SECOND_ACCOUNT_ID, SHARED_ACCOUNT_ID, EMPTY_ACCOUNT_ID].sort(),
	);
	expect(options[0]?.name).toMatch(/ \(\d+\)$/);
});

it('what Meta refuses is said with the way out', async () => {
	const credential = { accessToken: graph.world.tokens.expired };
	await expect(allPages('searchAccounts', { credential })).rejects.toMatchObject({
		message: 'The access token is invalid or has expired',
		description: expect.stringContaining('Never'),
	});
});
