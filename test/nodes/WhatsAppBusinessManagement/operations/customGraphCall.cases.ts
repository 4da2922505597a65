import { ACCOUNT_ID, APP_ID, CONNECTED_NUMBER_ID } from '../../../graphApi';
import type { ResourceCases } from './cases';

export const cases: ResourceCases = {
	resource: 'customGraphCall',
	cases: [
		{
			operation: 'send',
			does: 'reads any path',
			parameters: { path: `/${ACCOUNT_ID}/phone_numbers/`, query: '{"fields": "id", "limit": 1}' },
			calls: [
				{ method: 'GET', path: `${ACCOUNT_ID}/phone_numbers`, query: { fields: 'id', limit: '1' } },
			],
			item: { data: [{ id: CONNECTED_NUMBER_ID }] },
		},
		{
			operation: 'send',
			does: 'makes an item of each entry when it paginates',
			parameters: { path: `${ACCOUNT_ID}/phone_numbers`, query: { fields: 'id' }, paginate: true },
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/phone_numbers`,
					query: { fields: 'id', limit: '50' },
				},
			],
			item: { id: CONNECTED_NUMBER_ID },
			items: 3,
		},
		{
			operation: 'send',
			does: 'takes the app’s token where it is told to',
			parameters: { path: `${APP_ID}/subscriptions`, token: 'app' },
			calls: [{ method: 'GET', path: `${APP_ID}/subscriptions` }],
			item: { data: [expect.objectContaining({ object: 'permissions' })] },
		},
	],
};
