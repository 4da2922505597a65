import type { OperationCases } from '../../../../engine/operations/cases';
import { seconds } from '../../../../engine/times';
import { ACCOUNT_ID, BUSINESS_ID, EMPTY_ACCOUNT_ID, SECOND_ACCOUNT_ID } from '../../../../graphApi';
import { created, refusedAccount, refusedOptions } from './shared';

const OWNED = `${BUSINESS_ID}/owned_whatsapp_business_accounts`;

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'pages with first, as this edge requires',
			parameters: { fields: ['id', 'name'], limit: 2 },
			calls: [{ method: 'GET', path: OWNED, query: { fields: 'id,name', first: '2' } }],
			items: [{ id: ACCOUNT_ID }, { id: SECOND_ACCOUNT_ID }],
		},
		{
			does: 'accepts Meta’s filters',
			parameters: {
				fields: ['id'],
				filters: { account: EMPTY_ACCOUNT_ID, businessTypes: ['SMB'] },
			},
			calls: [
				{
					method: 'GET',
					path: OWNED,
					query: {
						fields: 'id',
						find: EMPTY_ACCOUNT_ID,
						business_type: '["SMB"]',
						first: '50',
					},
				},
			],
			items: [{ id: EMPTY_ACCOUNT_ID }],
		},
		{
			does: 'lists accounts created after a time, oldest first',
			given: created,
			parameters: {
				fields: ['id'],
				filters: { createdAfter: '2025-01-01T00:00:00Z' },
				options: { sort: 'creation_time_ascending' },
			},
			calls: [
				{
					method: 'GET',
					path: OWNED,
					query: {
						fields: 'id',
						filtering: JSON.stringify([
							{
								field: 'creation_time',
								operator: 'GREATER_THAN',
								value: String(seconds('2025-01-01')),
							},
						]),
						sort: 'creation_time_ascending',
						first: '50',
					},
				},
			],
			items: [{ id: EMPTY_ACCOUNT_ID }, { id: SECOND_ACCOUNT_ID }],
		},
		{
			does: 'lists accounts created between two times, in one condition',
			given: created,
			parameters: {
				fields: ['id'],
				filters: { createdAfter: '2025-01-01T00:00:00Z', createdBefore: '2026-01-01T00:00:00Z' },
			},
			calls: [
				{
					method: 'GET',
					path: OWNED,
					query: {
						fields: 'id',
						filtering: JSON.stringify([
							{
								field: 'creation_time',
								operator: 'IN_RANGE',
								value: [String(seconds('2025-01-01')), String(seconds('2026-01-01'))],
							},
						]),
						first: '50',
					},
				},
			],
			items: [{ id: EMPTY_ACCOUNT_ID }],
		},
	],
	refused: [
		[
			'an account that is not an ID',
			{ filters: { account: 'Fernwick' } },
			/^Account ID: must be an ID/,
		],
		refusedAccount,
		[
			'a type that owned accounts do not have',
			{ filters: { businessTypes: ['PREMIUM'] } },
			/^Business Types: must be one of ENTERPRISE, SMB$/,
		],
		...refusedOptions,
	],
};
