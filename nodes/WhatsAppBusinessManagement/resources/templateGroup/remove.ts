import { z } from 'zod';

import { operation } from '../../execution/operation';
import { deleted } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { templateGroupLocator } from '../../lookups/templateGroup';
import { id } from '../../parameters/values';

export const remove = operation({
	name: 'Delete',
	value: 'remove',
	action: 'Delete a template group',
	description: 'Delete a template group. Its templates stay.',
	fields: templateGroupLocator(),
	input: () => z.object({ templateGroupId: id('9020555671393375') }),
	request: ({ templateGroupId }) => ({
		method: 'DELETE',
		path: [nodeId(templateGroupId)],
		idempotent: true,
	}),
	output: { templateGroupId: 'string' },
	response: deleted(),
	beside: ({ templateGroupId }) => ({ templateGroupId }),
});
