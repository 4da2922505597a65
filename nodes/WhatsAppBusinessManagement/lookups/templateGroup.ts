import type { INodeProperties } from 'n8n-workflow';

import { edge } from '../graph/paths';
import { ofAccount } from './account';
import { named, readCall, searchEdgeOf } from './edgeOf';

export const searchTemplateGroups = searchEdgeOf({
	of: 'account',
	calls: (account) => [readCall([account, edge('template_groups')], { fields: 'id,name' })],
	option: (group) => named(group),
});

export const templateGroupLocator = (): INodeProperties[] =>
	ofAccount('template groups', {
		displayName: 'Template Group',
		name: 'templateGroupId',
		searchListMethod: 'searchTemplateGroups',
		example: '1234567890123456',
		description: 'The group of templates',
	});
