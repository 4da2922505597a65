import type { OperationCases } from '../../../../engine/operations/cases';
import { TEMPLATE_GROUP_ID } from '../../../../graphApi';
import { GROUP } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads the group with its templates as a plain list',
			parameters: { templateGroupId: GROUP, fields: ['id', 'whatsapp_business_templates'] },
			calls: [
				{
					method: 'GET',
					path: TEMPLATE_GROUP_ID,
					query: {
						fields: 'id,whatsapp_business_templates.limit(100){id,name,language,status,category}',
					},
				},
			],
			items: [
				{
					id: TEMPLATE_GROUP_ID,
					whatsapp_business_templates: expect.arrayContaining([
						expect.objectContaining({ name: 'delivery_update', language: 'de' }),
					]),
					moreTemplates: false,
				},
			],
		},
	],
};
