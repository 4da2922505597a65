import { EMPTY } from '../../../../engine/operations/cases';
import type { OperationCases, RefusedCase } from '../../../../engine/operations/cases';
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
			does: 'sends hours, countries and a SIP server from their fields',
			parameters: {
				...CONNECTED,
				status: 'ENABLED',
				options: {
					callHours: {
						hours: {
							status: 'ENABLED',
							timeZone: 'Europe/Berlin',
							weeklyHours: {
								span: [
									{ day: 'MONDAY', from: '9:00', to: '12:30' },
									{ day: 'monday', from: '1330', to: '17:00' },
								],
							},
							holidays: { holiday: [{ date: '2026-12-24', from: '09:00', to: '12:00' }] },
						},
					},
					callIconCountries: 'DE, AT',
					keyExchange: 'SDES',
					sip: { server: { status: 'ENABLED', hostname: 'sip.example.com', port: 5061 } },
				},
			},
			calls: sets(CONNECTED_NUMBER_ID, {
				calling: {
					status: 'ENABLED',
					call_hours: {
						status: 'ENABLED',
						timezone_id: 'Europe/Berlin',
						weekly_operating_hours: [
							{ day_of_week: 'MONDAY', open_time: '0900', close_time: '1230' },
							{ day_of_week: 'MONDAY', open_time: '1330', close_time: '1700' },
						],
						holiday_schedule: [{ date: '2026-12-24', start_time: '0900', end_time: '1200' }],
					},
					call_icons: { restrict_to_user_countries: ['DE', 'AT'] },
					srtp_key_exchange_protocol: 'SDES',
					sip: { status: 'ENABLED', servers: [{ hostname: 'sip.example.com', port: 5061 }] },
				},
			}),
			item: { phoneNumberId: CONNECTED_NUMBER_ID, status: 'ENABLED', success: true },
		},
		{
			does: 'omits what was not chosen',
			parameters: { ...CONNECTED, status: 'DISABLED' },
			calls: sets(CONNECTED_NUMBER_ID, { calling: { status: 'DISABLED' } }),
			item: { phoneNumberId: CONNECTED_NUMBER_ID, status: 'DISABLED', success: true },
		},
	],
	refused: [
		...(
			[
				[
					'no time zone',
					{ timeZone: EMPTY },
					/^Call Hours → Time Zone: must be the name of a time zone/,
				],
				[
					'a time that does not exist',
					{ timeZone: 'UTC', weeklyHours: { span: [{ day: 'MONDAY', from: '24:00', to: '1' }] } },
					/^Call Hours → Weekly Hours \(1st entry\) → From: must be a time like 09:30; Call Hours → Weekly Hours \(1st entry\) → To: /,
				],
				[
					'a holiday that is no date',
					{
						timeZone: 'UTC',
						holidays: { holiday: [{ date: '24.12.', from: '0900', to: '1000' }] },
					},
					/^Call Hours → Holidays \(1st entry\) → Date: must be a date like 2026-12-24$/,
				],
				[
					'three spans per day',
					{
						timeZone: 'UTC',
						weeklyHours: { span: Array(15).fill({ day: 'MONDAY', from: '0900', to: '1000' }) },
					},
					/^Call Hours → Weekly Hours: may contain at most 14 entries$/,
				],
				[
					'a day that does not exist',
					{
						timeZone: 'UTC',
						holidays: { holiday: [{ date: '2026-02-30', from: '0900', to: '1000' }] },
					},
					/^Call Hours → Holidays \(1st entry\) → Date: must be a date like 2026-12-24$/,
				],
				[
					'a span that ends before it starts',
					{
						timeZone: 'UTC',
						weeklyHours: { span: [{ day: 'MONDAY', from: '22:00', to: '6:00' }] },
					},
					/^Call Hours → Weekly Hours \(1st entry\) → To: must be after From\. /,
				],
				[
					'a holiday that ends as it starts',
					{
						timeZone: 'UTC',
						holidays: { holiday: [{ date: '2026-12-24', from: '09:00', to: '0900' }] },
					},
					/^Call Hours → Holidays \(1st entry\) → To: must be after From\. /,
				],
				[
					'no hours',
					{ timeZone: 'UTC' },
					/^Call Hours → Weekly Hours: add at least one span, or disable the call hours$/,
				],
				[
					'too many holidays',
					{
						timeZone: 'UTC',
						holidays: { holiday: Array(21).fill({ date: '2026-12-24', from: '0900', to: '1000' }) },
					},
					/^Call Hours → Holidays: may contain at most 20 entries$/,
				],
			] as Array<[string, object, RegExp]>
		).map(
			([what, hours, message]): RefusedCase => [
				`call hours with ${what}`,
				{
					...CONNECTED,
					status: 'ENABLED',
					options: { callHours: { hours: { status: 'ENABLED', ...hours } } },
				},
				message,
			],
		),
		[
			'a SIP server by its address',
			{ ...CONNECTED, options: { sip: { server: { hostname: 'sip://x', status: 'ENABLED' } } } },
			/^SIP → Host Name: must be the name of a host/,
		],
		[
			'a port that no server has',
			{ ...CONNECTED, options: { sip: { server: { status: 'ENABLED', hostname: 'x', port: 0 } } } },
			/^SIP → Port: must be a whole number from 1 to 65535$/,
		],
		[
			'a country by its name',
			{ ...CONNECTED, options: { callIconCountries: 'Germany' } },
			/^Call Icon Countries: must be codes like US, BR$/,
		],
		[
			'another key exchange',
			{ ...CONNECTED, options: { keyExchange: 'MIKEY' } },
			/^Key Exchange: must be one of DTLS, SDES$/,
		],
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
			/^More Settings \(JSON\): is not valid JSON/,
		],
	],
};
