import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';
import { RAZORPAY, configurationsOf } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'returns an item per configuration',
			parameters: {},
			given: (graph) => {
				const all = configurationsOf(graph);
				all.push(...all.map((first) => ({ ...first, configuration_name: 'second' })));
			},
			calls: [
				{ method: 'GET', path: `${ACCOUNT_ID}/payment_configurations`, query: { limit: '50' } },
			],
			items: [RAZORPAY, { ...RAZORPAY, configuration_name: 'second' }],
		},
		{
			does: 'stops at the limit inside the nesting',
			parameters: { limit: 1 },
			given: (graph) => {
				const all = configurationsOf(graph);
				all.push(...all);
			},
			calls: [
				{ method: 'GET', path: `${ACCOUNT_ID}/payment_configurations`, query: { limit: '1' } },
			],
			items: [RAZORPAY],
		},
	],
};
