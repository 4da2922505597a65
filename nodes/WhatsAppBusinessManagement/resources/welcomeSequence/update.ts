import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountId } from '../../lookups/account';
import { welcomeSequenceLocator } from '../../lookups/welcomeSequence';
import { fieldOf, textField } from '../../parameters/field';
import { optionalJsonObject } from '../../parameters/formats';
import { updateFields } from '../../parameters/updateFields';
import { EXAMPLE } from './sequence';

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update a welcome sequence',
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
			fieldOf(
				{
					displayName: 'Welcome Message',
					name: 'welcomeMessage',
					type: 'json',
					default: '',
					description: `The whole message as JSON, e.g. ${EXAMPLE}`,
				},
				optionalJsonObject,
				'welcome_message_sequence',
			),
		]),
	],
	input: (checks) => z.object({ accountId: accountId(), ...checks }),
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
