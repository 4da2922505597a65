import { EMPTY } from '../../../../engine/operations/cases';
import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'lists the schedules of campaigns',
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
			{ filters: { conditions: [{ field: 'name', value: 'x' }] } },
			/^Conditions: each condition must have a field, an operator and a value$/,
		],
		[
			'conditions from an expression that returns nothing, which must not mean all',
			{ filters: { conditions: EMPTY } },
			/^Conditions: the expression returned nothing/,
		],
		['another order', { options: { sort: 'name.asc' } }, /^Sort: must be one of created_time.asc/],
	],
};
