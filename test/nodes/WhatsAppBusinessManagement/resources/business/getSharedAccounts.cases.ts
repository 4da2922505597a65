import type { OperationCases } from '../../../../engine/operations/cases';
import { seconds } from '../../../../engine/times';
import { ACCOUNT_ID, BUSINESS_ID, SHARED_ACCOUNT_ID } from '../../../../graphApi';
import { created, refusedAccount, refusedOptions } from './shared';

const SHARED = `${BUSINESS_ID}/client_whatsapp_business_accounts`;

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'lists accounts created before a time',
			given: created,
			parameters: { fields: ['id'], filters: { createdBefore: '2024-01-01T00:00:00Z' } },
			calls: [
				{
					method: 'GET',
					path: SHARED,
					query: {
						fields: 'id',
						filtering: JSON.stringify([
							{
								field: 'creation_time',
								operator: 'LESS_THAN',
								value: String(seconds('2024-01-01')),
							},
						]),
						limit: '50',
					},
				},
			],
			items: [{ id: SHARED_ACCOUNT_ID }],
		},
		{
			does: 'lists accounts created after a time',
			given: created,
			parameters: { fields: ['id'], filters: { createdAfter: '2024-01-01T00:00:00Z' } },
			calls: [
				{
					method: 'GET',
					path: SHARED,
					query: {
						fields: 'id',
						filtering: JSON.stringify([
							{
								field: 'creation_time',
								operator: 'GREATER_THAN',
								value: String(seconds('2024-01-01')),
							},
						]),
						limit: '50',
					},
				},
			],
			items: [],
		},
		{
			does: 'lists what clients share, newest first',
			parameters: {
				fields: ['id', 'name'],
				filters: { businessTypes: ['STANDARD', 'PREMIUM'] },
				options: { sort: 'creation_time_descending' },
			},
			calls: [
				{
					method: 'GET',
					path: SHARED,
					query: {
						fields: 'id,name',
						business_type: '["STANDARD","PREMIUM"]',
						sort: 'creation_time_descending',
						limit: '50',
					},
				},
			],
			items: [{ id: SHARED_ACCOUNT_ID, name: 'Quillbrook Teahouse' }],
		},
		{
			does: 'searches for one account',
			parameters: { fields: ['id'], filters: { account: ACCOUNT_ID } },
			calls: [
				{ method: 'GET', path: SHARED, query: { fields: 'id', find: ACCOUNT_ID, limit: '50' } },
			],
			items: [],
		},
	],
	refused: [
		refusedAccount,
		[
			'a type that shared accounts do not have',
			{ filters: { businessTypes: ['SMB'] } },
			/^Business Types: must be one of ENTERPRISE, PREMIUM, STANDARD$/,
		],
		...refusedOptions,
	],
};
