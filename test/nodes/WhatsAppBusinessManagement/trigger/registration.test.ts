import type { GraphCall } from '../../../../nodes/WhatsAppBusinessManagement/graph/call';
import type { GraphConnection } from '../../../../nodes/WhatsAppBusinessManagement/graph/connection';
import {
	createRegistration,
	type Registration,
} from '../../../../nodes/WhatsAppBusinessManagement/trigger/registration';

const WANTED: Registration = {
	appId: '1',
	callbackUrl: 'https://n8n.example.com/webhook/a/webhook',
	ownPath: 'a/webhook',
	verifyToken: 'derived',
	fields: ['security'],
	accounts: ['2'],
	isTest: false,
	warn: () => undefined,
};

/** Answers by path alone; the local Graph API knows only one app, and these cases need two. */
function connectionTo(answers: Record<string, unknown>) {
	const sent: string[] = [];
	const connection = {
		credential: { baseUrl: '' },
		request: async ({ method, path }: GraphCall) => {
			sent.push(`${method} ${path.join('/')}`);
			return answers[`${method} ${path.join('/')}`] ?? { data: [] };
		},
	};
	return { connection: connection as unknown as GraphConnection, sent };
}

it('stops before it writes anything when the token belongs to another app', async () => {
	const { connection, sent } = connectionTo({ 'GET app': { id: '9' } });
	await expect(createRegistration(connection, WANTED)).rejects.toThrow(
		'The access token was made for the app 9, the credential’s App ID is 1',
	);
	expect(sent.filter((call) => !call.startsWith('GET'))).toEqual([]);
});

it.each([
	['http://n8n.example.com/webhook/a/webhook', /only https addresses/],
	['https://localhost:5678/webhook/a/webhook', /address of your own machine or network/],
	['https://192.168.1.5/webhook/a/webhook', /address of your own machine or network/],
	['https://n8n/webhook/a/webhook', /address of your own machine or network/],
])('stops before any call when Meta could not reach %s', async (callbackUrl, message) => {
	const { connection, sent } = connectionTo({});
	await expect(createRegistration(connection, { ...WANTED, callbackUrl })).rejects.toThrow(message);
	expect(sent).toEqual([]);
});

it('takes back what it registered when Meta then reports something else', async () => {
	const { connection, sent } = connectionTo({ 'GET app': { id: '1' } });
	await expect(createRegistration(connection, WANTED)).rejects.toThrow(/does not report it/);
	// Nothing of ours is reported, so there is nothing of ours to remove.
	expect(sent.filter((call) => call.startsWith('DELETE'))).toEqual([]);
});

it('says why the registration failed, not that it could not be cleaned up either', async () => {
	const warnings: string[] = [];
	let reads = 0;
	const connection = {
		credential: { baseUrl: '' },
		request: async ({ method, path }: GraphCall) => {
			if (path.join('/') === 'app') return { id: '1' };
			if (method === 'POST' && path.at(-1) === 'subscriptions') throw new Error('the true reason');
			if (path.at(-1) === 'subscriptions' && reads++ > 0) throw new Error('the clean-up failed');
			return { data: [] };
		},
	};
	const wanted = { ...WANTED, warn: (text: string) => void warnings.push(text) };
	await expect(
		createRegistration(connection as unknown as GraphConnection, wanted),
	).rejects.toThrow('the true reason');
	expect(warnings.join()).toMatch(/could not be removed/);
});
