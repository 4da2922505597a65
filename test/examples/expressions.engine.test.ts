import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { credentialFor } from '../engine/credential';
import type { GraphApi } from '../graphApi';
import { ACCOUNT_ID, reviewAutomatically, startGraphApi } from '../graphApi';
import { itemsOf } from './deliveredItems';
import type { Evaluated } from './evaluate';
import { evaluateExample, expressionsIn, problemsOf } from './evaluate';
import type { Example } from './readExamples';
import { EXAMPLES, exampleOf } from './readExamples';
import { runExample } from './runExample';

/*
 * Every expression of every example, evaluated on the items that its node gets: those of Meta's sample
 * deliveries, those that the action node returns from the local Graph API, its error items, and items
 * with every key that an operation declares. A new file in `examples/` is tested by itself. If it reads
 * the items of a node of n8n that `standIns.ts` does not know, add the node there.
 */

// The node reads from the local Graph API, where a refused token has nothing to wait for.
jest.mock('../../nodes/WhatsAppBusinessManagement/graph/retry', () =>
	jest.requireActual<object>('../engine/retryWithoutWaiting'),
);

let graph: GraphApi;
beforeEach(async () => {
	graph = await startGraphApi();
	// So that no example waits for a decision.
	reviewAutomatically(graph, 0);
});
afterEach(async () => {
	await graph.close();
});

async function evaluateAll(example: Example): Promise<Evaluated[]> {
	const credential = credentialFor(graph);
	const { withoutPermissions: unpermitted } = graph.world.tokens;
	return evaluateExample(example, [
		...(await runExample(example)),
		...(await runExample(example, { credential })),
		...(await runExample(example, { credential: { ...credential, accessToken: 'refused' } })),
		...(await runExample(example, { credential: { ...credential, accessToken: unpermitted } })),
	]);
}

