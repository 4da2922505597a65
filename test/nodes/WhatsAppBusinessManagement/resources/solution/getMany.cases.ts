import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, APP_ID, SOLUTION_ID } from '../../../../graphApi';
import { fields } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'lists the solutions of the account',
			parameters: {},
			calls: [{ method: 'GET', path: `${ACCOUNT_ID}/solutions`, query: { fields, limit: '50' } }],
			items: [
				{
					id: SOLUTION_ID,
					name: 'Lantern Desk',
					status: 'ACTIVE',
					status_for_pending_request: 'NONE',
					owner_app: { id: APP_ID, name: 'Fernwick Automation' },
					owner_permissions: ['MESSAGING'],
				},
			],
		},
		{
			does: 'requests the chosen fields',
			parameters: { fields: ['id'] },
			calls: [
				{ method: 'GET', path: `${ACCOUNT_ID}/solutions`, query: { fields: 'id', limit: '50' } },
			],
			items: [{ accountId: ACCOUNT_ID, id: SOLUTION_ID }],
			holdsNothingElse: true,
		},
	],
};
