import type { IDataObject } from 'n8n-workflow';

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

/** The templates that a JSON value holds. */
export function fromJson(json: GivenJson, beside: Beside): DefinedTemplate[] {
	const templates = 'templates' in json ? json.templates : [{ components: json.components }];
	return templates.map((template) => ({
		template: { ...(template as IDataObject), ...filled(beside) },
		samples: [],
		findings: [],
	}));
}
