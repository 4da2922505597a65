import type { INode } from 'n8n-workflow';

import { expressionsIn } from './evaluate';
import type { Example } from './readExamples';
import { EXAMPLES } from './readExamples';

/*
 * The style of the examples, with n8n's own rules for workflow templates as far as a test can check them
 * (n8n: Template submission guidelines): a title that says what it does, notes on the canvas with how it
 * works and how to set it up, names for all nodes, settings in one place, nothing of somebody's account.
 */

const NOTE = 'n8n-nodes-base.stickyNote';
const PACKAGE = 'n8n-nodes-whatsapp-business-management';

/** Names that n8n gives to its nodes, and with a number to further ones. */
const DEFAULT_NAMES =
	/^(Slack|Send Email|Google Sheets|If|Switch|Filter|Edit Fields|Wait|Merge|Split Out|Schedule Trigger|(On|n8n) Form.*|Form|HTML|No Operation.*|WhatsApp Business Management.*)\d*$/;

interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** n8n draws a node as a square of 96; its name stands below it. */
const NODE_SIZE = 96;

const boxOf = ({ type, position: [left, top], parameters }: INode): Box => {
	const { width = NODE_SIZE, height = NODE_SIZE } = parameters as Record<string, number>;
	const [right, bottom] =
		type === NOTE ? [left + width, top + height] : [left + NODE_SIZE, top + NODE_SIZE];
	return { left, top, right, bottom };
};

const contains = (outer: Box, inner: Box): boolean =>
	outer.left <= inner.left &&
	outer.top <= inner.top &&
	outer.right >= inner.right &&
	outer.bottom >= inner.bottom;

const overlap = (one: Box, other: Box): boolean =>
	one.left < other.right &&
	other.left < one.right &&
	one.top < other.bottom &&
	other.top < one.bottom;

const contentOf = ({ parameters }: INode): string => String(parameters.content);

/** The parts of an example that the rules are about. */
function partsOf({ nodes }: Example) {
	const notes = nodes.filter(({ type }) => type === NOTE);
	const work = nodes.filter(({ type }) => type !== NOTE);
	const overviews = notes.filter(({ parameters }) =>
		[undefined, 1].includes(parameters.color as 1),
	);
	const steps = notes.filter((note) => !overviews.includes(note));
	const settings = work.filter(({ name }) => name === 'Settings');
	return { notes, work, overviews, steps, settings };
}

/** The names of the settings. */
function settingsOf({ parameters }: INode): string[] {
	const { assignments } = parameters.assignments as { assignments: Array<{ name: string }> };
	return assignments.map(({ name }) => name);
}

describe.each(EXAMPLES)('$file', ({ text, example }) => {
	const { name, description, nodes, connections } = example;
	const { notes, work, overviews, steps, settings } = partsOf(example);

	it('has a title “Verb … with …”, and a description that says why', () => {
		expect(name).toMatch(/^[A-Z][a-z]+ .+ with [A-Z].+$/);
		expect(name.length).toBeLessThanOrEqual(100);
		expect(description?.length).toBeGreaterThan(100);
		expect(description?.length).toBeLessThan(400);
	});

	it('has one yellow overview: what it does, how it works, how to set it up in steps', () => {
		expect(overviews).toHaveLength(1);
		const overview = overviews.map(contentOf).join();
		expect(overview.startsWith(`## ${name}\n\n`)).toBe(true);
		for (const heading of ['### How it works\n1. ', '### How to set it up\n1. ', PACKAGE]) {
			expect(overview).toContain(heading);
		}
		expect(overview.length).toBeLessThan(1_800);
	});

	it('has a short note of another color per step, around its nodes', () => {
		expect(steps.length).toBeGreaterThanOrEqual(3);
		for (const step of steps) {
			expect(contentOf(step)).toMatch(/^### /);
			expect(contentOf(step).length).toBeLessThan(220);
			expect(work.some((node) => contains(boxOf(step), boxOf(node)))).toBe(true);
		}
		const outside = work.filter(
			(node) => !steps.some((step) => contains(boxOf(step), boxOf(node))),
		);
		expect(outside.map((node) => node.name)).toEqual([]);
	});

	it('has a layout in which nothing overlaps', () => {
		for (const group of [notes, work]) {
			for (const [index, one] of group.entries()) {
				const covered = group.slice(index + 1).filter((other) => overlap(boxOf(one), boxOf(other)));
				expect(covered.map((other) => `${one.name} / ${other.name}`)).toEqual([]);
			}
		}
	});

	it('has all settings in one Set node, and uses each of them', () => {
		expect(settings.map(({ type }) => type)).toEqual(['n8n-nodes-base.set']);
		const [node] = settings as [INode];
		expect(expressionsIn(node.parameters)).toEqual([]);
		const others = JSON.stringify(
			work.filter((each) => each !== node).map((each) => each.parameters),
		);
		const unused = settingsOf(node).filter(
			// An expression reads it, or a node names it as the field to work on.
			(key) => !others.includes(`json.${key}`) && !others.includes(`":"${key}"`),
		);
		expect(unused).toEqual([]);
	});

	it('has channels and addresses only in Settings', () => {
		for (const { name: node, type, parameters } of work) {
			if (node === 'Settings') continue;
			const channel = parameters.channelId as { value: string } | undefined;
			for (const value of [channel?.value, parameters.toEmail, parameters.fromEmail]) {
				if (value !== undefined) expect(value).toMatch(/^=/);
			}
			if (type.endsWith('.googleSheets')) {
				expect(parameters).toMatchObject({
					documentId: { value: expect.stringMatching(/^=/) },
					sheetName: { value: expect.stringMatching(/^=/) },
				});
			}
		}
	});

	it('has node names that say what happens', () => {
		for (const { name: node } of work.filter((each) => !settings.includes(each))) {
			expect(node).toMatch(/^[A-Z]\S*( \S+)+$/);
			expect(node).not.toMatch(DEFAULT_NAMES);
			expect(node.length).toBeLessThanOrEqual(50);
		}
	});

	it('contains no ID, e-mail address or secret of anybody', () => {
		const withoutNodeIds = text.replace(/"id": "[0-9a-f-]{36}"/g, '');
		expect(withoutNodeIds).not.toMatch(/\d{11}/);
		const addresses = withoutNodeIds.match(/[\w.]+@[\w.]+\.\w+/g) ?? [];
		expect(addresses.filter((address) => !address.endsWith('@example.com'))).toEqual([]);
		expect(withoutNodeIds).not.toMatch(/xox[bp]-|"(pin|verificationCode)": "\d/);
	});

	it('connects both outputs where an error has its own', () => {
		for (const { name: node, onError } of nodes) {
			if (onError !== 'continueErrorOutput') continue;
			const outputs = (connections[node]?.main ?? []).map((output) => output?.length ?? 0);
			expect([node, outputs.length, Math.min(...outputs) > 0]).toEqual([node, 2, true]);
		}
	});

	it('ends with a line break', () => {
		expect(text.endsWith('}\n')).toBe(true);
	});
});

it('has an error output at each call of the examples that only read', () => {
	const without = EXAMPLES.flatMap(({ file, example }) =>
		example.nodes
			.filter(({ parameters }) =>
				/^(complianceCheck|deliveryPath)$/.test(String(parameters.resource)),
			)
			.filter(({ onError }) => onError !== 'continueErrorOutput')
			.map(({ name }) => `${file}: ${name}`),
	);
	expect(without).toEqual([]);
});
