import type { IDataObject } from 'n8n-workflow';

import { NAMED } from '../../execution/sharedOutputs';
import { isRecord } from '../../graph/records';

/** What a group returns of each of its templates. */
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

/** The preselected fields of a list. The templates of a group are returned by Get only. */
export const TEMPLATE_GROUP_FIRST = [
	'id',
	'name',
	'description',
	'creation_time',
	'update_time',
] as const;

/** The preselected fields of a single group. */
export const TEMPLATE_GROUP_ALONE = [
	...TEMPLATE_GROUP_FIRST,
	'whatsapp_business_templates',
] as const;

const TEMPLATES = 'whatsapp_business_templates';

/** @returns the `fields` query. Without a limit, Meta returns 25 templates of a group. */
export const groupFields = (fields: string[]): string =>
	fields
		.map((field) =>
			field === TEMPLATES ? `${field}.limit(100){${Object.keys(MEMBER).join(',')}}` : field,
		)
		.join(',');

/** The shape of an item. `moreTemplates` is true if the group has more templates than were returned. */
export const SHOWN_GROUP = { ...TEMPLATE_GROUP, moreTemplates: 'boolean' } as const;

/** @returns the group with its templates as a plain list, with `moreTemplates` */
export function readGroup(group: IDataObject): IDataObject {
	const templates = group[TEMPLATES];
	if (!isRecord(templates)) return group;
	const { data = [], hasMore } = templates;
	return { ...group, [TEMPLATES]: data as IDataObject[], moreTemplates: hasMore === true };
}
