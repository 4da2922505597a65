import { z } from 'zod';

import { operation } from '../../execution/operation';
import { deleted } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountId } from '../../lookups/account';
import { welcomeSequenceLocator } from '../../lookups/welcomeSequence';

export const remove = operation({
	name: 'Delete',
	value: 'remove',
	action: 'Delete welcome sequence',
	description: 'Delete a welcome sequence that no active ad uses',
	fields: welcomeSequenceLocator(),
	input: (checks) => z.object({ accountId: accountId(), ...checks }),
	request: ({ accountId: account, sequenceId }) => ({
		method: 'DELETE',
		path: [nodeId(account), edge('welcome_message_sequences')],
		query: { sequence_id: sequenceId },
		idempotent: true,
	}),
	output: { accountId: 'string', sequenceId: 'string' },
	response: deleted(),
	echo: ({ accountId, sequenceId }) => ({ accountId, sequenceId }),
});
