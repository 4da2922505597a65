import type { OperationCases } from '../../../../engine/operations/cases';
import { GROUP_ID } from '../../../../graphApi';
import { RECENT_PARENT_ID, RECENT_USER_ID } from '../../../../graphApi/madeUpData/blockedUsers';
import { IN_GROUP, PRODUCT } from './shared';

const NINE = Array.from({ length: 9 }, (_none, index) => `1212555018${index}`);

const EIGHT = NINE.slice(1);

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'removes people by number or user ID, each once',
			parameters: {
				...IN_GROUP,
				participants: `12125550173, ${RECENT_USER_ID}, +1 (212) 555-0173`,
				confirmed: true,
			},
			calls: [
				{
					method: 'DELETE',
					path: `${GROUP_ID}/participants`,
					body: { ...PRODUCT, participants: [{ user: '+12125550173' }, { user: RECENT_USER_ID }] },
				},
			],
			items: [{ groupId: GROUP_ID, success: true }],
		},
		{
			does: 'counts each person once',
			parameters: { ...IN_GROUP, participants: [...EIGHT, `+${EIGHT[0]}`].join(), confirmed: true },
			calls: [
				{
					method: 'DELETE',
					path: `${GROUP_ID}/participants`,
					body: {
						...PRODUCT,
						participants: [`+${EIGHT[0]}`, ...EIGHT.slice(1)].map((user) => ({ user })),
					},
				},
			],
			items: [{ groupId: GROUP_ID, success: true }],
		},
	],
	refused: [
		[
			'a removal without the confirmation',
			{ ...IN_GROUP, participants: '+12125550173' },
			/^I Understand: read the notice above/,
		],
		[
			'more people than a group can have',
			{ ...IN_GROUP, participants: NINE.join(','), confirmed: true },
			/^Participants: may contain at most 8 entries/,
		],
		[
			'a parent user ID',
			{ ...IN_GROUP, participants: RECENT_PARENT_ID, confirmed: true },
			/^Participants: must not hold a parent user ID/,
		],
		[
			'a name',
			{ ...IN_GROUP, participants: 'Ann', confirmed: true },
			/^Participants: must contain phone numbers with country code/,
		],
		[
			'a group by its subject',
			{
				...IN_GROUP,
				group: { __rl: true, mode: 'id', value: 'Lantern repair' },
				participants: '+12125550173',
				confirmed: true,
			},
			/^Group: must be the ID of a group/,
		],
		[
			'the ID of another object, which consists of digits',
			{
				...IN_GROUP,
				group: { __rl: true, mode: 'id', value: '1065403522420015' },
				participants: '+12125550173',
				confirmed: true,
			},
			/^Group: must be the ID of a group/,
		],
	],
};
