import type { OperationCases } from '../../../../engine/operations/cases';
import { SECOND_ACCOUNT_ID } from '../../../../graphApi';
import { READ_PATH, READ_SECOND } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads the app, its callback and the account, and changes nothing',
			parameters: {},
			calls: READ_PATH,
			item: { ok: false, callbackIs: 'none', problems: expect.any(Array) },
		},
		{
			does: 'says what is otherwise than expected',
			parameters: (expectedCallbackUrl) => ({
				options: {
					expectedCallbackUrl,
					expectedFields: 'security, account_alerts',
					otherAccounts: SECOND_ACCOUNT_ID,
				},
			}),
			calls: [...READ_PATH, READ_SECOND],
			item: {
				ok: false,
				callbackIs: 'trigger',
				missingFields: ['account_alerts'],
				problems: ['fieldsMissing', 'accountNotSubscribed'].map(
					(problem) => expect.objectContaining({ problem }) as object,
				),
			},
		},
		{
			does: 'takes an expected field by its name in the list, and one that Meta may add',
			parameters: { options: { expectedFields: '={{ ["Security", "security_v2"] }}' } },
			calls: READ_PATH,
			item: { ok: false, missingFields: ['security', 'security_v2'] },
		},
	],
};
