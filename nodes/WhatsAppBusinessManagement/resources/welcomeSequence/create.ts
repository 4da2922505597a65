import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountId, accountLocator } from '../../lookups/account';
import { dependingOn, optionsOf } from '../../parameters/choices';
import { lineList, optionalText, text } from '../../parameters/values';
import { EXAMPLE, message } from './sequence';

const SOURCES = { fields: 'Fields Below', json: 'JSON' } as const;

const schema = () => {
	const both = { accountId: accountId(), name: text() };
	return dependingOn('welcomeMessageFrom', SOURCES, [
		z.object({ welcomeMessageFrom: z.literal('json'), ...both, welcomeMessage: message() }),
		z.object({
			welcomeMessageFrom: z.literal('fields'),
			...both,
			text: text(),
			prefilledMessage: optionalText(),
			quickReplies: lineList(),
		}),
	]);
};

/** The message in Meta's form (Meta: Welcome Message Sequences). */
function messageOf(input: z.output<ReturnType<typeof schema>>): object {
	if (input.welcomeMessageFrom === 'json') return input.welcomeMessage;
	const { text: greeting, prefilledMessage, quickReplies } = input;
	return {
		text: greeting,
		...(prefilledMessage && { autofill_message: { content: prefilledMessage } }),
		...(quickReplies.length > 0 && { ice_breakers: quickReplies.map((title) => ({ title })) }),
	};
}

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create a welcome sequence',
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
		{
			displayName: 'Text',
			name: 'text',
			type: 'string',
			typeOptions: { rows: 3 },
			default: '',
			required: true,
			placeholder: 'e.g. Welcome! How can we help?',
			displayOptions: { show: { welcomeMessageFrom: ['fields'] } },
			description: 'The text that greets the customer',
		},
		{
			displayName: 'Prefilled Message',
			name: 'prefilledMessage',
			type: 'string',
			default: '',
			placeholder: 'e.g. Hello! Can I get more info on this?',
			displayOptions: { show: { welcomeMessageFrom: ['fields'] } },
			description: 'The text in the customer’s input field, ready to send',
		},
		{
			displayName: 'Quick Replies',
			name: 'quickReplies',
			type: 'string',
			typeOptions: { rows: 4 },
			default: '',
			placeholder: 'e.g. Prices',
			displayOptions: { show: { welcomeMessageFrom: ['fields'] } },
			description:
				'Questions that the customer can tap, one per line. An expression can return a list.',
		},
		{
			displayName: 'Welcome Message',
			name: 'welcomeMessage',
			type: 'json',
			default: '',
			required: true,
			displayOptions: { show: { welcomeMessageFrom: ['json'] } },
			description: `The message as JSON, e.g. ${EXAMPLE}`,
		},
	],
	input: schema,
	request: (input) => ({
		method: 'POST',
		path: [nodeId(input.accountId), edge('welcome_message_sequences')],
		body: { name: input.name, welcome_message_sequence: messageOf(input) },
	}),
	output: { accountId: 'string', sequence_id: 'string' },
	response: written(),
	echo: ({ accountId }) => ({ accountId }),
});
