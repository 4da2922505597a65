import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { one } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { templateLocator } from '../../lookups/template';
import { fieldChoice } from '../../parameters/fieldChoice';
import { TEMPLATE, TEMPLATE_FIRST } from './fields';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get message template',
	description: 'Read one message template: text, status, quality and the reason for a rejection',
	fields: [...templateLocator(), fieldChoice(TEMPLATE, TEMPLATE_FIRST)],
	request: ({ templateId, fields }) => ({
		method: 'GET',
		path: [nodeId(templateId)],
		query: { fields: fields.join(',') },
	}),
	output: pick(TEMPLATE, TEMPLATE_FIRST),
	response: one(),
});
