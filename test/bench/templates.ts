/**
 * How long the largest templates take to be validated and drawn, and how large the node's description is,
 * which n8n reads when it starts and sends to every editor. Run by `npm run bench`; it only reports,
 * because a busy machine must not fail a build.
 */
import { gzipSync } from 'node:zlib';

import { WhatsAppBusinessManagement } from '../../nodes/WhatsAppBusinessManagement/WhatsAppBusinessManagement.node.ts';
import { preview } from '../../nodes/WhatsAppBusinessManagement/templates/preview/preview';
import { validate } from '../../nodes/WhatsAppBusinessManagement/templates/validate';
import { median } from './deliveries/statistics';

const RUNS = 200;
const WARM_UP = 50;

const BARS_MS = { validate: 2, preview: 20 };

const LONGEST_BODY = 1_024;
const LONGEST_CARD_BODY = 160;
const MOST_BUTTONS = 10;
const MOST_CARDS = 10;

const HANDLE = '4::aW1hZ2UvcG5n:made_up_for_this_benchmark';

const SENTENCE = 'Our *lanterns* are made of copper and glass from the region. ';

/** A text of exactly this length, with a variable after its first words. */
function textOf(start: string, length: number): string {
	const text = `${start} ${SENTENCE.repeat(Math.ceil(length / SENTENCE.length))}`;
	return `${text.slice(0, length - 1).trimEnd()}.`.padEnd(length, '!');
}

const body = (length: number) => ({
	type: 'BODY',
	text: textOf('Dear {{1}}, your order {{2}} is here.', length),
	example: { body_text: [['Ann', 'A-20411']] },
});

const quickReply = (index: number) => ({ type: 'QUICK_REPLY', text: `An answer of mine ${index}` });

const link = (index: number) => ({
	type: 'URL',
	text: `The page of lantern ${index}`,
	url: `https://www.example.com/lanterns/${index}/{{1}}`,
	example: ['A-20411'],
});

const numbersTo = (count: number) => Array.from({ length: count }, (_, index) => index);

const template = (name: string, components: object[]) => ({
	name,
	language: 'en_US',
	category: 'MARKETING',
	components,
});

const TEMPLATES: Record<string, object> = {
	[`a body of ${LONGEST_BODY.toLocaleString('en')} characters with ${MOST_BUTTONS} buttons`]:
		template('largest_message', [
			{ type: 'HEADER', format: 'TEXT', text: 'The lanterns of this spring are here' },
			body(LONGEST_BODY),
			{ type: 'FOOTER', text: 'Reply STOP to unsubscribe from all of our messages' },
			{
				type: 'BUTTONS',
				buttons: [
					...numbersTo(MOST_BUTTONS - 3).map(quickReply),
					...numbersTo(2).map(link),
					{ type: 'PHONE_NUMBER', text: 'Call our workshop', phone_number: '+15550100123' },
				],
			},
		]),
	[`a carousel with ${MOST_CARDS} cards`]: template('largest_carousel', [
		body(LONGEST_BODY),
		{
			type: 'CAROUSEL',
			cards: numbersTo(MOST_CARDS).map((index) => ({
				components: [
					{ type: 'HEADER', format: 'IMAGE', example: { header_handle: [HANDLE] } },
					body(LONGEST_CARD_BODY),
					{ type: 'BUTTONS', buttons: [quickReply(0), link(index)] },
				],
			})),
		},
	]),
};

/** Milliseconds of many runs, after some that V8 needs to optimize the code. */
function timesOf(work: () => unknown): number[] {
	const times: number[] = [];
	for (let run = -WARM_UP; run < RUNS; run++) {
		const start = performance.now();
		work();
		if (run >= 0) times.push(performance.now() - start);
	}
	return times;
}

/** The time of the first run in this process, as in an n8n that was just started. */
function firstTimeOf(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

const ms = (time: number) => `${time.toFixed(2)} ms`;

function say(what: string, bar: number, work: () => unknown): void {
	const first = firstTimeOf(work);
	const times = timesOf(work);
	const usual = median(times);
	const fastest = ms(Math.min(...times));
	const verdict = usual < bar ? '' : '  ABOVE THE BAR';
	console.log(
		`${what}: median ${ms(usual)} (bar ${bar} ms), fastest ${fastest}, first run ${ms(first)}${verdict}`,
	);
}

function sayDescription(): void {
	const { properties } = new WhatsAppBusinessManagement().description;
	const json = JSON.stringify(properties);
	const kB = (bytes: number) => `${(bytes / 1_000).toFixed(0)} kB`;
	const ofTemplates = properties.filter(({ displayOptions }) =>
		displayOptions?.show?.resource?.includes('messageTemplate'),
	);
	const share = kB(Buffer.byteLength(JSON.stringify(ofTemplates)));
	console.log(
		`The parameters of the action node: ${kB(Buffer.byteLength(json))} as JSON, ` +
			`${kB(gzipSync(json).length)} compressed; those of Message Template: ${share}`,
	);
}

for (const [what, each] of Object.entries(TEMPLATES)) {
	const errors = validate(each).findings.filter(({ severity }) => severity === 'error');
	if (errors.length > 0) throw new Error(`${what}: ${errors.map(({ message }) => message).join()}`);
	say(`Validate ${what}`, BARS_MS.validate, () => validate(each));
	say(`Preview ${what}`, BARS_MS.preview, () => preview(each, { allCards: true }));
}
sayDescription();
