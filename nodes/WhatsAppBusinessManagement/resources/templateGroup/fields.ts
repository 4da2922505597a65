import type { IDataObject } from 'n8n-workflow';

import { NAMED } from '../../execution/sharedOutputs';
import { isRecord } from '../../graph/records';

/** What a group says of each of its templates. */
const MEMBER = {
	id: 'string',
	name: 'string',
	language: 'string',
	status: 'string',
	category: 'string',
} as const;

/** Meta: Template groups. */
export const TEMPLATE_GROUP = {
	creation_time: 'any',
	description: 'string',
	id: 'string',
	name: 'string',
	update_time: 'any',
	whatsapp_business_account: NAMED,
	whatsapp_business_templates: [MEMBER],
} as const;

/** What a list shows; the templates of a group come with the group itself. */
export const TEMPLATE_GROUP_FIRST = [
	'id',
	'name',
	'description',
	'creation_time',
	'update_time',
] as const;

export const TEMPLATE_GROUP_ALONE = [
	...TEMPLATE_GROUP_FIRST,
	'whatsapp_business_templates',
] as const;

const TEMPLATES = 'whatsapp_business_templates';

/** The `fields` query. The templates hang on the group as a list of their own, of 25 unless it is said. */
export const groupFields = (fields: string[]): string =>
	fields
		.map((field) =>
			field === TEMPLATES ? `${field}.limit(100){${Object.keys(MEMBER).join(',')}}` : field,
		)
		.join(',');

/** What comes out: the list of templates says beside itself whether Meta has more of them. */
export const SHOWN_GROUP = { ...TEMPLATE_GROUP, moreTemplates: 'boolean' } as const;

/** A group with its templates as a plain list. */
export function readGroup(group: IDataObject): IDataObject {
	const templates = group[TEMPLATES];
	if (!isRecord(templates)) return group;
	const { data = [], hasMore } = templates;
	return { ...group, [TEMPLATES]: data as IDataObject[], moreTemplates: hasMore === true };
}
