import { EMPTY } from '../../../../engine/operations/cases';
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
			does: 'reads what was pasted from Meta’s documentation, without the token',
			parameters: {
				path: `GET https://graph.facebook.com/v25.0/${ACCOUNT_ID}/phone_numbers?limit=1&access_token=EAAsekret`,
				query: '{"fields": "id"}',
			},
			calls: [page({ limit: '1' })],
			item: { data: [{ id: CONNECTED_NUMBER_ID }] },
		},
		{
			does: 'adds the query of rows, of the path and of JSON',
			parameters: {
				path: `${ACCOUNT_ID}/phone_numbers?limit=1`,
				queryParameters: {
					parameter: [
						{ name: 'after', value: FIRST_CURSOR },
						{
							name: 'filtering',
							value: '[{"field": "account_mode", "operator": "EQUAL", "value": "LIVE"}]',
						},
					],
				},
				query: { fields: 'id' },
			},
			calls: [
				page({
					limit: '1',
					after: FIRST_CURSOR,
					filtering: '[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]',
				}),
			],
			item: { data: [{ id: VERIFIED_NUMBER_ID }] },
		},
		{
			repeats: 'sent once',
			does: 'sends the body of rows and of JSON',
			parameters: {
				...SUBSCRIPTIONS,
				bodyParameters: {
					parameter: [
						{ name: 'object', value: 'permissions' },
						{ name: 'fields', value: '["connected"]' },
						{ name: 'include_values', value: true },
						{ name: 'count', value: 2 },
					],
				},
				body: '{"limit": 9007199254740993}',
			},
			calls: [
				{
					method: 'DELETE',
					path: `${APP_ID}/subscriptions`,
					body: {
						object: 'permissions',
						fields: ['connected'],
						include_values: 'true',
						count: '2',
						limit: expect.anything() as unknown,
					},
				},
			],
			item: { success: true },
		},
		{
			repeats: 'sent once',
			does: 'sends a pasted curl command, without its token',
			parameters: {
				...SUBSCRIPTIONS,
				path: `curl -X DELETE 'https://graph.facebook.com/v25.0/${APP_ID}/subscriptions' -H 'Authorization: Bearer EAAsekret' -d '{"object": "permissions"}'`,
			},
			calls: [
				{ method: 'DELETE', path: `${APP_ID}/subscriptions`, body: { object: 'permissions' } },
			],
			item: { success: true },
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
		[
			'a path of another server',
			{ path: 'https://example.com/v25.0/me' },
			/^Path: The address is not one of graph\.facebook\.com/,
		],
		[
			'a placeholder that was left in the path',
			{ path: '/v25.0/<WABA_ID>/phone_numbers' },
			/^Path: Replace <WABA_ID> in the path with the ID of your own object$/,
		],
		[
			'another method in the path, which would change something',
			{ path: `DELETE ${APP_ID}/subscriptions` },
			/^Path: the pasted call is a DELETE, and Method is GET\. Choose the method in the node/,
		],
		[
			'a curl command with data, which is a POST',
			{ path: `curl -d 'a=b' https://graph.facebook.com/${ACCOUNT_ID}` },
			/^Path: the pasted call is a POST, and Method is GET/,
		],
		[
			'a value that the path and the JSON contain',
			{ path: `${ACCOUNT_ID}?limit=5`, query: '{"limit": 10}' },
			/^Query Parameters: contains "limit" that the path contains too\. Remove it from one of them$/,
		],
		[
			'a value that a row and the JSON contain',
			{
				...SUBSCRIPTIONS,
				bodyParameters: { parameter: [{ name: 'object', value: 'user' }] },
				body: '{"object": "page"}',
			},
			/^Body Parameters: contains "object" that Body \(JSON\) contains too/,
		],
		[
			'a value under a name that no parameter of Meta’s has, without repeating it',
			{
				path: ACCOUNT_ID,
				queryParameters: { parameter: [{ name: 'EAAsekret', value: '1' }] },
				query: '{"EAAsekret": 1}',
			},
			/^Query Parameters: contains a name that/,
		],
		...(
			[
				['without a name', { value: '1' }, /1st entry\) → Name: fill it in$/],
				['without a value', { name: 'limit' }, /1st entry\) → Value: fill it in$/],
				[
					'whose expression returns nothing',
					{ name: 'limit', value: EMPTY },
					/1st entry\) → Value: fill it in$/,
				],
				[
					'with a placeholder',
					{ name: 'limit', value: '<LIMIT>' },
					/Value: replace <LIMIT> with a value$/,
				],
				[
					'with a broken list',
					{ name: 'filtering', value: '[{"field": ]' },
					/Value: looks like a JSON list or object, but is not valid JSON$/,
				],
				[
					'with a token',
					{ name: 'access_token', value: 'EAAsekret' },
					/must not contain "access_token"/,
				],
			] as const
		).map(
			([what, row, message]): RefusedCase => [
				`a row ${what}`,
				{ path: ACCOUNT_ID, queryParameters: { parameter: [row] } },
				new RegExp(`^Query Parameters.*${message.source}`),
			],
		),
		[
			'two rows with one name',
			{
				path: ACCOUNT_ID,
				queryParameters: {
					parameter: [
						{ name: 'limit', value: '1' },
						{ name: 'limit', value: '2' },
					],
				},
			},
			/^Query Parameters \(2nd entry\) → Name: is the name of another row too$/,
		],
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
