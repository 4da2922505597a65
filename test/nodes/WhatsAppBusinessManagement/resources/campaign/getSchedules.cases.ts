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
		{
			does: 'filters by conditions in rows and as JSON',
			parameters: {
				fields: ['id', 'name'],
				filters: {
					where: { condition: [{ field: 'name', operator: 'EQUAL', value: 'new-year' }] },
					conditions: [{ field: 'status', operator: 'EQUAL', value: 'PAUSED' }],
				},
			},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/schedules`,
					query: {
						fields: 'id,name',
						filtering:
							'[{"field":"name","operator":"EQUAL","value":"new-year"},{"field":"status","operator":"EQUAL","value":"PAUSED"}]',
						limit: '50',
					},
				},
			],
			items: [],
		},
	],
	refused: [
		[
			'a condition whose value is empty, which must not mean all',
			{ filters: { where: { condition: [{ field: 'status', operator: 'EQUAL', value: EMPTY }] } } },
			/^Conditions \(1st entry\) → Value: fill it in$/,
		],
		[
			'an operator that Meta does not have',
			{ filters: { where: { condition: [{ field: 'status', operator: '=', value: 'x' }] } } },
			/^Conditions \(1st entry\) → Operator: must be one of CONTAIN/,
		],
		[
			'a condition without an operator',
			{ filters: { conditions: [{ field: 'name', value: 'x' }] } },
			/^Conditions \(JSON\): each condition must have a field, an operator and a value$/,
		],
		[
			'conditions from an expression that returns nothing, which must not mean all',
			{ filters: { conditions: EMPTY } },
			/^Conditions \(JSON\): the expression returned nothing/,
		],
		['another order', { options: { sort: 'name.asc' } }, /^Sort: must be one of created_time.asc/],
	],
};
