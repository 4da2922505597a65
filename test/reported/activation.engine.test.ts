import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { graph, host, start, subscription, useTrigger } from '../engine/singleTrigger';
import { HUGE_TEMPLATE_ID } from '../graphApi';
import type { GraphErrorFields } from '../graphApi/errors';

// Waiting times in seconds are skipped.
jest.mock('../../nodes/WhatsAppBusinessManagement/graph/retry', () =>
	jest.requireActual<object>('../engine/retryWithoutWaiting'),
);

useTrigger();

const NOT_TOGETHER =
	/^The App ID and the App Secret of the credential do not belong together\..*App settings → Basic/;
const DAY_TOKENS = /24 hours|expiration “Never”|has expired/;

/** Activates a trigger that cannot be activated, and lets n8n clean up. */
async function failedActivation(credential: ICredentialDataDecryptedObject): Promise<Error> {
	await start({}, credential);
	const error: unknown = await host.activate().catch((thrown: unknown) => thrown);
	return error as Error;
}

describe('an activation that fails names the value of the credential that is wrong', () => {
	// https://github.com/FriendsOfREDAXO/feeds/issues/18
	it.each<[what: string, secret: () => string]>([
		['the secret of another app', () => 'e'.repeat(32)],
		['a secret with a wrong character', () => graph.world.app.secret.replace(/.$/, 'x')],
		['a secret that was cut off', () => graph.world.app.secret.slice(0, -4)],
	])('%s', async (_what, secret) => {
		const error = await failedActivation({ appSecret: secret() });
		expect(error.message).toMatch(NOT_TOGETHER);
		expect(error.message).not.toMatch(DAY_TOKENS);
		expect(subscription()).toBeUndefined();
		// Nothing was registered, so nothing could fail to be removed.
		expect(host.log.join('\n')).not.toMatch(/could not be removed/);
	});

	it.each<[message: string, error: Partial<GraphErrorFields>]>([
		['Invalid OAuth access token signature.', {}],
		['Invalid OAuth access token - Cannot parse access token', {}],
		['Error validating access token: Session has expired', { error_subcode: 463 }],
	])('Meta’s answer “%s” to the app’s token', async (message, error) => {
		graph.faults.add({
			path: /\/subscriptions$/,
			then: { kind: 'graphError', error: { message, code: 190, ...error } },
		});
		const shown = await failedActivation({});
		expect(shown.message).toMatch(NOT_TOGETHER);
		const [advice] = shown.message.split('Meta’s message: ');
		expect(advice).not.toMatch(DAY_TOKENS);
		expect(host.log.join('\n')).not.toMatch(/could not be removed/);
	});

	it('an App ID that Meta does not know', async () => {
		const error = await failedActivation({ appId: '739104118899001' });
		expect(error.message).toMatch(/^Meta does not know the app of the credential\..*App ID/);
		expect(host.log.join('\n')).not.toMatch(/could not be removed/);
	});

	it('an access token that is damaged', async () => {
		const error = await failedActivation({ accessToken: 'EAAglowglowglow' });
		expect(error.message).toMatch(/^The access token was not copied correctly\. Paste the token/);
		expect(error.message).not.toMatch(/24 hours|App Secret/);
	});

	it('and works with a secret that was pasted with quotes and blanks', async () => {
		await start({}, { appSecret: ` "${graph.world.app.secret}"\n` });
		await host.activate();
		expect(subscription()?.callback_url).toBe(host.url);
		// The same secret checks the signatures of deliveries.
		await graph.rejectTemplate(HUGE_TEMPLATE_ID, 'INVALID_FORMAT');
		expect(host.executions).toHaveLength(1);
	});
});
