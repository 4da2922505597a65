import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { dependingOn, optionsOf } from '../../parameters/choices';
import { id, lineList, optionalText, text } from '../../parameters/values';
import { EXAMPLE, message } from './sequence';

const SOURCES = { fields: 'Fields Below', json: 'JSON' } as const;

const schema = () => {
	const both = { accountId: id('102290129340398'), name: text() };
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
		'Create what greets a customer who comes from an ad: a text, a prefilled message, quick replies. The sequence_id that comes out goes into the ad.',
	fields: [
		accountLocator(),
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. Driver sign-up',
			description: 'What Ads Manager calls the sequence',
		},
		{
			displayName: 'Welcome Message From',
			name: 'welcomeMessageFrom',
			type: 'options',
			options: optionsOf(SOURCES),
			default: 'fields',
			description: 'How the message is written',
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
			description: 'What greets the customer',
		},
		{
			displayName: 'Prefilled Message',
			name: 'prefilledMessage',
			type: 'string',
			default: '',
			placeholder: 'e.g. Hello! Can I get more info on this?',
			displayOptions: { show: { welcomeMessageFrom: ['fields'] } },
			description: 'What stands in the customer’s input field, ready to be sent',
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
				'Questions that the customer can tap, one on each line. An expression may give a list.',
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
