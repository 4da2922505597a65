import { TEMPLATE_GROUP_FIRST } from '../../../../../nodes/WhatsAppBusinessManagement/resources/templateGroup/fields';
import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, TEMPLATE_GROUP_ID } from '../../../../graphApi';
import { templateGroups } from '../../../../graphApi/resources/templateGroups';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reports that a group has more templates than Meta returns with it',
			given: ({ world }) => {
				const [first] = world.templates;
				if (!first) return;
				const many = Array.from({ length: 101 }, (_, index) => ({
					...first,
					id: `1180000000009${String(index).padStart(3, '0')}`,
				}));
				world.templates.push(...many);
				templateGroups.of(world)[0]?.templateIds.push(...many.map(({ id }) => id));
			},
			parameters: { fields: ['id', 'whatsapp_business_templates'] },
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/template_groups`,
					query: {
						fields: 'id,whatsapp_business_templates.limit(100){id,name,language,status,category}',
						limit: '50',
					},
				},
			],
			items: [
				{
					id: TEMPLATE_GROUP_ID,
					whatsapp_business_templates: Array.from({ length: 100 }, () => expect.any(Object)),
					moreTemplates: true,
				},
			],
		},
		{
			does: 'lists the groups of the credential’s account',
			parameters: {},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/template_groups`,
					query: { fields: TEMPLATE_GROUP_FIRST.join(','), limit: '50' },
				},
			],
			item: { id: TEMPLATE_GROUP_ID, name: 'Deliveries' },
		},
		{
			does: 'requests the chosen fields',
			parameters: { fields: ['id'] },
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/template_groups`,
					query: { fields: 'id', limit: '50' },
				},
			],
			items: [{ accountId: ACCOUNT_ID, id: TEMPLATE_GROUP_ID }],
			holdsNothingElse: true,
		},
	],
};
