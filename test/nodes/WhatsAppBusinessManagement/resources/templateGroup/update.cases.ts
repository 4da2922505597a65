import type { OperationCases } from '../../../../engine/operations/cases';
import { PENDING_TEMPLATE_ID, TEMPLATE_GROUP_ID } from '../../../../graphApi';
import { templateGroups } from '../../../../graphApi/resources/templateGroups';
import { GROUP } from './shared';

const TWO = '1180000000000001, 1180000000000002';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'sends only the filled-in fields',
			parameters: {
				templateGroupId: GROUP,
				updateFields: { name: 'Parcels', description: '', addTemplates: PENDING_TEMPLATE_ID },
			},
			calls: [
				{
					method: 'POST',
					path: TEMPLATE_GROUP_ID,
					body: { name: 'Parcels', add_templates: [PENDING_TEMPLATE_ID] },
				},
			],
			item: { templateGroupId: TEMPLATE_GROUP_ID, success: true },
		},
		{
			does: 'removes templates',
			given: (graph) => {
				templateGroups.of(graph.world)[0]?.templateIds.push(PENDING_TEMPLATE_ID);
			},
			parameters: {
				templateGroupId: GROUP,
				updateFields: { description: 'Parcels alone', removeTemplates: [PENDING_TEMPLATE_ID] },
			},
			calls: [
				{
					method: 'POST',
					path: TEMPLATE_GROUP_ID,
					body: { description: 'Parcels alone', remove_templates: [PENDING_TEMPLATE_ID] },
				},
			],
			item: { templateGroupId: TEMPLATE_GROUP_ID, success: true },
		},
	],
	refused: [
		[
			'an update without a change',
			{ templateGroupId: GROUP, updateFields: { name: '' } },
			/^Update Fields: add at least one field to change$/,
		],
		[
			'a template that is both added and removed',
			{
				templateGroupId: GROUP,
				updateFields: { addTemplates: TWO, removeTemplates: '1180000000000002' },
			},
			/^Remove Templates: may not hold a template that is also added: remove it from one of the two$/,
		],
		[
			'an update to a name that is too long',
			{ templateGroupId: GROUP, updateFields: { name: 'x'.repeat(257) } },
			/^Name: must have 1 to 256 characters$/,
		],
	],
};
