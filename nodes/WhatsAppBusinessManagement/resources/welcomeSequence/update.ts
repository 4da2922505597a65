import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { welcomeSequenceLocator } from '../../lookups/welcomeSequence';
import { optionalJsonObject } from '../../parameters/formats';
import { changes, updateFields } from '../../parameters/updateFields';
import { id, optionalText } from '../../parameters/values';
import { EXAMPLE } from './sequence';

/** What Meta is told: only what was set. */
const sequenceChanges = () =>
	changes({ name: optionalText(), welcomeMessage: optionalJsonObject() }).transform(
		({ name, welcomeMessage }) => ({ name, welcome_message_sequence: welcomeMessage }),
	);

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update a welcome sequence',
	description:
		'Change the name or the messages of a welcome sequence that no active ad uses. What is left out stays.',
	fields: [
		...welcomeSequenceLocator(),
		updateFields([
			{
				displayName: 'Name',
				name: 'name',
				type: 'string',
				default: '',
				placeholder: 'e.g. Driver sign-up',
				description: 'What Ads Manager calls the sequence',
			},
			{
				displayName: 'Welcome Message',
				name: 'welcomeMessage',
				type: 'json',
				default: '',
				description: `The whole message as JSON, e.g. ${EXAMPLE}`,
			},
		]),
	],
	input: () =>
		z.object({
			accountId: id('102290129340398'),
			sequenceId: id('1234567890123456'),
			updateFields: sequenceChanges(),
		}),
	request: ({ accountId, sequenceId, updateFields: changed }) => ({
		method: 'POST',
		path: [nodeId(accountId), edge('welcome_message_sequences')],
		body: { sequence_id: sequenceId, ...changed },
		idempotent: true,
	}),
	output: { accountId: 'string', sequenceId: 'string' },
	response: written(),
	echo: ({ accountId, sequenceId }) => ({ accountId, sequenceId }),
});
