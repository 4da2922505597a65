import {
	readAppSubscription,
	registerCallback,
	removeFields,
	removeSubscription,
} from '../../../../nodes/WhatsAppBusinessManagement/callback/appSubscription';
import { answering } from '../graph/fakeConnection';

const APP_ID = '1029384756102938';
const OBJECT = 'whatsapp_business_account';
const CALLBACK = 'https://n8n.example/webhook/1';

/** Every call of this edge uses the app's token and is safe to send twice. */
const CALL = { path: [APP_ID, 'subscriptions'], token: 'app', idempotent: true };

describe('an app’s subscription', () => {
	it.each([
		['none', [], undefined],
		['only others', [{ object: 'page', callback_url: 'x', fields: [] }], undefined],
		[
			'fields with versions',
			[
				{
					object: OBJECT,
					callback_url: CALLBACK,
					active: true,
					fields: [{ name: 'security', version: 'v25.0' }, { name: 'account_update' }],
				},
			],
			{ callbackUrl: CALLBACK, fields: ['security', 'account_update'], active: true },
		],
		[
			'fields as plain names',
			[{ object: OBJECT, callback_url: CALLBACK, fields: ['security'] }],
			{ callbackUrl: CALLBACK, fields: ['security'], active: true },
		],
		[
			'an inactive one',
			[{ object: OBJECT, callback_url: CALLBACK, fields: [], active: false }],
			{ callbackUrl: CALLBACK, fields: [], active: false },
		],
		['one without a value', [{ object: OBJECT }], { callbackUrl: '', fields: [], active: true }],
		[
			'fields without names',
			[{ object: OBJECT, fields: [null, {}] }],
			{ callbackUrl: '', fields: ['', ''], active: true },
		],
		[
			'one behind one of another object',
			[
				{ object: 'page', callback_url: 'x' },
				{ object: OBJECT, callback_url: CALLBACK },
			],
			{ callbackUrl: CALLBACK, fields: [], active: true },
		],
	])('%s', async (_what, data, subscription) => {
		const { connection, calls } = answering({ data });
		expect(await readAppSubscription(connection, APP_ID)).toEqual(subscription);
		expect(calls).toMatchObject([{ ...CALL, method: 'GET' }]);
	});

	it('is registered with the values of the changes', async () => {
		const { connection, calls } = answering({ success: true });
		await registerCallback(connection, APP_ID, {
			callbackUrl: CALLBACK,
			fields: ['security', 'account_update'],
			verifyToken: 'verify-me',
		});
		expect(calls).toEqual([
			{
				...CALL,
				method: 'POST',
				body: {
					object: OBJECT,
					callback_url: CALLBACK,
					verify_token: 'verify-me',
					fields: 'security,account_update',
					include_values: true,
				},
			},
		]);
	});

	// Without the object, Meta would remove every subscription of the app.
	it('is removed as a whole, with its object', async () => {
		const { connection, calls } = answering({ success: true });
		await removeSubscription(connection, APP_ID);
		expect(calls).toEqual([{ ...CALL, method: 'DELETE', query: { object: OBJECT } }]);
	});

	it('loses fields by their names, with its object', async () => {
		const { connection, calls } = answering({ success: true });
		await removeFields(connection, APP_ID, ['security', 'account_update']);
		const query = { object: OBJECT, fields: 'security,account_update' };
		expect(calls).toEqual([{ ...CALL, method: 'DELETE', query }]);
	});

	// Without a name Meta would remove the whole subscription.
	it('loses nothing if no field is named', async () => {
		const { connection, calls } = answering();
		await removeFields(connection, APP_ID, []);
		expect(calls).toEqual([]);
	});

	it.each(['', 'me', '../1'])('is never looked up under an invalid ID: "%s"', async (appId) => {
		const { connection, calls } = answering();
		await expect(readAppSubscription(connection, appId)).rejects.toThrow('is not an ID');
		await expect(removeSubscription(connection, appId)).rejects.toThrow('is not an ID');
		expect(calls).toEqual([]);
	});
});
