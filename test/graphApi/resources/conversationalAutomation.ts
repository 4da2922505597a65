import { SUCCESS, type GraphCall } from '../call';
import { charactersIn } from '../characters';
import { invalidParameter } from '../errors';
import { CONNECTED_NUMBER_ID } from '../ids';
import type { Edge } from '../graphNode';
import { store } from '../store';
import type { PhoneNumber, World } from '../world';

interface Automation {
	id: string;
	prompts: string[];
	commands: Array<{ command_name: string; command_description: string }>;
}

/** By the number's ID. */
const automations = store(
	() =>
		new Map<string, Automation>([
			[
				CONNECTED_NUMBER_ID,
				{
					id: '728000000000901',
					prompts: ['Show me the lanterns', 'Repair my lantern'],
					commands: [{ command_name: 'hours', command_description: 'When the shop is open' }],
				},
			],
		]),
);

/** The field `conversational_automation` of a number. */
export const automationOf = ({ id }: PhoneNumber, { world }: { world: World }) =>
	automations.of(world).get(id);

/** POST `/{Phone-Number-ID}/conversational_automation`: a list that is sent replaces the whole list. */
export const conversationalAutomation: Edge<PhoneNumber> = {
	POST: ({ id }, call) => {
		const all = automations.of(call.world);
		const before = all.get(id) ?? {
			id: `8${id}`,
			prompts: [],
			commands: [],
		};
		all.set(id, { ...before, ...changesOf(call) });
		return SUCCESS;
	},
};

/**
 * That an emoji is refused, and not left out, is a guess; so is that `enable_welcome_message` is ignored,
 * which Meta removed on Mar 27 2026 (its changelog).
 */
function changesOf({ parameters }: GraphCall): Partial<Automation> {
	const prompts = listOf<string>('prompts', parameters.json('prompts'));
	const commands = listOf<Automation['commands'][number]>('commands', parameters.json('commands'));
	const isPrompt = (prompt: string) =>
		charactersIn(prompt) <= 80 && !/\p{Emoji_Presentation}/u.test(prompt);
	if (prompts && (prompts.length > 4 || !prompts.every(isPrompt))) {
		throw invalidParameter('Param prompts is not valid');
	}
	if (commands && (commands.length > 30 || !commands.every(isCommand))) {
		throw invalidParameter('Param commands is not valid');
	}
	return {
		...(prompts && { prompts }),
		...(commands && { commands }),
	};
}

function listOf<Entry>(name: string, list: unknown): Entry[] | undefined {
	if (list !== undefined && !Array.isArray(list)) {
		throw invalidParameter(`Param ${name} must be an array.`);
	}
	return list as Entry[] | undefined;
}

const isCommand = ({
	command_name: name,
	command_description: what,
}: Automation['commands'][number]) =>
	/^[a-zA-Z0-9_]{1,32}$/.test(name) && what !== '' && charactersIn(what) <= 256;
