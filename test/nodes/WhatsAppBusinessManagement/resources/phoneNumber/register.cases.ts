import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { VERIFIED_NUMBER_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'sends the backup of an On-Premises client',
			parameters: {
				phoneNumberId: byId(VERIFIED_NUMBER_ID),
				pin: '012345',
				restoreBackup: true,
				backupData: 'b3V0IG9mIGEgYmFja3Vw',
				backupPassword: ' lanterns at dusk ',
				options: { tier: 'SANDBOX' },
			},
			calls: [
				{
					method: 'POST',
					path: `${VERIFIED_NUMBER_ID}/register`,
					body: {
						messaging_product: 'whatsapp',
						pin: '012345',
						backup: { data: 'b3V0IG9mIGEgYmFja3Vw', password: ' lanterns at dusk ' },
						tier: 'SANDBOX',
					},
				},
			],
			items: [{ phoneNumberId: VERIFIED_NUMBER_ID, success: true }],
		},
		{
			does: 'keeps a leading zero of the PIN and sends the region',
			parameters: {
				phoneNumberId: byId(VERIFIED_NUMBER_ID),
				pin: '012345',
				dataLocalizationRegion: 'CH',
			},
			calls: [
				{
					method: 'POST',
					path: `${VERIFIED_NUMBER_ID}/register`,
					body: { messaging_product: 'whatsapp', pin: '012345', data_localization_region: 'CH' },
				},
			],
			item: { phoneNumberId: VERIFIED_NUMBER_ID, success: true },
		},
	],
	refused: [
		[
			'a backup without its password',
			{
				phoneNumberId: byId(VERIFIED_NUMBER_ID),
				pin: '123456',
				restoreBackup: true,
				backupData: 'b3V0IG9mIGEgYmFja3Vw',
				backupPassword: '={{ "" }}',
			},
			/^Backup Password: fill it in/,
		],
		[
			'another tier',
			{
				phoneNumberId: byId(VERIFIED_NUMBER_ID),
				pin: '123456',
				options: { tier: 'TEST' },
			},
			/^Tier: must be one of PROD, SANDBOX$/,
		],
		[
			'an unknown region',
			{
				phoneNumberId: byId(VERIFIED_NUMBER_ID),
				pin: '123456',
				dataLocalizationRegion: 'XX',
			},
			/^Data Localization Region: must be one of AE, AU/,
		],
	],
};
