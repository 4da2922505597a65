import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { one } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { templateGroupLocator } from '../../lookups/templateGroup';
import { fieldChoice } from '../../parameters/fieldChoice';
import {
	SHOWN_GROUP,
	TEMPLATE_GROUP,
	TEMPLATE_GROUP_ALONE,
	groupFields,
	readGroup,
} from './fields';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get template group',
	description: 'Read one template group, with up to 100 of its templates',
	fields: [...templateGroupLocator(), fieldChoice(TEMPLATE_GROUP, TEMPLATE_GROUP_ALONE)],
	request: ({ templateGroupId, fields }) => ({
		method: 'GET',
		path: [nodeId(templateGroupId)],
		query: { fields: groupFields(fields) },
	}),
	output: pick(SHOWN_GROUP, [...TEMPLATE_GROUP_ALONE, 'moreTemplates']),
	response: one(readGroup),
});
