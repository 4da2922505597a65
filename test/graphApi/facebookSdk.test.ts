import {
	ACCOUNT_ID,
	APP_ID,
	appAccessToken,
	BUSINESS_ID,
	CONNECTED_NUMBER_ID,
	HUGE_TEMPLATE_ID,
} from './index';
import { useCallback, useGraphApi, VERIFY_TOKEN } from './testGraphApi';

/*
 * Meta's own Node SDK against the local Graph API: a client that was written for the real one, by
 * the people who run it. It comes without types; these are the parts in use.
 */
interface Row {
	_data: Record<string, unknown>;
}

interface Cursor extends Array<Row> {
	hasNext(): boolean;
	next(): Promise<Cursor>;
}

type ReadEdge = (fields: string[], parameters?: object) => Promise<Cursor>;

interface SdkAccount {
	get(fields: string[]): Promise<Row>;
	getMessageTemplates: ReadEdge;
	getPhoneNumbers: ReadEdge;
}

interface SdkBusiness {
	getOwnedWhatsAppBusinessAccounts: ReadEdge;
}

interface SdkApplication {
	getSubscriptions: ReadEdge;
	createSubscription(fields: string[], parameters: object): Promise<Row>;
	deleteSubscriptions(parameters: object): Promise<{ success: boolean }>;
}

type SdkNode<Node> = new (id: string, data?: object, parentId?: string, api?: object) => Node;

interface Sdk {
	FacebookAdsApi: {
		readonly GRAPH: string;
		new (accessToken: string, locale: string, crashLog: boolean): object;
	};
	WhatsAppBusinessAccount: SdkNode<SdkAccount>;
	Business: SdkNode<SdkBusiness>;
	Application: SdkNode<SdkApplication>;
}

const { FacebookAdsApi, WhatsAppBusinessAccount, Business, Application } =
	require('facebook-nodejs-business-sdk') as Sdk;

const graph = useGraphApi();

beforeEach(() => {
	// The SDK asks this static property for the host, inside the class too, so a subclass is not enough.
	jest.spyOn(FacebookAdsApi, 'GRAPH', 'get').mockReturnValue(graph.api.url);
});

afterEach(() => {
	jest.restoreAllMocks();
});

/** A node of the SDK, with a token of its own. */
function node<Node>(
	type: SdkNode<Node>,
	id: string,
	token = graph.api.world.tokens.systemUser,
): Node {
	return new type(id, {}, undefined, new FacebookAdsApi(token, 'en_US', false));
}

async function readAll(firstPage: Cursor): Promise<Array<Record<string, unknown>>> {
	const rows = firstPage.map(({ _data }) => _data);
	for (let page = firstPage; page.hasNext(); ) {
		page = await page.next();
		rows.push(...page.map(({ _data }) => _data));
	}
	return rows;
}

it('reads an account', async () => {
	const { _data } = await node(WhatsAppBusinessAccount, ACCOUNT_ID).get(['name', 'currency']);
	expect(_data).toMatchObject({ id: ACCOUNT_ID, name: 'Fernwick Lanterns', currency: 'USD' });
	expect(graph.api.calls).toHaveLength(1);
});

it('reads every account of a portfolio', async () => {
	const business = node(Business, BUSINESS_ID);
	const page = await business.getOwnedWhatsAppBusinessAccounts(['name'], { limit: 1 });
	expect((await readAll(page)).map(({ name }) => name)).toEqual([
		'Fernwick Lanterns',
		'Fernwick Lanterns Europe',
		'Fernwick Workshop',
	]);
});

it('reads every template, page after page', async () => {
	const page = await node(WhatsAppBusinessAccount, ACCOUNT_ID).getMessageTemplates([
		'id',
		'status',
	]);
	const rows = await readAll(page);
	const expected = graph.api.world.templates.filter(({ accountId }) => accountId === ACCOUNT_ID);
	expect(rows).toEqual(expected.map(({ id, status }) => ({ id, status })));
	expect(rows.map(({ id }) => id)).toContain(HUGE_TEMPLATE_ID);
	expect(graph.api.calls).toHaveLength(Math.ceil(expected.length / 25));
});

it('reads templates by status', async () => {
	const account = node(WhatsAppBusinessAccount, ACCOUNT_ID);
	const page = await account.getMessageTemplates(['status'], { status: ['REJECTED', 'PAUSED'] });
	const rows = await readAll(page);
	expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['REJECTED', 'PAUSED']));
});

it('reads phone numbers', async () => {
	const account = node(WhatsAppBusinessAccount, ACCOUNT_ID);
	const rows = await readAll(await account.getPhoneNumbers(['display_phone_number']));
	expect(rows).toHaveLength(3);
	expect(rows[0]).toEqual({ id: CONNECTED_NUMBER_ID, display_phone_number: '+1 212-555-0101' });
});

it('understands a refusal', async () => {
	const account = node(WhatsAppBusinessAccount, ACCOUNT_ID, graph.api.world.tokens.expired);
	await expect(account.get(['name'])).rejects.toMatchObject({
		name: 'FacebookRequestError',
		status: 401,
		response: { code: 190, error_subcode: 463 },
	});
});

describe('subscriptions of the app', () => {
	const callback = useCallback(graph);

	it('are created, listed and deleted', async () => {
		const app = () => node(Application, APP_ID, appAccessToken(graph.api.world.app));
		const objects = async () =>
			(await readAll(await app().getSubscriptions([]))).map(({ object }) => object);
		expect(await objects()).toEqual(['permissions']);

		await app().createSubscription([], {
			object: 'whatsapp_business_account',
			callback_url: callback.receiver.url,
			verify_token: VERIFY_TOKEN,
			fields: 'message_template_status_update,account_update',
		});
		expect(callback.receiver.challenges).toHaveLength(1);
		const [, created] = await readAll(await app().getSubscriptions([]));
		expect(created).toEqual({
			object: 'whatsapp_business_account',
			callback_url: callback.receiver.url,
			active: true,
			fields: [
				{ name: 'message_template_status_update', version: expect.stringMatching(/^v\d+\.\d+$/) },
				{ name: 'account_update', version: expect.any(String) },
			],
		});

		const answer = await app().deleteSubscriptions({ object: 'whatsapp_business_account' });
		expect(answer).toMatchObject({ success: true });
		expect(await objects()).toEqual(['permissions']);
	});

	it('are refused to a user’s token', async () => {
		await expect(node(Application, APP_ID).getSubscriptions([])).rejects.toMatchObject({
			response: { code: 15 },
		});
	});
});
