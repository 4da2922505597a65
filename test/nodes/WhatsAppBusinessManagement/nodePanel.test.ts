import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

import { WhatsAppBusinessManagement } from '../../../nodes/WhatsAppBusinessManagement/WhatsAppBusinessManagement.node';
import { WhatsAppBusinessManagementTrigger } from '../../../nodes/WhatsAppBusinessManagement/WhatsAppBusinessManagementTrigger.node';

const action = new WhatsAppBusinessManagement().description;
const trigger = new WhatsAppBusinessManagementTrigger().description;

function aliasesOf(node: string): string[] {
	const file = join(__dirname, '../../../nodes/WhatsAppBusinessManagement', `${node}.node.json`);
	return z.object({ alias: z.array(z.string()) }).parse(JSON.parse(readFileSync(file, 'utf8')))
		.alias;
}

/** The editor finds a text that contains the typed letters in their order (`sublimeSearch`). */
function isFoundBy(typed: string, text: string): boolean {
	let position = -1;
	return [...typed.toLowerCase()].every((letter) => {
		position = text.toLowerCase().indexOf(letter, position + 1);
		return position !== -1;
	});
}

/** The panel shows the two nodes as one entry, which has the aliases of the action node only. */
const TEXTS = [action.displayName, ...aliasesOf('WhatsAppBusinessManagement')];

describe('the entry in n8n’s node panel', () => {
	it.each([
		'message template',
		'create template',
		'template rejected',
		'whatsapp template',
		'whatsapp alert',
		'whatsapp flow',
		'register phone',
		'verify phone',
		'phone number quality',
		'waba',
		'compliance',
		'flow',
		'qr code',
		'business profile',
		'block user',
		'custom graph call',
		'meta webhook',
		'catalog',
		'sample delivery',
	])('is found by “%s”', (typed) => {
		expect(TEXTS.filter((text) => isFoundBy(typed, text))).not.toEqual([]);
	});

	// n8n's own WhatsApp node sends messages: these searches must not lead here.
	it.each(['send message', 'whatsapp message', 'send whatsapp message', 'send template'])(
		'is not found by “%s”',
		(typed) => {
			expect(TEXTS.filter((text) => isFoundBy(typed, text))).toEqual([]);
		},
	);

	it('comes after n8n’s own WhatsApp node: its name is longer, and no alias is its whole name', () => {
		expect(action.displayName.length).toBeGreaterThan('WhatsApp Business Cloud'.length);
		expect(TEXTS.slice(1)).not.toContain('WhatsApp');
	});

	it('describes both nodes: it shows the description of the trigger', () => {
		expect(trigger.description).toMatch(/^Starts the workflow when .* The action node manages /);
	});

	it('is one entry because of the names of the nodes', () => {
		expect(trigger.name).toBe(`${action.name}Trigger`);
	});
});

it.each(['WhatsAppBusinessManagement', 'WhatsAppBusinessManagementTrigger'])(
	'the aliases of %s are unique',
	(node) => {
		const aliases = aliasesOf(node).map((alias) => alias.toLowerCase());
		expect(new Set(aliases).size).toBe(aliases.length);
	},
);
