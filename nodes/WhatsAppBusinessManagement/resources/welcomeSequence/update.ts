import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { id, optionalText } from '../../execution/values';
import { edge, nodeId } from '../../graph/paths';
import { welcomeSequenceLocator } from '../locators';
import { EXAMPLE, optionalMessage } from './sequence';

/** What Meta is told: only what was set. */
const updateFields = () =>
	z
		.object({ name: optionalText(), welcomeMessage: optionalMessage() })
		.default({})
		.transform(({ name, welcomeMessage }) => ({
			...(name && { name }),
			...(welcomeMessage && { welcome_message_sequence: welcomeMessage }),
		}))
		.refine((changes) => Object.keys(changes).length > 0, 'set at least one of them');

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update a welcome sequence',
	description:
		'Change the name or the messages of a welcome sequence that no active ad uses. What is left out stays.',
	fields: [
		...welcomeSequenceLocator(),
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			required: true,
			placeholder: 'Add field',
			default: {},
			options: [
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
			],
		},
	],
	input: () =>
		z.object({
			accountId: id('102290129340398'),
			sequenceId: id('1234567890123456'),
			updateFields: updateFields(),
		}),
	request: ({ accountId, sequenceId, updateFields: changes }) => ({
		method: 'POST',
		path: [nodeId(accountId), edge('welcome_message_sequences')],
		body: { sequence_id: sequenceId, ...changes },
		idempotent: true,
	}),
	output: { accountId: 'string', sequenceId: 'string' },
	response: written(),
	beside: ({ accountId, sequenceId }) => ({ accountId, sequenceId }),
});
