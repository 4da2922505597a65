import type { IDataObject } from 'n8n-workflow';

import { CREATE_KEYS, LIBRARY_KEYS, portable } from '../../../templates/sync/portable';
import type { DefinedTemplate } from './definedTemplate';
import type { GivenJson } from './jsonField';

/** What the node's own fields say about the template; it counts more than the JSON. */
export interface Beside {
	name?: string;
	language?: string;
	category?: string;
}

const filled = (beside: Beside): IDataObject =>
	Object.fromEntries(
		Object.entries({
			name: beside.name,
			language: beside.language,
			category: beside.category,
		}).filter(([, value]) => value !== undefined),
	);

/** What a template was read with has keys that Meta does not take, such as its ID and its status. */
const withoutState = (template: IDataObject): IDataObject =>
	template.id !== undefined && template.status !== undefined
		? portable(template, [...CREATE_KEYS, ...LIBRARY_KEYS])
		: template;

/** The templates that a JSON value holds. */
export function fromJson(json: GivenJson, beside: Beside): DefinedTemplate[] {
	const templates = 'templates' in json ? json.templates : [{ components: json.components }];
	return templates.map((template) => ({
		template: { ...withoutState(template as IDataObject), ...filled(beside) },
		samples: [],
		findings: [],
	}));
}
