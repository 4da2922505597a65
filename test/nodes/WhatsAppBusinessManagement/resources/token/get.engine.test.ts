import { credentialFor } from '../../../../engine/credential';
import { useActionNode } from '../../../../engine/useActionNode';
import { appAccessToken } from '../../../../graphApi';
import type { FaultEffect } from '../../../../graphApi/faults';

/** A wait of 0 seconds turns off retries. */
const action = useActionNode({
	resource: 'token',
	operation: 'get',
	runOptions: { longestWait: 0 },
});

const ownToken = () => action.graph.world.tokens.systemUser;

/** A refusal in which Meta repeats the address of the call, and the token in other forms. */
const repeatingTheAddress = (): FaultEffect => {
	const address = `/v25.0/debug_token?input_token=${ownToken()}&appsecret_proof=0f0f0f0f`;
	return {
		kind: 'graphError',
		error: {
			message: `Unsupported get request: ${address}`,
			code: 100,
			error_user_title: `Not possible for ${ownToken()}`,
			error_user_msg: `Meta could not read ${encodeURIComponent(address)}`,
			error_data: `{"input_token":"${ownToken()}"}`,
		},
	};
};

const FAULTS: Array<[what: string, fault: () => FaultEffect]> = [
	['a lost connection', () => ({ kind: 'reset', when: 'before' })],
	['an answer that is lost', () => ({ kind: 'reset', when: 'after' })],
	['a refusal that repeats the address', repeatingTheAddress],
	[
		'an invalid token that Meta repeats',
		() => ({
			kind: 'graphError',
			status: 401,
			error: { message: `Malformed access token ${ownToken()}`, code: 190 },
		}),
	],
	['a proxy’s page', () => ({ kind: 'html' })],
	['a redirect', () => ({ kind: 'redirect', location: 'http://127.0.0.1:1/elsewhere' })],
];

it('inspects the credential’s own token with that token', async () => {
	await action.run({});
	const [inspection, user] = action.graph.calls;
	expect(inspection?.query.input_token).toBe(ownToken());
	expect(inspection?.headers.authorization).toBe(`Bearer ${ownToken()}`);
	expect(user?.query).not.toHaveProperty('input_token');
});

const NEEDS_APP_TOKEN: FaultEffect = {
	kind: 'graphError',
	error: {
		code: 100,
		message:
			'(#100) You must provide an app access token, or a user access token that is an owner or developer of the app',
	},
};

it('inspects it with the app’s token if Meta requires that', async () => {
	action.graph.faults.add({ path: /debug_token/, times: 1, then: NEEDS_APP_TOKEN });
	const { outputs } = await action.run({});
	const [, second] = action.graph.calls;
	expect(second?.query.input_token).toBe(ownToken());
	expect(second?.headers.authorization).toBe(`Bearer ${appAccessToken(action.graph.world.app)}`);
	expect(outputs[0]?.[0]?.json).toMatchObject({ isValid: true });
});

it('reports that Meta requires the app’s token if the credential has no app', async () => {
	action.graph.faults.add({ path: /debug_token/, then: NEEDS_APP_TOKEN });
	const credential = credentialFor(action.graph, { appSecret: '' });
	const { error } = await action.run({}, { credential });
	expect(error?.description).toMatch(/app access token/);
	expect(action.graph.calls).toHaveLength(1);
});

describe.each(FAULTS)('after %s', (_what, fault) => {
	it.each(['stopWorkflow', 'continueRegularOutput', 'continueErrorOutput'] as const)(
		'the token is not shown, with %s',
		async (onError) => {
			action.graph.faults.add({ path: /debug_token/, then: fault() });
			const { outputs, error, stored } = await action.run({}, { onError });
			expect(action.graph.calls[0]?.query.input_token).toBe(ownToken());
			const thrown = error && [error, error.message, error.description, error.stack, error.cause];
			const shown = JSON.stringify([outputs, thrown, { ...error }]) + stored;
			expect(shown).not.toContain(ownToken());
			expect(shown).not.toContain(ownToken().slice(3, 40));
			expect(shown).not.toMatch(/input_token(=|%3D)(?!\[hidden\])/i);
		},
	);
});
