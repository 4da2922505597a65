import { useActionNode } from '../../../../engine/useActionNode';
import { ACCOUNT_ID } from '../../../../graphApi';

const action = useActionNode({ resource: 'customGraphCall', operation: 'send' });

describe('the version in a pasted address', () => {
	it('does not count, and the node says so once for all items', async () => {
		const { hints } = await action.run({ path: `/v19.0/${ACCOUNT_ID}` }, { items: [{}, {}] });
		const used = `/v25.0/${ACCOUNT_ID}`;
		expect(action.graph.calls.map(({ path }) => path)).toEqual([used, used]);
		expect(hints.map(({ message }) => message)).toEqual([
			'The path names v19.0. The call used v25.0, the API Version of the credential. To use another version, change it there.',
		]);
	});

	it.each([`/v25.0/${ACCOUNT_ID}`, ACCOUNT_ID])('needs no hint: %s', async (path) => {
		expect((await action.run({ path })).hints).toEqual([]);
	});
});

it.each([
	`https://graph.facebook.com/v25.0/1?access_token=EAAsekret`,
	`https://example.com/1?access_token=EAAsekret`,
	`curl -H 'Authorization: Bearer EAAsekret' https://graph.facebook.com/1`,
	`curl -d '{"access_token": "EAAsekret' https://graph.facebook.com/1`,
])('an error does not repeat the token of %s', async (path) => {
	const { error } = await action.run({ path });
	expect(error?.message).toMatch(/./);
	expect(`${error?.message} ${JSON.stringify(error)} ${error?.stack}`).not.toContain('EAAsekret');
	expect(JSON.stringify(action.graph.calls)).not.toContain('EAAsekret');
});

it('an AI agent cannot write by pasting another method', async () => {
	const { error } = await action.run({ path: `DELETE ${ACCOUNT_ID}` }, { asTool: true });
	expect(error?.message).toMatch(/^Path: the pasted call is a DELETE, and Method is GET/);
	expect(action.graph.calls).toEqual([]);
});
