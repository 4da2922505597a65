import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountId } from '../../lookups/account';
import { welcomeSequenceLocator } from '../../lookups/welcomeSequence';
import { fieldOf, textField } from '../../parameters/field';
import { optionalJsonObject } from '../../parameters/formats';
import { groupField, notBoth } from '../../parameters/rows';
import { updateFields } from '../../parameters/updateFields';
import { EXAMPLE, MESSAGE_FIELDS } from './sequence';

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update welcome sequence',
	description:
		'Change the name or the messages of a welcome sequence that no active ad uses. Fields that are not set stay as they are.',
	fields: [
		...welcomeSequenceLocator(),
		updateFields([
			textField('name', {
				label: 'Name',
				sends: 'name',
				placeholder: 'e.g. Driver sign-up',
				description: 'The name of the sequence in Ads Manager',
			}),
			groupField(
				{
					name: 'messageFields',
					label: 'Welcome Message',
					row: 'Message',
					placeholder: 'Add message',
					description: 'The new message. It replaces the whole old one.',
					sends: 'welcome_message_sequence',
				},
				MESSAGE_FIELDS,
			),
			fieldOf(
				{
					displayName: 'Welcome Message (JSON)',
					name: 'welcomeMessage',
					type: 'json',
					default: '',
					hint: `e.g. ${EXAMPLE}`,
					description: 'The same as a JSON object',
				},
				optionalJsonObject,
				'welcome_message_sequence',
			),
		]),
	],
	input: ({ sequenceId, updateFields: changed }) =>
		z.object({
			accountId: accountId(),
			sequenceId,
			updateFields: changed.superRefine(
				notBoth(['messageFields', 'welcomeMessage'], 'Welcome Message'),
			),
		}),
	request: ({ accountId: account, sequenceId }, body) => ({
		method: 'POST',
		path: [nodeId(account), edge('welcome_message_sequences')],
		body: { sequence_id: sequenceId, ...body },
		idempotent: true,
	}),
	output: { accountId: 'string', sequenceId: 'string' },
	response: written(),
	echo: ({ accountId, sequenceId }) => ({ accountId, sequenceId }),
});
