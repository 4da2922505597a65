import type { OperationCases } from '../../../../engine/operations/cases';
import { daysAgo } from '../../../../engine/times';
import { ACCOUNT_ID, GROUP_ID } from '../../../../graphApi';
import { THREE_DAYS, notSimplified, templateCall, time, timeRules } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		notSimplified(templateCall('group_analytics', { group_ids: JSON.stringify([GROUP_ID]) }), {
			groupId: GROUP_ID,
		}),
		{
			does: 'reads the figures of one WhatsApp group',
			parameters: {
				...THREE_DAYS,
				groupId: GROUP_ID,
				metrics: ['PARTICIPANTS_JOINED', 'SENT'],
			},
			calls: [
				templateCall('group_analytics', {
					group_ids: JSON.stringify([GROUP_ID]),
					metric_types: '["PARTICIPANTS_JOINED","SENT"]',
				}),
			],
			items: [0, 1, 2].map((index) => ({
				accountId: ACCOUNT_ID,
				groupId: GROUP_ID,
				...time(daysAgo(10 - index)),
				participants_joined: 3,
				sent: 31 + index,
			})),
		},
	],
	refused: [
		...timeRules({ groupId: GROUP_ID }, 92),
		[
			'two groups at once',
			{ groupId: `${GROUP_ID}, ${GROUP_ID}` },
			/Group ID: must be the ID of one group, without spaces and commas/,
		],
	],
};
