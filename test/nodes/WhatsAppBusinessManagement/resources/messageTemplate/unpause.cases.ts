import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { APPROVED, PAUSED } from './shared';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'unpauses a template',
			parameters: { templateId: byId(PAUSED) },
			calls: [{ method: 'POST', path: `${PAUSED}/unpause` }],
			items: [{ templateId: PAUSED, success: true }],
		},
		{
			does: 'returns Meta’s refusal inside a 200 as an item',
			parameters: { templateId: byId(APPROVED) },
			calls: [{ method: 'POST', path: `${APPROVED}/unpause` }],
			items: [{ templateId: APPROVED, success: false, reason: 'The template is not paused.' }],
		},
	],
};
