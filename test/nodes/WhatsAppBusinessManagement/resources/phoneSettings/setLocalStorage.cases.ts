import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { VERIFIED_NUMBER_ID } from '../../../../graphApi';
import { sets } from './shared';

const VERIFIED = { phoneNumberId: byId(VERIFIED_NUMBER_ID) };

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'keeps the data in a region',
			parameters: { ...VERIFIED, localStorage: true, dataLocalizationRegion: 'CH' },
			calls: sets(VERIFIED_NUMBER_ID, {
				storage_configuration: {
					status: 'IN_COUNTRY_STORAGE_ENABLED',
					data_localization_region: 'CH',
				},
			}),
			items: [{ phoneNumberId: VERIFIED_NUMBER_ID, enabled: true, success: true }],
		},
		{
			does: 'turns it off, and ignores the hidden field',
			parameters: { ...VERIFIED, localStorage: false, dataLocalizationRegion: 'CH' },
			calls: sets(VERIFIED_NUMBER_ID, {
				storage_configuration: { status: 'IN_COUNTRY_STORAGE_DISABLED' },
			}),
			items: [{ phoneNumberId: VERIFIED_NUMBER_ID, enabled: false, success: true }],
		},
	],
	refused: [
		[
			'local storage without a region',
			{
				...VERIFIED,
				localStorage: true,
				dataLocalizationRegion: '={{ "" }}',
			},
			/^Data Localization Region: choose where/,
		],
		[
			'local storage in an unsupported region',
			{
				...VERIFIED,
				localStorage: true,
				dataLocalizationRegion: 'US',
			},
			/^Data Localization Region: must be one of AE, AU/,
		],
	],
};
