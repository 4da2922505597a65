import { searchAccountEdge } from './accountEdge';

/** Meta searches the names itself, so a template is found among thousands with one call. */
export const searchTemplates = searchAccountEdge({
	edge: 'message_templates',
	fields: 'id,name,language,status',
	option: ({ id, name, language, status }) => ({
		name: `${String(name)} (${String(language)}) · ${String(status)}`,
		value: String(id),
	}),
	searchParameter: 'name',
});
