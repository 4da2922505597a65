import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, ADVERTISED_SEQUENCE_ID, SEQUENCE_ID } from '../../../../graphApi';
import { ADVICE, EDGE, FIELDS, asOnMetasPage } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'lists the sequences that an app created',
			parameters: { filters: { appId: '739104826510001' } },
			calls: [
				{
					method: 'GET',
					path: EDGE,
					query: { fields: FIELDS, app_id: '739104826510001', limit: '50' },
				},
			],
			items: [ADVICE, { id: ADVERTISED_SEQUENCE_ID, is_used_in_ad: true }],
		},
		{
			does: 'requests the chosen fields',
			parameters: { fields: ['id'] },
			calls: [{ method: 'GET', path: EDGE, query: { fields: 'id', limit: '50' } }],
			items: [SEQUENCE_ID, ADVERTISED_SEQUENCE_ID].map((id) => ({ accountId: ACCOUNT_ID, id })),
			holdsNothingElse: true,
		},
		{
			does: 'also reads the bare list of Meta’s page',
			parameters: { filters: { appId: '' } },
			given: asOnMetasPage,
			calls: [{ method: 'GET', path: EDGE, query: { fields: FIELDS, limit: '50' } }],
			items: [ADVICE, { id: ADVERTISED_SEQUENCE_ID }],
		},
	],
	refused: [
		['an app that is not an ID', { filters: { appId: 'lanterns' } }, /^App ID: must be an ID/],
	],
};