/** Values that a person would not write, in any text; and empty lines in a message of Slack. */
function unreadable({ place, type, values }: Evaluated): string[] {
	const texts = values.filter((value) => typeof value === 'string');
	return texts
		.filter(
			(text) =>
				/\b(null|undefined|NaN)\b|\[object |Invalid Date/.test(text) ||
				(type.endsWith('.slack') && text.split('\n').some((line) => line.trim() === '')),
		)
		.map((text) => `${place} is not readable: ${JSON.stringify(text)}`);
}

it.each(EXAMPLES)('$file', async ({ example }) => {
	const evaluated = await evaluateAll(example);
	expect(evaluated).not.toEqual([]);
	expect(evaluated.flatMap(problemsOf)).toEqual([]);
	expect(evaluated.flatMap(unreadable)).toEqual([]);
});

it('finds expressions at any depth', () => {
	const parameters = { a: '={{ 1 }}', b: { c: [{ d: '={{ 2 }}' }, 'text'] }, e: 3 };
	expect(expressionsIn(parameters)).toEqual([
		['a', '={{ 1 }}'],
		['b.c.0.d', '={{ 2 }}'],
	]);
});

/** The example with other texts in its Slack node. */
function withText(example: Example, text: string): Example {
	const nodes = example.nodes.map((node) =>
		node.type.endsWith('.slack')
			? { ...node, parameters: { ...node.parameters, text } satisfies INodeParameters }
			: node,
	);
	return { ...example, nodes };
}

const REJECTED = 'template-rejected-to-slack.json';
const STARTS = 'When a Template Is Rejected, Paused or Disabled';
const WATCH = 'callback-watch.json';

describe('an example fails if its expression', () => {
	it.each([
		[REJECTED, '={{ $json.explanation }}', /text reads \$json\.explanation, which no item has/],
		[REJECTED, '={{ $json["explanation"] ?? "" }}', /reads \$json\.explanation/],
		[REJECTED, '={{ $input.item.json.explanation }}', /reads \$json\.explanation/],
		[REJECTED, '={{ $input.first().json.explanation }}', /reads \$json\.explanation/],
		[
			REJECTED,
			`={{ $('${STARTS}').item.json.explanation }}`,
			/reads \$\('When a Template Is .*'\)\.explanation/,
		],
		[REJECTED, '={{ $json.value.rejection_info?.cause }}', /rejection_info\.cause/],
		[REJECTED, 'Hello {{ $json.explanation }}'.replace('H', '=H'), /\$json\.explanation/],
		[WATCH, '={{ $json.problems?.map((each) => each.remedy) }}', /problems\[\]\.remedy/],
		[WATCH, "={{ $('Every Hour').item.json.time }}", /\$\('Every Hour'\)\.time/],
		[REJECTED, '={{ $json.reason.nothing.at }}', /text fails: .*undefined/],
		[REJECTED, '={{ $json.summary.missing() }}', /text fails: /],
		[REJECTED, "={{ $('No Such Node').item.json.x }}", /text fails: /],
		[REJECTED, '={{ $json.( }}', /text fails: /],
	])('%s: %s', async (file, text, problem) => {
		const evaluated = await evaluateAll(withText(exampleOf(file), text));
		expect(evaluated.flatMap(problemsOf)).toEqual(
			expect.arrayContaining([expect.stringMatching(problem)]),
		);
	});

	it('is not reached', async () => {
		const example = exampleOf(WATCH);
		const output = [{ node: 'Notify the Team', type: 'main' as const, index: 0 }];
		const connections = { 'Notify the Team': { main: [output] } };
		const evaluated = await evaluateAll({ ...example, connections });
		expect(evaluated.flatMap(problemsOf)).toContainEqual('Notify the Team: text is never reached');
	});

	it('says null', async () => {
		const text = "={{ 'Number: ' + $json.disableDate }}";
		const evaluated = await evaluateAll(withText(exampleOf(REJECTED), text));
		expect(evaluated.flatMap(unreadable)).not.toEqual([]);
	});
});

describe('the message about a rejected template', () => {
	const example = exampleOf(REJECTED);
	const [trigger] = example.nodes.filter(({ type }) => type.endsWith('Trigger'));

	async function messageFor(value: IDataObject): Promise<unknown> {
		const body = {
			object: 'whatsapp_business_account',
			entry: [
				{
					id: ACCOUNT_ID,
					time: 1767000000,
					changes: [
						{
							field: 'message_template_status_update',
							value: {
								event: 'REJECTED',
								message_template_id: 700000000000077,
								message_template_name: 'harbour_sale',
								message_template_language: 'en_US',
								...value,
							},
						},
					],
				},
			],
		};
		const delivered = itemsOf(Buffer.from(JSON.stringify(body)), trigger?.parameters ?? {});
		const all = evaluateExample(example, await runExample(example, { delivered }));
		const text = all.find(({ place }) => place === 'Tell That It Was Rejected: text');
		expect(text?.values).toHaveLength(1);
		return text?.values[0];
	}

	it('contains Meta’s explanation and recommendation', async () => {
		const message = await messageFor({
			reason: 'INVALID_FORMAT',
			rejection_info: {
				reason: 'Two variables follow each other.',
				recommendation: 'Write a word between them.',
			},
		});
		expect(message).toMatch(/harbour_sale/);
		expect(message).toMatch(/Two variables follow each other\..*Write a word between them\./s);
	});

	it.each<[what: string, value: IDataObject]>([
		['neither', { reason: 'INVALID_FORMAT' }],
		['empty ones', { reason: '', rejection_info: { reason: '', recommendation: '' } }],
		['no reason at all', { reason: 'NONE', rejection_info: null }],
	])('reads well with %s', async (_what, value) => {
		const message = String(await messageFor(value));
		expect(message).toMatch(/^🔴 Template harbour_sale \(en_US\) was rejected.*\n→ .*$/u);
		expect(message).not.toMatch(/null|undefined|NONE|\s$|\s\s/);
	});

	it('contains a recommendation without an explanation', async () => {
		const message = await messageFor({ rejection_info: { recommendation: 'Add an example.' } });
		expect(message).toMatch(/Add an example\.\n→ /);
		expect(message).not.toMatch(/\n\s*\n/);
	});
});
