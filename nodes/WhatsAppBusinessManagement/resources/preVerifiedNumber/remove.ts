import { operation } from '../../execution/operation';
import { deleted } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { preVerifiedNumberLocator } from '../../lookups/preVerifiedNumber';

export const remove = operation({
	name: 'Delete',
	value: 'remove',
	action: 'Delete preverified number',
	description: 'Remove a pre-verified number from the portfolio’s pool',
	confirm:
		'The number is removed from the pool for you and for every partner. To get it back, you must add and verify it again.',
	fields: preVerifiedNumberLocator(),
	request: ({ preVerifiedNumberId }) => ({
		method: 'DELETE',
		path: [nodeId(preVerifiedNumberId)],
		idempotent: true,
	}),
	output: { preVerifiedNumberId: 'string' },
	response: deleted(),
	echo: ({ preVerifiedNumberId }) => ({ preVerifiedNumberId }),
});
