import { ACCOUNT_ID } from '../../../graphApi';
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
				options: {
					filtering: '[{"field": "name", "operator": "EQUAL", "value": "new-year"}]',
					sort: 'updated_time.asc',
				},
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
			{ operation: 'getSchedules', options: { filtering: [{ field: 'name', value: 'x' }] } },
			/^Filtering: must give each condition a field, an operator and a value$/,
		],
		[
			'another order',
			{ operation: 'getSchedules', options: { sort: 'name.asc' } },
			/^Sort: must be one of created_time.asc/,
		],
	],
};
