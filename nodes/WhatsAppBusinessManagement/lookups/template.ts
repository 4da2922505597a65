import { edge } from '../graph/paths';
import { ofAccount } from './account';
import { readCall, searchEdgeOf } from './edgeOf';
import { locatorField, once } from './locator';

/** Meta searches the names, so one call finds a template among thousands. */
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

const TEMPLATE = {
	displayName: 'Template',
	name: 'templateId',
	searchListMethod: 'searchTemplates',
	example: '594425479261596',
	description: 'The message template, in one language',
	required: true,
} as const;

/** The template, below the account whose templates From List shows. */
export const templateLocator = once(() => ofAccount(locatorField(TEMPLATE)));

/** The template, for operations that already have an account field. */
export const bareTemplateLocator = once(() => locatorField(TEMPLATE));
