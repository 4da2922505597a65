import { CredentialTestContext } from 'n8n-core';

import { credentialTest } from '../../../../nodes/WhatsAppBusinessManagement/graph/credentialTest';
import { credentialFor } from '../../../engine/credential';
import { startGraphApi, type GraphApi } from '../../../graphApi';

// An answer that does not end is given up soon.
jest.mock('../../../../nodes/WhatsAppBusinessManagement/graph/deadline', () => {
	const actual = jest.requireActual<
		typeof import('../../../../nodes/WhatsAppBusinessManagement/graph/deadline')
	>('../../../../nodes/WhatsAppBusinessManagement/graph/deadline');
	return { ...actual, DEADLINE_MS: { ...actual.DEADLINE_MS, interactive: 300 } };
});

let graph: GraphApi;
beforeEach(async () => {
	graph = await startGraphApi();
});
afterEach(async () => {
	await graph.close();
});

it('the test of the credential ends when an answer drips', async () => {
	graph.faults.add({ then: { kind: 'drip', everyMs: 20 } });
	const result = await credentialTest.call(new CredentialTestContext(), {
		id: '1',
		name: 'WhatsApp',
		type: 'whatsAppBusinessManagementApi',
		data: credentialFor(graph),
	});
	expect(result).toMatchObject({
		status: 'Error',
		message: expect.stringMatching(/could not be reached.*no complete answer within/) as string,
	});
});
