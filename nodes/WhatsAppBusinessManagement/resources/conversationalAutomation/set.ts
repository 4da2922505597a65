import { z } from 'zod';

import { optionsOf, severalOf } from '../../execution/choices';
import { notice } from '../../execution/guard';
import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { id, optionalBoolean, text } from '../../execution/values';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../locators';

/** Meta: Conversational components. The guide allows four prompts, the OpenAPI file three. */
const MOST_PROMPTS = 4;
const MOST_COMMANDS = 30;

const LISTS = {
	commands: 'Commands',
	prompts: 'Prompts',
} as const;

/** What is shown as an emoji: a picture of its own, or a sign that a selector or a keycap makes one. */
const EMOJI = /\p{Emoji_Presentation}|\u{FE0F}|\u{20E3}/u;

/** Lines of a text, or a list that an expression gives. A prompt may hold commas. */
const asLines = (value: unknown): unknown =>
	typeof value === 'string'
		? value.split(/\r?\n/).filter((line) => line.trim() !== '')
		: (value ?? undefined);

const prompts = () =>
	z.preprocess(
		asLines,
		z
			.array(text({ max: 80 }).refine((prompt) => !EMOJI.test(prompt), 'must hold no emoji'))
			.max(MOST_PROMPTS, `may hold at most ${MOST_PROMPTS} prompts`)
			.default([]),
	);

const COMMAND_NAME =
	'each name must have 1 to 32 letters without accents, digits or underscores, without the slash';
const COMMAND_DESCRIPTION = 'each command needs a description of 1 to 256 characters';

const described = () => text({ pattern: /^.{1,256}$/su, must: COMMAND_DESCRIPTION });

const commands = () =>
	z
		.object({
			command: z
				.array(
					z.object({
						name: text({ pattern: /^[a-zA-Z0-9_]{1,32}$/, must: COMMAND_NAME }),
						description: described().default(''),
					}),
				)
				.max(MOST_COMMANDS, `may hold at most ${MOST_COMMANDS} commands`)
				.default([]),
		})
		.default({})
		.transform(({ command }) => command);

const components = () =>
	z
		.object({
			commands: commands(),
			empty: severalOf(LISTS),
			prompts: prompts(),
			welcomeMessage: optionalBoolean(),
		})
		.default({})
		.superRefine((given, context) => {
			const filled = (['commands', 'prompts'] as const).filter((name) => given[name].length > 0);
			const contrary = given.empty.find((name) => filled.includes(name));
			const nothing =
				filled.length + given.empty.length === 0 && given.welcomeMessage === undefined;
			const message = nothing
				? 'set at least one of Commands, Prompts and Welcome Message'
				: contrary && `fill in ${LISTS[contrary]}, or empty it, not both`;
			if (message) context.addIssue({ code: 'custom', message });
		});

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
	action: 'Set the conversational automation of a number',
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
			name: 'components',
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
				{
					displayName: 'Lists to Empty',
					name: 'empty',
					type: 'multiOptions',
					options: optionsOf(LISTS),
					default: [],
					description:
						'What the number shall no longer offer. An empty list above changes nothing.',
				},
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
	input: () => z.object({ phoneNumberId: id('106540352242922'), components: components() }),
	request: ({ phoneNumberId, components: chosen }) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('conversational_automation')],
		body: sent(chosen),
		idempotent: true,
	}),
	output: { phoneNumberId: 'string' },
	response: written(),
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
