import { edge } from '../graph/paths';
import { ofAccount } from './account';
import { named, readCall, searchEdgeOf } from './edgeOf';
import { locatorField, once } from './locator';

export const searchTemplateGroups = searchEdgeOf({
	of: 'account',
	calls: (account) => [readCall([account, edge('template_groups')], { fields: 'id,name' })],
	option: (group) => named(group),
});

export const templateGroupLocator = once(() =>
	ofAccount(
		locatorField({
			displayName: 'Template Group',
			name: 'templateGroupId',
			searchListMethod: 'searchTemplateGroups',
			example: '1234567890123456',
			description: 'The group of templates',
			required: true,
		}),
	),
);
