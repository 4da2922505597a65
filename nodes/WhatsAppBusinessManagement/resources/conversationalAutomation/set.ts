import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { clearFields } from '../../parameters/clearFields';
import { collectionField, fieldOf } from '../../parameters/field';
import { notice } from '../../parameters/guard';
import { lineList, listOf, text } from '../../parameters/values';

/** Meta: Conversational components. The guide allows four prompts, the OpenAPI file three. */
const MOST_PROMPTS = 4;
const MOST_COMMANDS = 30;

const CLEARING = clearFields({ commands: 'Commands', prompts: 'Prompts' });

/** No emoji: neither an emoji character, nor one that a variation selector or a keycap makes. */
const WITHOUT_EMOJI = /^(?!.*(?:\p{Emoji_Presentation}|\u{FE0F}|\u{20E3}))/su;

const prompts = () =>
	lineList({
		max: 80,
		atMost: MOST_PROMPTS,
		pattern: WITHOUT_EMOJI,
		must: 'must contain no emoji',
	});

const COMMAND_NAME =
	'may contain only a–z, A–Z, digits and _, up to 32 characters, without the slash';

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

const commandsField = fieldOf(
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
	commands,
);

const promptsField = fieldOf(
	{
		displayName: 'Prompts',
		name: 'prompts',
		type: 'string',
		typeOptions: { rows: 4 },
		default: '',
		placeholder: 'e.g. Plan a trip',
		description:
			'Up to 4 texts to tap, one per line, each up to 80 characters without emoji. An expression can return a list.',
	},
	prompts,
);

/** Without a welcome message: Meta removed `enable_welcome_message` on Mar 27 2026 (its changelog). */
const componentsField = collectionField(
	{ name: 'chatComponents', label: 'Components', placeholder: 'Add component' },
	[
		commandsField,
		CLEARING.field(
			'Lists to Empty',
			'The lists to remove from the number. An empty list above changes nothing.',
		),
		promptsField,
	],
);

type Components = z.output<ReturnType<(typeof componentsField)['check']>>;

/** The lists to send: only those that the user filled in or chose to empty. */
const changedLists = ({ commands: list, empty, prompts: texts }: Components) => ({
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
	action: 'Set conversational automation',
	description:
		'Choose what a new chat with a number offers: ice breakers (prompts) to tap, and slash commands',
	fields: [
		notice(
			'replaceNotice',
			'Commands and prompts that you set here replace the number’s whole list: include those that you want to keep.',
		),
		...phoneNumberLocator(),
		{ ...componentsField, property: { ...componentsField.property, required: true } },
	],
	input: ({ phoneNumberId, chatComponents }) =>
		z.object({
			phoneNumberId,
			chatComponents: chatComponents.superRefine(
				CLEARING.check('set at least one of Commands and Prompts'),
			),
		}),
	request: ({ phoneNumberId, chatComponents }) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('conversational_automation')],
		body: changedLists(chatComponents),
		idempotent: true,
	}),
	output: { phoneNumberId: 'string' },
	response: written(),
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
