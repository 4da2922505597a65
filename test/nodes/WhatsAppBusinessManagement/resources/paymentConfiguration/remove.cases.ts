import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';
import { EDGE, NAME } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'deletes by name',
			parameters: { configurationName: byId(NAME), confirmed: true },
			calls: [{ method: 'DELETE', path: EDGE, query: { configuration_name: NAME } }],
			item: { accountId: ACCOUNT_ID, configurationName: NAME, deleted: true },
		},
	],
	refused: [
		[
			'a deletion without a confirmation',
			{ configurationName: byId(NAME) },
			/^I Understand: read the notice above/,
		],
	],
};
