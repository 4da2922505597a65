import { edge } from '../graph/paths';
import { read, searchEdgeOf } from './edgeOf';

/** Meta searches the names itself, so a template is found among thousands with one call. */
export const searchTemplates = searchEdgeOf({
	of: 'account',
	calls: (account, _connection, name) => [
		read([account, edge('message_templates')], { fields: 'id,name,language,status', name }),
	],
	searchesItself: true,
	option: ({ id, name, language, status }) => ({
		name: `${String(name)} (${String(language)}) · ${String(status)}`,
		value: String(id),
	}),
});
