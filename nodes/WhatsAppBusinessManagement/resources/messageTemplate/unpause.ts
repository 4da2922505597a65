import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { templateLocator } from '../../lookups/template';

export const unpause = operation({
	name: 'Unpause',
	value: 'unpause',
	action: 'Unpause message template',
	description:
		'Allow a paused template to be sent again. If Meta declines, the item contains success false and the reason.',
	fields: templateLocator(),
	// Not idempotent: after a successful first attempt, Meta answers that the template is not paused.
	request: ({ templateId }) => ({
		method: 'POST',
		path: [nodeId(templateId), edge('unpause')],
	}),
	output: { templateId: 'string', reason: 'string' },
	response: written(),
	echo: ({ templateId }) => ({ templateId }),
});
