import type { INodeParameters } from 'n8n-workflow';

import { credentialFor } from '../../../engine/credential';
import { runAction } from '../../../engine/runAction';
import { ACCOUNT_ID, startGraphApi, type GraphApi } from '../../../graphApi';
import { paymentReading } from '../../../graphApi/resources/payments';
import { byId } from '../operations/cases';

let graph: GraphApi;

beforeEach(async () => {
	graph = await startGraphApi();
});

afterEach(async () => {
	await graph.close();
});

const run = async (parameters: INodeParameters) =>
	await runAction({ credential: credentialFor(graph), parameters });

const read = async (name: string) =>
	await run({
		resource: 'paymentConfiguration',
		operation: 'get',
		configurationName: byId(name),
	});

it('the link that connects a gateway comes out of no other call', async () => {
	const { items, stored } = await run({
		resource: 'customGraphCall',
		operation: 'send',
		method: 'POST',
		path: `${ACCOUNT_ID}/generate_payment_configuration_oauth_link`,
		body: '{"configuration_name":"fernwick-checkout"}',
	});
	expect(items).toEqual([{ oauth_url: '[hidden]', expiration: expect.any(Number) }]);
	expect(stored).not.toContain('onboarding');
});

describe('a configuration that is not there', () => {
	it('is refused by Meta, without another attempt', async () => {
		const { error } = await read('nobody');
		expect(error?.description).toContain('nobody does not exist');
		expect(graph.calls).toHaveLength(1);
	});

	it('is refused by Meta in the other form too', async () => {
		paymentReading.of(graph.world).by = 'query';
		const { error } = await read('nobody');
		expect(error?.description).toContain('nobody does not exist');
		expect(graph.calls).toHaveLength(2);
	});
});

it.each(['/', '../me', '..', '.', 'a?b', 'a#b', 'a\\b'])(
	'the name %j reaches no path',
	async (name) => {
		const { error } = await read(name);
		expect(error?.message).toMatch(/^Payment Configuration: must be the name/);
		expect(graph.calls).toEqual([]);
	},
);
