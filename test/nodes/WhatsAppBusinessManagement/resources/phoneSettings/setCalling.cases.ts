import type { OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { CONNECTED, sets } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'sends what was chosen, and more as JSON',
			parameters: {
				...CONNECTED,
				status: 'ENABLED',
				options: {
					callIconVisibility: 'DISABLE_ALL',
					callbackPermissionStatus: 'ENABLED',
					more: '{"video": {"status": "ENABLED"}, "status": "DISABLED"}',
				},
			},
			calls: sets(CONNECTED_NUMBER_ID, {
				calling: {
					video: { status: 'ENABLED' },
					status: 'ENABLED',
					call_icon_visibility: 'DISABLE_ALL',
					callback_permission_status: 'ENABLED',
				},
			}),
			items: [{ phoneNumberId: CONNECTED_NUMBER_ID, status: 'ENABLED', success: true }],
		},
		{
			does: 'omits what was not chosen',
			parameters: { ...CONNECTED, status: 'DISABLED' },
			calls: sets(CONNECTED_NUMBER_ID, { calling: { status: 'DISABLED' } }),
			item: { phoneNumberId: CONNECTED_NUMBER_ID, status: 'DISABLED', success: true },
		},
	],
	refused: [
		[
			'an unknown calling status',
			{ ...CONNECTED, status: 'on' },
			/^Status: must be one of DISABLED, ENABLED/,
		],
		[
			'an unknown icon visibility',
			{ ...CONNECTED, options: { callIconVisibility: 'hidden' } },
			/^Call Icon Visibility: must be one of DEFAULT, DISABLE_ALL/,
		],
		[
			'a callback permission that Meta does not know',
			{ ...CONNECTED, options: { callbackPermissionStatus: 'yes' } },
			/^Callback Permission: must be one of DISABLED, ENABLED/,
		],
		[
			'call settings that are not JSON',
			{ ...CONNECTED, options: { more: '{"video"' } },
			/^More Settings: is not valid JSON/,
		],
	],
};
