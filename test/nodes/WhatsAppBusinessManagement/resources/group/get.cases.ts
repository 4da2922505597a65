import type { OperationCases } from '../../../../engine/operations/cases';
import { GROUP_ID } from '../../../../graphApi';
import { IN_GROUP } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads the preselected fields',
			parameters: IN_GROUP,
			calls: [
				{
					method: 'GET',
					path: GROUP_ID,
					query: {
						fields: 'id,subject,description,suspended,total_participant_count,participants',
					},
				},
			],
			items: [
				{
					id: GROUP_ID,
					subject: 'Lantern repair',
					description: 'About the repair of your lantern',
					suspended: false,
					total_participant_count: 1,
					participants: [{ wa_id: '12125550173' }],
				},
			],
			holdsNothingElse: true,
		},
		{
			does: 'reads the chosen fields',
			parameters: { ...IN_GROUP, fields: ['join_approval_mode', 'creation_timestamp'] },
			calls: [
				{
					method: 'GET',
					path: GROUP_ID,
					query: { fields: 'join_approval_mode,creation_timestamp' },
				},
			],
			items: [
				{
					id: GROUP_ID,
					join_approval_mode: 'approval_required',
					creation_timestamp: 1767225600,
				},
			],
			holdsNothingElse: true,
		},
	],
};
