import { operation } from '../../execution/operation';
import { deleted } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { templateGroupLocator } from '../../lookups/templateGroup';

export const remove = operation({
	name: 'Delete',
	value: 'remove',
	action: 'Delete template group',
	description: 'Delete a template group. Its templates are kept.',
	fields: templateGroupLocator(),
	request: ({ templateGroupId }) => ({
		method: 'DELETE',
		path: [nodeId(templateGroupId)],
		idempotent: true,
	}),
	output: { templateGroupId: 'string' },
	response: deleted(),
	echo: ({ templateGroupId }) => ({ templateGroupId }),
});
