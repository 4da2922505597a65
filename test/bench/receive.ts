/**
 * How long the trigger needs for a delivery, compared with the unavoidable part: HMAC and JSON.parse of
 * the same bytes. Run by `npm run bench`; it only reports, because a busy machine must not fail a build.
 */
import { createHmac } from 'node:crypto';

import { receive } from '../../nodes/WhatsAppBusinessManagement/trigger/delivery/delivery';
import { readFilters } from '../../nodes/WhatsAppBusinessManagement/trigger/filters';
import type { Wanted } from '../../nodes/WhatsAppBusinessManagement/trigger/filters';
import { exactJson } from '../graphApi/exactJson';

const SECRET = 'made up for this benchmark';
const STATUS = 'message_template_status_update';
const COMPONENTS = 'message_template_components_update';

const ALL: Wanted = {
	fields: new Set([STATUS, COMPONENTS]),
	accounts: new Set(),
	filters: [],
};

/** Half of the changes are of another field, half must be parsed before a filter drops them. */
const NONE: Wanted = {
	fields: new Set([STATUS]),
	accounts: new Set(),
	filters: readFilters({ templateStatus: ['APPROVED'] }),
};

/** Template texts, in scripts of which Meta escapes no, some, and all characters. */
const TEXTS = [
	'Hello {{1}}, your order "{{2}}" is on its way and should arrive by {{3}}.\nThank you! ',
	'¡Hola {{1}}! Su pedido n.º {{2}} está en camino y llegará el día {{3}} por la mañana. 📦\n',
	'नमस्ते {{1}}, आपका ऑर्डर {{2}} भेज दिया गया है। ',
];

/** The index-th text, repeated until Meta would need about this many bytes for it. */
function textOf(index: number, bytes: number): string {
	const text = TEXTS[index % TEXTS.length] ?? '';
	return text.repeat(Math.max(1, Math.floor(bytes / exactJson(text).length)));
}

const templateOf = (index: number) => ({
	message_template_id: 1_234_567_890_123_456n + BigInt(index),
	message_template_name: `order_update_${index}`,
	message_template_language: 'en_US',
});

const statusChange = (index: number, bytes: number) => ({
	value: {
		event: 'REJECTED',
		...templateOf(index),
		reason: 'INVALID_FORMAT',
		message_template_category: 'MARKETING',
		rejection_info: {
			reason: textOf(index, bytes),
			recommendation: 'Change it and send it again.',
		},
	},
	field: STATUS,
});

const componentsChange = (index: number, bytes: number) => ({
	value: {
		...templateOf(index),
		message_template_title: 'Your order',
		message_template_element: textOf(index, bytes),
		message_template_footer: 'Made-up Shop',
		message_template_buttons: [
			{
				message_template_button_type: 'URL',
				message_template_button_text: 'Track it',
				message_template_button_url: 'https://example.com/track/{{1}}',
			},
		],
	},
	field: COMPONENTS,
});

/** A delivery as Meta writes it: in ASCII, with unquoted template IDs. */
function deliveryOf(count: number, textBytes: number): Buffer {
	const changes = Array.from({ length: count }, (_change, index) =>
		(index % 2 === 0 ? statusChange : componentsChange)(index, textBytes),
	);
	const entry = [{ id: '104857000000201', time: 1_766_400_000, changes }];
	return Buffer.from(exactJson({ entry, object: 'whatsapp_business_account' }));
}

const signatureOf = (body: Buffer) => createHmac('sha256', SECRET).update(body).digest('hex');

/** Microseconds per run, averaged over `times` runs. */
function timed(times: number, run: () => unknown): number {
	const start = process.hrtime.bigint();
	for (let time = 0; time < times; time++) run();
	return Number(process.hrtime.bigint() - start) / 1000 / times;
}

const median = (values: number[]): number =>
	values.sort((left, right) => left - right)[values.length >> 1] ?? Number.NaN;

interface Case {
	name: string;
	body: Buffer;
	bar: number;
	rounds: number;
	/** Runs per round. */
	times: number;
}

/** Measures in alternating rounds, so that other load on the machine affects all equally. */
function report({ name, body, bar, rounds, times }: Case): void {
	const delivery = { rawBody: body, signature: `sha256=${signatureOf(body)}`, receivedAt: 0 };
	const runs: Array<[what: string, run: () => unknown]> = [
		['HMAC + JSON.parse', () => [signatureOf(body), JSON.parse(body.toString())]],
		['receive, matching', () => receive(delivery, SECRET, ALL)],
		['receive, filtered out', () => receive(delivery, SECRET, NONE)],
	];
	const taken = runs.map((): number[] => []);
	for (let round = 0; round < rounds; round++)
		runs.forEach(([, run], index) => taken[index]?.push(timed(times, run)));

	const medians = taken.map(median);
	console.log(`\n${name}, ${body.length.toLocaleString('en')} bytes; bar ${bar}×`);
	runs.forEach(([what], index) => {
		const [spent = 0, floor = 1] = [medians[index], medians[0]];
		const ratio = index === 0 ? '' : `${(spent / floor).toFixed(2)}×`;
		console.log(`  ${what.padEnd(22)} ${spent.toFixed(1).padStart(9)} µs  ${ratio}`);
	});
}

console.log(`Node ${process.version}`);
report({ name: 'One change', body: deliveryOf(1, 150), bar: 2, rounds: 60, times: 400 });
report({ name: '1,000 changes', body: deliveryOf(1000, 2650), bar: 1.5, rounds: 80, times: 1 });
