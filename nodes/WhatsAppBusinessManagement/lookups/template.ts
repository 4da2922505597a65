import type { INodeProperties } from 'n8n-workflow';

import { edge } from '../graph/paths';
import { ofAccount } from './account';
import { readCall, searchEdgeOf } from './edgeOf';
import type { Locator } from './locator';
import { locator } from './locator';

/** Meta searches the names itself, so a template is found among thousands with one call. */
export const searchTemplates = searchEdgeOf({
	of: 'account',
	calls: (account, _connection, name) => [
		readCall([account, edge('message_templates')], { fields: 'id,name,language,status', name }),
	],
	searchesItself: true,
	option: ({ id, name, language, status }) => ({
		name: `${String(name)} (${String(language)}) · ${String(status)}`,
		value: String(id),
	}),
});

export const TEMPLATE: Locator = {
	displayName: 'Template',
	name: 'templateId',
	searchListMethod: 'searchTemplates',
	example: '594425479261596',
	description: 'The message template, in one language',
};

/** The template, with the account whose templates From List shows. */
export const templateLocator = (): INodeProperties[] => ofAccount('templates', TEMPLATE);

/** The template alone, where the account has a field already. */
export const bareTemplateLocator = (): INodeProperties => locator({ ...TEMPLATE, required: true });
