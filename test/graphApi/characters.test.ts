import { CONNECTED_NUMBER_ID, startGraphApi, type GraphApi } from '.';
import { callGraph } from './graphClient';

let graph: GraphApi;

beforeEach(async () => {
	graph = await startGraphApi();
});

afterEach(async () => await graph.close());

describe('a text of 139 characters at most', () => {
	const saying = async (about: string) =>
		await callGraph(graph, `${CONNECTED_NUMBER_ID}/whatsapp_business_profile`, {
			method: 'POST',
			body: { messaging_product: 'whatsapp', about },
		});

	it('may have that many emoji, because each counts as one character', async () => {
		expect((await saying('🏮'.repeat(139))).body).toEqual({ success: true });
	});

	it('must not have one more', async () => {
		expect((await saying('🏮'.repeat(140))).body).toMatchObject({ error: { code: 100 } });
	});
});
