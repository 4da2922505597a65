import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { SEQUENCE_ID } from '../../../../graphApi';
import { ADVICE, EDGE, FIELDS, asOnMetasPage } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads one',
			parameters: { sequenceId: byId(SEQUENCE_ID) },
			calls: [{ method: 'GET', path: EDGE, query: { sequence_id: SEQUENCE_ID, fields: FIELDS } }],
			items: [ADVICE],
		},
		{
			does: 'reads one from the bare list of Meta’s page',
			parameters: { sequenceId: byId(SEQUENCE_ID), fields: ['id', 'name'] },
			given: asOnMetasPage,
			calls: [
				{ method: 'GET', path: EDGE, query: { sequence_id: SEQUENCE_ID, fields: 'id,name' } },
			],
			items: [ADVICE],
		},
	],
};
