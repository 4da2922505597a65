import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { HUGE_TEMPLATE_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'keeps an ID beyond 2^53 exact',
			parameters: { templateId: byId(HUGE_TEMPLATE_ID), fields: ['id', 'name'] },
			calls: [{ method: 'GET', path: HUGE_TEMPLATE_ID, query: { fields: 'id,name' } }],
			item: { id: HUGE_TEMPLATE_ID, name: expect.any(String) },
		},
	],
};
