import { z } from 'zod';

import { findSingle } from '../../execution/findSingle';
import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { edge, nodeId } from '../../graph/paths';
import { accountId } from '../../lookups/account';
import { welcomeSequenceOf, welcomeSequenceLocator } from '../../lookups/welcomeSequence';
import { fieldChoice } from '../../parameters/fieldChoice';
import { WELCOME_SEQUENCE, WELCOME_SEQUENCE_FIRST } from './fields';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get welcome sequence',
	description: 'Read one welcome sequence: its messages, and whether an ad uses it',
	fields: [...welcomeSequenceLocator(), fieldChoice(WELCOME_SEQUENCE, WELCOME_SEQUENCE_FIRST)],
	input: (checks) => z.object({ accountId: accountId(), ...checks }),
	calls: ['GET /{WABA-ID}/welcome_message_sequences'],
	isRead: () => true,
	run: async (connection, { accountId: account, sequenceId, fields }) => {
		const sequence = await findSingle(
			connection,
			{
				method: 'GET',
				path: [nodeId(account), edge('welcome_message_sequences')],
				query: { sequence_id: sequenceId, fields: fields.join(',') },
			},
			'Welcome Sequence',
		);
		return [welcomeSequenceOf(sequence)];
	},
	output: pick(WELCOME_SEQUENCE, WELCOME_SEQUENCE_FIRST),
});
