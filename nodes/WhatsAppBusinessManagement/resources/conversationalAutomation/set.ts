import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { clearFields } from '../../parameters/clearFields';
import { notice } from '../../parameters/guard';
import { id, lineList, listOf, optionalBoolean, text } from '../../parameters/values';

/** Meta: Conversational components. The guide allows four prompts, the OpenAPI file three. */
const MOST_PROMPTS = 4;
const MOST_COMMANDS = 30;

const EMPTYING = clearFields({ commands: 'Commands', prompts: 'Prompts' });

/** No emoji: neither a picture of its own, nor a sign that a selector or a keycap makes one. */
const WITHOUT_EMOJI = /^(?!.*(?:\p{Emoji_Presentation}|\u{FE0F}|\u{20E3}))/su;

const prompts = () =>
	lineList({
		max: 80,
		atMost: MOST_PROMPTS,
		pattern: WITHOUT_EMOJI,
		must: 'must hold no emoji',
	});

const COMMAND_NAME = 'may hold only a–z, A–Z, digits and _, up to 32 of them, without the slash';

const command = () =>
	z.object({
		name: text({ pattern: /^[a-zA-Z0-9_]{1,32}$/, must: COMMAND_NAME }),
		description: text({ max: 256 }),
	});

const commands = () =>
	z
		.object({ command: listOf(command(), { atMost: MOST_COMMANDS }) })
		.default({})
		.transform((given) => given.command);

const components = () =>
	z
		.object({
			commands: commands(),
			empty: EMPTYING.input(),
			prompts: prompts(),
			welcomeMessage: optionalBoolean(),
		})
		.default({})
		.superRefine(EMPTYING.check('set at least one of Commands, Prompts and Welcome Message'));

type Components = z.output<ReturnType<typeof components>>;

/** What is sent: a list only where it was filled in or shall be emptied. */
const sent = ({ commands: list, empty, prompts: texts, welcomeMessage }: Components) => ({
	...(welcomeMessage !== undefined && { enable_welcome_message: welcomeMessage }),
	...((texts.length > 0 || empty.includes('prompts')) && { prompts: texts }),
	...((list.length > 0 || empty.includes('commands')) && {
		commands: list.map(({ name, description }) => ({
			command_name: name,
			command_description: description,
		})),
	}),
});

export const set = operation({
	name: 'Set',
	value: 'set',
	action: 'Set the conversational automation of a phone number',
	description:
		'Choose what a new chat with a number offers: a welcome message event, ice breakers (prompts) to tap on, and slash commands',
	fields: [
		notice(
			'replaceNotice',
			'Commands and prompts that you set here replace the whole list that the number has: include those that shall stay.',
		),
		...phoneNumberLocator(),
		{
			displayName: 'Components',
			name: 'chatComponents',
			type: 'collection',
			placeholder: 'Add component',
			default: {},
			required: true,
			options: [
				{
					displayName: 'Commands',
					name: 'commands',
					type: 'fixedCollection',
					typeOptions: { multipleValues: true },
					placeholder: 'Add command',
					default: {},
					description: 'What people see when they type a slash, up to 30',
					options: [
						{
							displayName: 'Command',
							name: 'command',
							values: [
								{
									displayName: 'Name',
									name: 'name',
									type: 'string',
									default: '',
									placeholder: 'e.g. tickets',
									description: 'Letters, digits and underscores without the slash, up to 32',
								},
								{
									displayName: 'Description',
									name: 'description',
									type: 'string',
									default: '',
									placeholder: 'e.g. Book event tickets',
									description: 'What the command is for, up to 256 characters',
								},
							],
						},
					],
				},
				EMPTYING.field(
					'Lists to Empty',
					'What the number shall no longer offer. An empty list above changes nothing.',
				),
				{
					displayName: 'Prompts',
					name: 'prompts',
					type: 'string',
					typeOptions: { rows: 4 },
					default: '',
					placeholder: 'e.g. Plan a trip',
					description:
						'Up to 4 texts to tap on, one on each line, each up to 80 characters without emoji. An expression may give a list.',
				},
				{
					displayName: 'Welcome Message',
					name: 'welcomeMessage',
					type: 'boolean',
					default: true,
					description:
						'Whether Meta sends a webhook when somebody opens a chat for the first time, so that you can greet them',
				},
			],
		},
	],
	input: () => z.object({ phoneNumberId: id('106540352242922'), chatComponents: components() }),
	request: ({ phoneNumberId, chatComponents: chosen }) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('conversational_automation')],
		body: sent(chosen),
		idempotent: true,
	}),
	output: { phoneNumberId: 'string' },
	response: written(),
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
