import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountId, accountLocator } from '../../lookups/account';
import { dependingOn, optionsOf } from '../../parameters/choices';
import { bodyOf, propertyOf, shapeOf } from '../../parameters/field';
import { shownFor } from '../../parameters/shownFor';
import { text } from '../../parameters/values';
import { EXAMPLE, MESSAGE_FIELDS, message } from './sequence';

const SOURCES = { fields: 'Fields Below', json: 'JSON' } as const;

const schema = () => {
	const both = { accountId: accountId(), name: text() };
	return dependingOn('welcomeMessageFrom', SOURCES, [
		z.object({ welcomeMessageFrom: z.literal('json'), ...both, welcomeMessage: message() }),
		z.object({ welcomeMessageFrom: z.literal('fields'), ...both, ...shapeOf(MESSAGE_FIELDS) }),
	]);
};

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create welcome sequence',
	description:
		'Create the greeting for customers who come from an ad: a text, a prefilled message and quick replies. Use the returned sequence_id in the ad.',
	fields: [
		accountLocator(),
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. Driver sign-up',
			description: 'The name of the sequence in Ads Manager',
		},
		{
			displayName: 'Welcome Message From',
			name: 'welcomeMessageFrom',
			type: 'options',
			options: optionsOf(SOURCES),
			default: 'fields',
			description: 'How you enter the message',
		},
		...MESSAGE_FIELDS.map((field) =>
			shownFor({ welcomeMessageFrom: ['fields'] }, propertyOf(field)),
		),
		{
			displayName: 'Welcome Message',
			name: 'welcomeMessage',
			type: 'json',
			default: '',
			required: true,
			displayOptions: { show: { welcomeMessageFrom: ['json'] } },
			hint: `e.g. ${EXAMPLE}`,
			description: 'The message as a JSON object',
		},
	],
	input: schema,
	request: (input) => ({
		method: 'POST',
		path: [nodeId(input.accountId), edge('welcome_message_sequences')],
		body: {
			name: input.name,
			welcome_message_sequence:
				input.welcomeMessageFrom === 'json' ? input.welcomeMessage : bodyOf(MESSAGE_FIELDS, input),
		},
	}),
	output: { accountId: 'string', sequence_id: 'string' },
	response: written(),
	echo: ({ accountId }) => ({ accountId }),
});
