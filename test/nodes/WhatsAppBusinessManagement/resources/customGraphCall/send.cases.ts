import type {
	Call,
	OperationCase,
	OperationCases,
	RefusedCase,
} from '../../../../engine/operations/cases';
import {
	ACCOUNT_ID,
	APP_ID,
	CONNECTED_NUMBER_ID,
	UNVERIFIED_NUMBER_ID,
	VERIFIED_NUMBER_ID,
} from '../../../../graphApi';

const SUBSCRIPTIONS = { method: 'DELETE', path: `${APP_ID}/subscriptions`, token: 'app' };

/** The cursor after the first entry of a list. */
const FIRST_CURSOR = Buffer.from('row 0').toString('base64');

const page = (query: Record<string, string>): Call => ({
	method: 'GET',
	path: `${ACCOUNT_ID}/phone_numbers`,
	query: { fields: 'id', ...query },
});

const NUMBERS = [CONNECTED_NUMBER_ID, VERIFIED_NUMBER_ID, UNVERIFIED_NUMBER_ID].map((id) => ({
	id,
}));

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads any path',
			parameters: { path: `/${ACCOUNT_ID}/phone_numbers/`, query: '{"fields": "id", "limit": 1}' },
			calls: [
				{ method: 'GET', path: `${ACCOUNT_ID}/phone_numbers`, query: { fields: 'id', limit: '1' } },
			],
			item: { data: [{ id: CONNECTED_NUMBER_ID }] },
		},
		{
			does: 'returns an item per entry when it paginates',
			parameters: { path: `${ACCOUNT_ID}/phone_numbers`, query: { fields: 'id' }, paginate: true },
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/phone_numbers`,
					query: { fields: 'id', limit: '50' },
				},
			],
			items: NUMBERS,
			holdsNothingElse: true,
		},
		{
			does: 'uses the app’s token if chosen',
			parameters: { path: `${APP_ID}/subscriptions`, token: 'app' },
			calls: [{ method: 'GET', path: `${APP_ID}/subscriptions` }],
			item: { data: [expect.objectContaining({ object: 'permissions' })] },
		},
		{
			does: 'returns the cursor of a list, without Meta’s link, which contains the token',
			parameters: { path: `${ACCOUNT_ID}/phone_numbers`, query: { fields: 'id', limit: 1 } },
			calls: [
				{ method: 'GET', path: `${ACCOUNT_ID}/phone_numbers`, query: { fields: 'id', limit: '1' } },
			],
			items: [
				{
					data: [{ id: CONNECTED_NUMBER_ID }],
					paging: { cursors: { after: expect.stringMatching(/^[A-Za-z0-9+/]+=*$/) } },
				},
			],
		},
		...['2', 2, ' 2 '].map(
			(limit): OperationCase => ({
				does: `paginates with the page size that the user sets: ${JSON.stringify(limit)}`,
				parameters: {
					path: `${ACCOUNT_ID}/phone_numbers`,
					query: { fields: 'id', limit },
					paginate: true,
					returnAll: true,
				},
				calls: [page({ limit: '2' }), page({ limit: '2', after: expect.any(String) as string })],
				items: NUMBERS,
			}),
		),
		{
			does: 'paginates from a cursor up to the limit',
			parameters: {
				path: `${ACCOUNT_ID}/phone_numbers`,
				query: { fields: 'id', limit: 100, after: FIRST_CURSOR },
				paginate: true,
				limit: 1,
			},
			calls: [page({ limit: '1', after: FIRST_CURSOR })],
			items: [{ id: VERIFIED_NUMBER_ID }],
		},
		{
			repeats: 'sent once',
			does: 'removes one subscription of an app',
			parameters: {
				...SUBSCRIPTIONS,
				query: { object: 'permissions' },
			},
			calls: [
				{ method: 'DELETE', path: `${APP_ID}/subscriptions`, query: { object: 'permissions' } },
			],
			item: { success: true },
		},
		{
			repeats: 'sent once',
			does: 'removes one subscription of an app that the body names',
			parameters: { ...SUBSCRIPTIONS, body: '{"object": "permissions"}' },
			calls: [
				{ method: 'DELETE', path: `${APP_ID}/subscriptions`, body: { object: 'permissions' } },
			],
			item: { success: true },
		},
	],
	refused: [
		...[
			{},
			{ query: { object: '' }, body: { object: ' ' } },
			{ body: '{"object": null}' },
			{ query: '{"Object": "permissions"}' },
			{ query: '{"object": []}' },
			{ path: `/${APP_ID}/Subscriptions/` },
			{ path: 'subscriptions', query: { ids: APP_ID } },
		].map(
			(changes): RefusedCase => [
				`a deletion of all subscriptions of an app: ${JSON.stringify(changes)}`,
				{ ...SUBSCRIPTIONS, ...changes },
				/^Query Parameters: add "object", .* without it Meta removes every subscription of the app$/,
			],
		),
		...[0, -1, 2.5, 'many', true].map(
			(limit): RefusedCase => [
				`pages of the size ${JSON.stringify(limit)}`,
				{
					path: `${ACCOUNT_ID}/phone_numbers`,
					query: JSON.stringify({ limit }),
					paginate: true,
				},
				/^Query Parameters: limit must be a whole number of at least 1: it is the page size$/,
			],
		),
	],
};
