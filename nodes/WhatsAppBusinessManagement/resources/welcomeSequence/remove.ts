import { z } from 'zod';

import { operation } from '../../execution/operation';
import { deleted } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { welcomeSequenceLocator } from '../../lookups/welcomeSequence';
import { id } from '../../parameters/values';

export const remove = operation({
	name: 'Delete',
	value: 'remove',
	action: 'Delete a welcome sequence',
	description: 'Delete a welcome sequence that no active ad uses',
	fields: welcomeSequenceLocator(),
	input: () => z.object({ accountId: id('102290129340398'), sequenceId: id('1234567890123456') }),
	request: ({ accountId, sequenceId }) => ({
		method: 'DELETE',
		path: [nodeId(accountId), edge('welcome_message_sequences')],
		query: { sequence_id: sequenceId },
		idempotent: true,
	}),
	output: { accountId: 'string', sequenceId: 'string' },
	response: deleted(),
	echo: ({ accountId, sequenceId }) => ({ accountId, sequenceId }),
});
