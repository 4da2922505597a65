import type { OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { numberState } from '../../../../graphApi/resources/numberState';
import { CONNECTED } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads all settings, without the SIP password even if Meta sends it',
			given: ({ world }) => {
				numberState(world, CONNECTED_NUMBER_ID).settings.calling = {
					status: 'ENABLED',
					sip: { servers: [{ hostname: 'sip.example.com', sip_user_password: 'secret' }] },
				};
			},
			parameters: CONNECTED,
			calls: [{ method: 'GET', path: `${CONNECTED_NUMBER_ID}/settings` }],
			items: [
				{
					phoneNumberId: CONNECTED_NUMBER_ID,
					calling: {
						status: 'ENABLED',
						sip: { servers: [{ hostname: 'sip.example.com', sip_user_password: '[hidden]' }] },
					},
					payload_encryption: { status: 'disabled' },
					user_identity_change: { enable_identity_key_check: false },
					storage_configuration: { status: 'DEFAULT' },
				},
			],
		},
	],
};
