import { z } from 'zod';

import { operation } from '../../execution/operation';
import { deleted } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { preVerifiedNumberLocator } from '../../lookups/preVerifiedNumber';
import { confirmed, guard } from '../../parameters/guard';
import { id } from '../../parameters/values';

export const remove = operation({
	name: 'Delete',
	value: 'remove',
	action: 'Delete a number from the pool',
	description: 'Take a pre-verified number out of the portfolio’s pool',
	fields: [
		...guard(
			'confirmPreVerifiedNumberRemove',
			'The number leaves the pool for you and for every partner; to have it back it must be added and verified anew.',
		),
		...preVerifiedNumberLocator(),
	],
	input: () =>
		z.object({
			preVerifiedNumberId: id('1234567890123456'),
			confirmPreVerifiedNumberRemove: confirmed(),
		}),
	request: ({ preVerifiedNumberId }) => ({
		method: 'DELETE',
		path: [nodeId(preVerifiedNumberId)],
		idempotent: true,
	}),
	output: { preVerifiedNumberId: 'string' },
	response: deleted(),
	beside: ({ preVerifiedNumberId }) => ({ preVerifiedNumberId }),
});
