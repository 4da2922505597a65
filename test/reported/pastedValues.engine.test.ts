import type { ICredentialDataDecryptedObject, INodeParameters } from 'n8n-workflow';

import { byId } from '../engine/byId';
import { credentialFor } from '../engine/credential';
import { useActionNode } from '../engine/useActionNode';
import { ACCOUNT_ID, APP_ID, CONNECTED_NUMBER_ID, SECOND_NUMBER_ID } from '../graphApi';
import { PUBLIC_KEY } from '../graphApi/madeUpData/encryptionKeys';
import { usernames } from '../graphApi/resources/usernames';

/* Values as people paste them, which must reach Meta as it wants them. */

const action = useActionNode();
const phoneNumberId = byId(CONNECTED_NUMBER_ID);

const lastCall = () => action.graph.calls.at(-1);

async function succeeds(parameters: INodeParameters): Promise<void> {
	const { error } = await action.run(parameters);
	expect(error).toBeUndefined();
}

describe('a credential', () => {
	const READ = { resource: 'account', operation: 'get', fields: ['id'] };

	// Neurotech-HQ/heyoo issue 13
	it.each<[what: string, pasted: (value: string) => string]>([
		['with “Bearer” in front', (token) => `Bearer ${token}`],
		['with “bearer” in front', (token) => `bearer  ${token}`],
		['with “Bearer” twice', (token) => `Bearer Bearer ${token}`],
		['as a header in JSON', (token) => `"Authorization": "Bearer ${token}",`],
		['as a parameter', (token) => `access_token=${token}`],
		['as a whole header', (token) => `Authorization: Bearer ${token}`],
		['in quotes', (token) => `"${token}"`],
		['in quotes, with “Bearer”', (token) => `'Bearer ${token}'`],
		['with “Bearer” before quotes', (token) => `Bearer "${token}"`],
		['with blanks and a line break around it', (token) => `\t ${token}\n`],
		['with a line break inside', (token) => `${token.slice(0, 12)}\n${token.slice(12)}`],
		['with a blank inside', (token) => `${token.slice(0, 12)} ${token.slice(12)}`],
		['with a byte order mark', (token) => `\uFEFF${token}`],
	])('takes a token %s', async (_what, pasted) => {
		const { systemUser } = action.graph.world.tokens;
		const credential = credentialFor(action.graph, { accessToken: pasted(systemUser) });
		const { error, items } = await action.run(READ, { credential });
		expect(error).toBeUndefined();
		expect(items).toEqual([{ id: ACCOUNT_ID }]);
		expect(lastCall()?.headers.authorization).toBe(`Bearer ${systemUser}`);
	});

	it.each<[what: string, changes: () => ICredentialDataDecryptedObject]>([
		['App Secret in quotes', () => ({ appSecret: `"${action.graph.world.app.secret}"` })],
		['App ID with a blank', () => ({ appId: ` ${APP_ID} ` })],
		['App ID in quotes', () => ({ appId: `'${APP_ID}'` })],
		['App ID with blanks inside', () => ({ appId: APP_ID.replace(/(\d{5})/g, '$1 ') })],
	])('takes the %s', async (_what, changes) => {
		const credential = credentialFor(action.graph, changes());
		const { error } = await action.run(
			{ resource: 'appSubscription', operation: 'getMany' },
			{ credential },
		);
		expect(error).toBeUndefined();
		expect(lastCall()?.path).toBe(`/v25.0/${APP_ID}/subscriptions`);
	});

	it.each([` ${ACCOUNT_ID}`, `"${ACCOUNT_ID}"`, `${ACCOUNT_ID}\n`])(
		'takes the account ID %j',
		async (businessAccountId) => {
			const credential = credentialFor(action.graph, { businessAccountId });
			const { error, items } = await action.run(READ, { credential });
			expect(error).toBeUndefined();
			expect(items).toEqual([{ id: ACCOUNT_ID }]);
		},
	);
});

describe('Encryption Key → Set', () => {
	// https://github.com/Clawdi-AI/clawdi/pull/597
	it.each([
		['with \\n as text, the last one included', `${PUBLIC_KEY}\n`.replace(/\n/g, '\\n')],
		['with \\n as text', PUBLIC_KEY.trimEnd().replace(/\n/g, '\\n')],
		['with \\r\\n as text', `${PUBLIC_KEY}\n`.replace(/\n/g, '\\r\\n')],
		['as a line of an .env file', `WHATSAPP_KEY="${`${PUBLIC_KEY}\n`.replace(/\n/g, '\\n')}"`],
		['as JSON', JSON.stringify(`${PUBLIC_KEY}\n`)],
		['with a line break at the end', `${PUBLIC_KEY}\n`],
	])('takes a key %s', async (_what, publicKey) => {
		await succeeds({ resource: 'encryptionKey', operation: 'set', phoneNumberId, publicKey });
		expect(lastCall()?.body).toEqual({ business_public_key: PUBLIC_KEY });
	});
});

describe('Business Profile → Update', () => {
	const update = { resource: 'businessProfile', operation: 'update', phoneNumberId };

	it.each([257, 300, 512])('sends a description of %d characters', async (length) => {
		const description = 'h'.repeat(length);
		await succeeds({ ...update, updateFields: { description } });
		expect(lastCall()?.body).toEqual({ messaging_product: 'whatsapp', description });
	});

	it('refuses a description of 513 characters before the call', async () => {
		const { error } = await action.run({
			...update,
			updateFields: { description: 'h'.repeat(513) },
		});
		expect(error?.message).toMatch(/^Description: .*512/);
		expect(action.graph.calls).toEqual([]);
	});

	it.each([
		['www.harbour.example', ['https://www.harbour.example']],
		['harbour.example/lanterns', ['https://harbour.example/lanterns']],
		['http://harbour.example', ['http://harbour.example']],
	])('sends the website %s', async (websites, sent) => {
		await succeeds({ ...update, updateFields: { websites } });
		expect(lastCall()?.body).toEqual({ messaging_product: 'whatsapp', websites: sent });
	});

	it.each(['ONLINE_GAMBLING', 'ALCOHOL', 'OTC_DRUGS', 'MATRIMONY_SERVICE'])(
		'sends the industry %s',
		async (vertical) => {
			await succeeds({ ...update, updateFields: { vertical: `={{ "${vertical}" }}` } });
			expect(lastCall()?.body).toEqual({ messaging_product: 'whatsapp', vertical });
		},
	);
});

describe('Phone Number Username → Set', () => {
	const set = { resource: 'username', operation: 'set', phoneNumberId, username: 'lanternlane' };

	beforeEach(() => {
		usernames
			.of(action.graph.world)
			.set(SECOND_NUMBER_ID, { username: 'lanternlane', status: 'approved' });
	});

	it('moves the username of another number of the portfolio if Transfer says so', async () => {
		await succeeds({ ...set, options: { transferAction: 'force_transfer' } });
		expect(lastCall()?.body).toEqual({
			username: 'lanternlane',
			transfer_action: 'force_transfer',
		});
	});

	it('otherwise names the field', async () => {
		const { error } = await action.run(set);
		expect(error?.description).toMatch(/Options → Transfer/);
		expect(lastCall()?.body).toEqual({ username: 'lanternlane' });
	});
});
