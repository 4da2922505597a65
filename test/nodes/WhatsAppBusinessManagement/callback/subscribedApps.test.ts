import {
	appOfToken,
	listSubscribedApps,
	readSubscribedApp,
	subscribedAppsCall,
} from '../../../../nodes/WhatsAppBusinessManagement/callback/subscribedApps';
import { answering } from '../graph/fakeConnection';

const ACCOUNT_ID = '102290129340398';

it.each(['GET', 'POST', 'DELETE'] as const)('a %s of the edge may be repeated', (method) => {
	expect(subscribedAppsCall(ACCOUNT_ID, method)).toEqual({
		method,
		path: [ACCOUNT_ID, 'subscribed_apps'],
		idempotent: true,
	});
});

it.each([
	[
		'nested, as Meta answers',
		{ whatsapp_business_api_data: { id: '7', name: 'App', link: 'https://app.example' } },
		{ id: '7', name: 'App', link: 'https://app.example' },
	],
	['flat, as Meta’s schema says', { id: '7', name: 'App' }, { id: '7', name: 'App' }],
	['with only its ID', { whatsapp_business_api_data: { id: '7' } }, { id: '7' }],
	[
		'with an override',
		{ whatsapp_business_api_data: { id: '7' }, override_callback_uri: 'https://n8n.example' },
		{ id: '7', overrideCallbackUrl: 'https://n8n.example' },
	],
])('an app is read %s', (_what, entry, app) => {
	expect(readSubscribedApp(entry)).toEqual([app]);
});

it.each([
	['without an ID', { name: 'App' }],
	['with an empty ID', { id: '' }],
	['of null', { whatsapp_business_api_data: null }],
])('an entry %s is no app', (_what, entry) => {
	expect(readSubscribedApp(entry)).toEqual([]);
});

it('the apps come from all pages', async () => {
	const { connection, calls } = answering(
		{ data: [{ id: '7' }], paging: { next: 'x', cursors: { after: 'c1' } } },
		{ data: [{ whatsapp_business_api_data: { id: '8' } }] },
	);
	expect(await listSubscribedApps(connection, ACCOUNT_ID)).toEqual([{ id: '7' }, { id: '8' }]);
	expect(calls).toHaveLength(2);
});

it.each([
	['its ID', { id: '7' }, '7'],
	['nothing', {}, ''],
])('the app of the token: %s', async (_what, answer, id) => {
	const { connection, calls } = answering(answer);
	expect(await appOfToken(connection)).toBe(id);
	expect(calls).toEqual([{ method: 'GET', path: ['app'], query: { fields: 'id' } }]);
});
