import { ACCOUNT_ID } from '../../../graphApi';
import { EMPTY } from './cases';
import type { ResourceCases } from './cases';

export const cases: ResourceCases = {
	resource: 'campaign',
	cases: [
		{
			operation: 'getMany',
			does: 'lists campaigns with the fields that were typed',
			parameters: { fields: 'id, name, status' },
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/message_campaigns`,
					query: { fields: 'id,name,status', limit: '50' },
				},
			],
			items: [{ name: 'winter-2026', status: 'ACTIVE' }],
		},
		{
			operation: 'getAudiences',
			does: 'leaves the fields to Meta where none is named',
			parameters: { returnAll: true },
			calls: [{ method: 'GET', path: `${ACCOUNT_ID}/audiences`, query: { limit: '100' } }],
			items: [{ name: 'regulars' }, { name: 'newcomers' }],
		},
		{
			operation: 'getAudiences',
			does: 'asks for the fields that are chosen',
			parameters: { fields: ['id', 'name'] },
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/audiences`,
					query: { fields: 'id,name', limit: '50' },
				},
			],
			items: ['regulars', 'newcomers'].map((name) => ({
				accountId: ACCOUNT_ID,
				id: expect.any(String) as string,
				name,
			})),
			holdsNothingElse: true,
		},
		{
			operation: 'getSchedules',
			does: 'lists when what is sent',
			parameters: {},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/schedules`,
					query: { fields: 'delivery_time,description,id,name,status', limit: '50' },
				},
			],
			items: [
				{ name: 'advent-lanterns', status: 'ACTIVE', delivery_time: 1796083200 },
				{ name: 'new-year' },
			],
		},
		{
			operation: 'getSchedules',
			does: 'filters and sorts',
			parameters: {
				fields: ['id', 'name'],
				filters: { conditions: '[{"field": "name", "operator": "EQUAL", "value": "new-year"}]' },
				options: { sort: 'updated_time.asc' },
			},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/schedules`,
					query: {
						fields: 'id,name',
						filtering: '[{"field":"name","operator":"EQUAL","value":"new-year"}]',
						sort: 'updated_time.asc',
						limit: '50',
					},
				},
			],
			items: [{ name: 'new-year' }],
		},
	],
	refused: [
		[
			'a condition without an operator',
			{ operation: 'getSchedules', filters: { conditions: [{ field: 'name', value: 'x' }] } },
			/^Conditions: must give each condition a field, an operator and a value$/,
		],
		[
			'conditions from an expression that gives nothing, which must not mean all',
			{ operation: 'getSchedules', filters: { conditions: EMPTY } },
			/^Conditions: the expression gives nothing/,
		],
		[
			'another order',
			{ operation: 'getSchedules', options: { sort: 'name.asc' } },
			/^Sort: must be one of created_time.asc/,
		],
	],
};
