import { z } from 'zod';

import { findSingle } from '../../execution/findSingle';
import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { edge, nodeId } from '../../graph/paths';
import { welcomeSequenceOf, welcomeSequenceLocator } from '../../lookups/welcomeSequence';
import { fieldChoice } from '../../parameters/fieldChoice';
import { graphFields, id } from '../../parameters/values';
import { WELCOME_SEQUENCE, WELCOME_SEQUENCE_FIRST } from './fields';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get a welcome sequence',
	description: 'Read one welcome sequence: its messages, and whether an ad uses it',
	fields: [...welcomeSequenceLocator(), fieldChoice(WELCOME_SEQUENCE, WELCOME_SEQUENCE_FIRST)],
	input: () =>
		z.object({
			accountId: id('102290129340398'),
			sequenceId: id('1234567890123456'),
			fields: graphFields(),
		}),
	calls: ['GET /{WABA-ID}/welcome_message_sequences'],
	isRead: () => true,
	run: async (connection, { accountId, sequenceId, fields }) => {
		const sequence = await findSingle(
			connection,
			{
				method: 'GET',
				path: [nodeId(accountId), edge('welcome_message_sequences')],
				query: { sequence_id: sequenceId, fields: fields.join(',') },
			},
			'Welcome Sequence',
		);
		return [welcomeSequenceOf(sequence)];
	},
	output: pick(WELCOME_SEQUENCE, WELCOME_SEQUENCE_FIRST),
});
