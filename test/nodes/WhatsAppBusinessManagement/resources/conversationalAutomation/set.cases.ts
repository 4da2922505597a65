import type { INodeParameters } from 'n8n-workflow';

import type { Call, OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { phoneNumberId } from './shared';

const write = (body: object): Call => ({
	method: 'POST',
	path: `${CONNECTED_NUMBER_ID}/conversational_automation`,
	body,
});

const refuse = (chatComponents: INodeParameters) => ({ phoneNumberId, chatComponents }) as const;

const command = (name: string, description = 'What it is for') => ({ name, description });

const withCommands = (...commands: INodeParameters[]) =>
	refuse({ commands: { command: commands } });

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'sends prompts with commas, and commands',
			parameters: {
				phoneNumberId,
				chatComponents: {
					commands: { command: [command('tickets', 'Book tickets'), command('opening_hours')] },
					prompts: 'Plan a trip, please\n\nRepair a lantern',
				},
			},
			calls: [
				write({
					prompts: ['Plan a trip, please', 'Repair a lantern'],
					commands: [
						{ command_name: 'tickets', command_description: 'Book tickets' },
						{ command_name: 'opening_hours', command_description: 'What it is for' },
					],
				}),
			],
			item: { phoneNumberId: CONNECTED_NUMBER_ID, success: true },
		},
		{
			does: 'accepts prompts as a list, and keeps the commands',
			parameters: {
				phoneNumberId,
				chatComponents: { prompts: '={{ ["1, 2 or 3?", "© Fernwick"] }}', commands: {} },
			},
			calls: [write({ prompts: ['1, 2 or 3?', '© Fernwick'] })],
			item: { phoneNumberId: CONNECTED_NUMBER_ID, success: true },
		},
		{
			does: 'omits the welcome message, which Meta removed and older workflows contain',
			parameters: {
				phoneNumberId,
				chatComponents: { prompts: 'Plan a trip', welcomeMessage: true },
			},
			calls: [write({ prompts: ['Plan a trip'] })],
			item: { phoneNumberId: CONNECTED_NUMBER_ID, success: true },
		},
		{
			does: 'clears a list on request',
			parameters: { phoneNumberId, chatComponents: { empty: ['commands', 'prompts'] } },
			calls: [write({ prompts: [], commands: [] })],
			item: { phoneNumberId: CONNECTED_NUMBER_ID, success: true },
		},
	],
	refused: [
		['nothing at all', refuse({}), /^Components: set at least one of Commands and Prompts$/],
		[
			'only the welcome message, which Meta removed',
			refuse({ welcomeMessage: true }),
			/^Components: set at least one of Commands and Prompts$/,
		],
		['empty lists', refuse({ prompts: '', commands: {} }), /^Components: set at least one of/],
		[
			'five prompts',
			refuse({ prompts: 'a\nb\nc\nd\ne' }),
			/^Prompts: may contain at most 4 entries$/,
		],
		['a long prompt', refuse({ prompts: 'x'.repeat(81) }), /^Prompts: must have 1 to 80/],
		['an emoji', refuse({ prompts: 'Lanterns 🏮' }), /^Prompts: must contain no emoji$/],
		[
			'a sign made an emoji',
			refuse({ prompts: 'With love ❤️' }),
			/^Prompts: must contain no emoji$/,
		],
		[
			'a command with a slash',
			withCommands(command('opening_hours_2'), command('/hours')),
			/^Commands \(2nd entry\) → Name: may contain only a–z, A–Z, digits and _, up to 32 characters, without the slash$/,
		],
		[
			'a long command',
			withCommands(command('x'.repeat(33))),
			/^Commands \(1st entry\) → Name: may contain only a–z/,
		],
		[
			'a command without a name',
			withCommands(command('')),
			/^Commands \(1st entry\) → Name: may contain only a–z/,
		],
		[
			'a command without a description',
			withCommands(command('hours', '')),
			/^Commands \(1st entry\) → Description: fill it in$/,
		],
		[
			'a long description of a command',
			withCommands(command('hours', 'x'.repeat(257))),
			/^Commands \(1st entry\) → Description: must have 1 to 256 characters$/,
		],
		[
			'31 commands',
			withCommands(...Array.from({ length: 31 }, (_none, index) => command(`c${index}`))),
			/^Commands: may contain at most 30 entries$/,
		],
		[
			'a list of commands that is both filled in and cleared',
			refuse({ commands: { command: [command('hours')] }, empty: ['commands'] }),
			/^Components: fill in Commands, or empty it, not both$/,
		],
		[
			'a list that is both filled in and cleared',
			refuse({ prompts: 'Plan a trip', empty: ['prompts'] }),
			/^Components: fill in Prompts, or empty it, not both$/,
		],
	],
};
