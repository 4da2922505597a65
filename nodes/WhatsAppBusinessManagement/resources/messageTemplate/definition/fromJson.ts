import type { IDataObject } from 'n8n-workflow';

import { CREATE_KEYS, LIBRARY_KEYS, portable } from '../../../templates/sync/portable';
import { OWN_KEYS } from '../../../templates/sync/sheetRow';
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

const isRead = ({ id, status }: IDataObject): boolean => id !== undefined && status !== undefined;

/**
 * An item of this node has keys that Meta does not take: the ID and the status of a template that was
 * read, or the hashes of an export.
 */
const withoutState = (template: IDataObject): IDataObject =>
	isRead(template)
		? portable(template, [...CREATE_KEYS, ...LIBRARY_KEYS])
		: Object.fromEntries(Object.entries(template).filter(([key]) => !OWN_KEYS.includes(key)));

/** The templates that a JSON value holds. */
export function fromJson(json: GivenJson, beside: Beside): DefinedTemplate[] {
	const templates = 'templates' in json ? json.templates : [{ components: json.components }];
	return templates.map((template) => ({
		template: { ...withoutState(template as IDataObject), ...filled(beside) },
		samples: [],
		findings: [],
	}));
}
