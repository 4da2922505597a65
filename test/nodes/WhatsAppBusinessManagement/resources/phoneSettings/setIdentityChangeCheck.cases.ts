import type { OperationCase, OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { CONNECTED, sets } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [true, false].map(
		(enabled): OperationCase => ({
			does: `turns the check ${enabled ? 'on' : 'off'}`,
			parameters: { ...CONNECTED, checkIdentity: enabled },
			calls: sets(CONNECTED_NUMBER_ID, {
				user_identity_change: { enable_identity_key_check: enabled },
			}),
			items: [{ phoneNumberId: CONNECTED_NUMBER_ID, enabled, success: true }],
		}),
	),
};
