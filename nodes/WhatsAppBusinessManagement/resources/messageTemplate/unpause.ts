import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { templateLocator } from '../../lookups/template';
import { id } from '../../parameters/values';

export const unpause = operation({
	name: 'Unpause',
	value: 'unpause',
	action: 'Unpause a message template',
	description:
		'Let a paused template be sent again. Where Meta declines, the item says success false and the reason.',
	fields: templateLocator(),
	input: () => z.object({ templateId: id('594425479261596') }),
	// Not idempotent: of a template that the first attempt let go on, Meta says that it is not paused.
	request: ({ templateId }) => ({
		method: 'POST',
		path: [nodeId(templateId), edge('unpause')],
	}),
	output: { templateId: 'string', reason: 'string' },
	response: written(),
	beside: ({ templateId }) => ({ templateId }),
});
