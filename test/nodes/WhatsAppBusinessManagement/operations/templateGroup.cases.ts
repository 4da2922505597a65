import { TEMPLATE_GROUP_FIRST } from '../../../../nodes/WhatsAppBusinessManagement/resources/templateGroup/fields';
import { ACCOUNT_ID, PENDING_TEMPLATE_ID, TEMPLATE_GROUP_ID } from '../../../graphApi';
import { templateGroups } from '../../../graphApi/resources/templateGroups';
import { byId } from './cases';
import type { ResourceCases } from './cases';

const GROUP = byId(TEMPLATE_GROUP_ID);
const TWO = '1180000000000001, 1180000000000002';

/** What comes out for a new group. */
const NEW = {
	accountId: ACCOUNT_ID,
	name: 'Previews',
	id: expect.stringMatching(/^\d+$/) as string,
	success: true,
};

export const cases: ResourceCases = {
	resource: 'templateGroup',
	cases: [
		{
			operation: 'get',
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
		{
			operation: 'getMany',
			does: 'says of a group that it has more templates than Meta gives with it',
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
			operation: 'getMany',
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
			operation: 'getMany',
			does: 'asks for the fields that are chosen',
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
		{
			operation: 'create',
			does: 'puts templates into a new group',
			parameters: {
				name: 'Previews',
				templateIds: PENDING_TEMPLATE_ID,
				options: { description: 'What comes in winter' },
			},
			calls: [
				{
					method: 'POST',
					path: `${ACCOUNT_ID}/template_groups`,
					body: {
						name: 'Previews',
						description: 'What comes in winter',
						whatsapp_business_templates: [PENDING_TEMPLATE_ID],
					},
				},
			],
			items: [NEW],
		},
		{
			operation: 'create',
			does: 'needs no description',
			parameters: {
				name: 'Previews',
				templateIds: PENDING_TEMPLATE_ID,
				options: { description: '' },
			},
			calls: [
				{
					method: 'POST',
					path: `${ACCOUNT_ID}/template_groups`,
					body: { name: 'Previews', whatsapp_business_templates: [PENDING_TEMPLATE_ID] },
				},
			],
			items: [NEW],
		},
		{
			operation: 'update',
			does: 'sends only what was filled in',
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
			operation: 'update',
			does: 'takes templates out',
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
		{
			operation: 'remove',
			does: 'deletes the group',
			parameters: { templateGroupId: GROUP },
			calls: [{ method: 'DELETE', path: TEMPLATE_GROUP_ID }],
			item: { templateGroupId: TEMPLATE_GROUP_ID, deleted: true },
		},
	],
	refused: [
		[
			'a name that is too long',
			{ operation: 'create', name: 'x'.repeat(257), templateIds: '1' },
			/^Name: must have 1 to 256 characters$/,
		],
		[
			'a description that is too long',
			{
				operation: 'create',
				name: 'x',
				templateIds: '1',
				options: { description: 'y'.repeat(513) },
			},
			/^Description: must have 1 to 512 characters$/,
		],
		[
			'a group without templates',
			{ operation: 'create', name: 'x', templateIds: ' , ' },
			/^Template IDs: enter at least one ID/,
		],
		[
			'an update without a change',
			{ operation: 'update', templateGroupId: GROUP, updateFields: { name: '' } },
			/^Update Fields: add at least one field to change$/,
		],
		[
			'a template that is added and taken out at once',
			{
				operation: 'update',
				templateGroupId: GROUP,
				updateFields: { addTemplates: TWO, removeTemplates: '1180000000000002' },
			},
			/^Remove Templates: may not hold a template that is also added: leave it out of one of the two$/,
		],
		[
			'an update to a name that is too long',
			{ operation: 'update', templateGroupId: GROUP, updateFields: { name: 'x'.repeat(257) } },
			/^Name: must have 1 to 256 characters$/,
		],
	],
};
