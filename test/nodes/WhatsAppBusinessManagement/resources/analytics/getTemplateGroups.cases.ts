import type { OperationCases } from '../../../../engine/operations/cases';
import { daysAgo } from '../../../../engine/times';
import { THREE_DAYS, date, notSimplified, templateCall, timeRules } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		notSimplified(
			templateCall('template_group_analytics', { template_group_ids: '["1044106240855852"]' }),
			{ templateGroupIds: '1044106240855852' },
		),
		{
			does: 'reads the figures of groups of templates',
			parameters: {
				...THREE_DAYS,
				templateGroupIds: '1044106240855852',
				metrics: ['SENT', 'CLICKED'],
			},
			calls: [
				templateCall('template_group_analytics', {
					template_group_ids: '["1044106240855852"]',
					metric_types: '["SENT","CLICKED"]',
				}),
			],
			item: { template_group_id: '1044106240855852', sent: 151, clicked: 28 },
			items: 3,
		},
		{
			does: 'sends days as dates if the account’s time zone applies',
			parameters: {
				...THREE_DAYS,
				templateGroupIds: '1044106240855852',
				options: { useAccountTimeZone: true },
			},
			calls: [
				templateCall('template_group_analytics', {
					start: date(daysAgo(10)),
					end: date(daysAgo(7)),
					template_group_ids: '["1044106240855852"]',
					use_waba_timezone: 'true',
				}),
			],
			item: { template_group_id: '1044106240855852', waba_timezone: 'America/Los_Angeles' },
			items: 3,
		},
	],
	refused: [
		...timeRules({ templateGroupIds: '118000000000000' }, 92),
		['no template group', { templateGroupIds: ' ' }, /Template Group IDs: enter at least one ID/],
	],
};
