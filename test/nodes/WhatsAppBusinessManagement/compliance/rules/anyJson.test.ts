import { Evaluation } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/evaluation';
import type { Finding } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/finding';
import { SEVERITIES } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/finding';
import { RememberedValues } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/memory/values';
import { RULES } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/rules';
import { RESOURCES } from '../../../../../nodes/WhatsAppBusinessManagement/resources';
import type { Subject } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/subject';
import { NOW } from '../ruleCases';

const RUNS = 200;

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function numbersFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** Words of which rules look at some, and keys that JavaScript gives a meaning. */
const WORDS = `
	x 0 -1 REJECTED PENDING DISCONNECTED DECLINED EXPIRED RED YELLOW PAUSED DISABLED BLOCKED LIMITED AVAILABLE none
	not_verified failed TIER_250 TIER_2K ADMIN MANAGE DELETED FAILED MISMATCH APPROVED PUBLISHED constructor __proto__
	toString 141006 141010 2026-12-01T00:00:00+0000 v21.0 91 UTILITY MARKETING https:// 🏮 אבג
`.split(/\s/);

const NUMBERS = [0, -1, 1, 91, 141_006, 141_010, NOW, NOW / 1_000, 1e300, -1e300, 0.5];

/** Keys of lists and objects that rules look into. */
const KEYS = `
	id name status type data score error message problem fix role tasks amount two_fac_status error_code
	error_description possible_solution request_status is_access_revoked receiving_credential receiving_business
	credit_available max_balance verification_status verification_expiry_time client_business_id rejection_reasons
	submitted_info submitted_time application level oba_status toString valueOf constructor length
`
	.trim()
	.split(/\s+/);

class AnyJson {
	constructor(private readonly next: () => number) {}

	one<Value>(values: readonly Value[]): Value {
		return values[Math.floor(this.next() * values.length)] as Value;
	}

	value(depth = 0): unknown {
		const kind = Math.floor(this.next() * (depth > 2 ? 4 : 7));
		if (kind === 0) return this.one([null, true, false]);
		if (kind === 1) return this.one(NUMBERS);
		if (kind < 4) return this.one(WORDS);
		const count = Math.floor(this.next() * 4);
		if (kind < 6) return Array.from({ length: count }, () => this.value(depth + 1));
		return this.object(
			Array.from({ length: count * 3 }, () => this.one(KEYS)),
			depth,
		);
	}

	object(keys: readonly string[], depth = 0): Record<string, unknown> {
		const entries = keys.map((key) => [key, this.value(depth + 1)] as const);
		return Object.fromEntries(entries.filter(() => this.next() > 0.1));
	}
}

/** Facts that rules look at beside those that they need. */
const OTHER_FACTS = ['additional_info', 'creditAllocations', 'isHeldBackAsUnverified', 'status'];

const OPERATIONS = new Set(
	RESOURCES.flatMap(({ name, operations }) =>
		operations.map((operation) => `${name} → ${operation.name}`),
	),
);

const isSentence = (value: unknown): boolean =>
	typeof value === 'string' && !/undefined|\[object|NaN|=>/.test(value);

/** Whether a finding has all that a report needs. */
const canBeTold = ({ severity, message, fix, evidence, since, fixOperation }: Finding): boolean =>
	SEVERITIES.includes(severity) &&
	[message, fix].every(isSentence) &&
	typeof JSON.stringify(evidence) === 'string' &&
	(since === undefined || !Number.isNaN(Date.parse(since))) &&
	(fixOperation === undefined || OPERATIONS.has(fixOperation));

/** As a run with facts that Meta never sent: each rule looks at them, and remembers them. */
function evaluated(any: AnyJson, rule: (typeof RULES)[number]) {
	const subject: Subject = {
		kind: rule.on === 'sending' || rule.on === 'owner' ? 'portfolio' : rule.on,
		id: '102290129340398',
		name: 'Lucky Shrub',
		facts: any.object([...rule.needs, ...OTHER_FACTS]),
	};
	const remembered: [string, string] = [
		any.one([...WORDS, 'TIER_10K>TIER_250', '[["1","a",1e300]]', '[["1","a",1]]']),
		any.one(['', '2026-11-01T00:00:00.000Z', 'x']),
	];
	const values = new RememberedValues(
		any.one([{}, { [`${rule.id} ${subject.id}`]: remembered }]),
		new Date(NOW).toISOString(),
	);
	const date = (ms: number) => new Date(ms).toISOString();
	const evaluation = new Evaluation({ rules: [rule], settings: {}, now: NOW, date, values });
	evaluation.add(rule.on, subject);
	return evaluation.findings;
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
	it('takes any JSON as facts, and finds only what can be told', () => {
		const any = new AnyJson(numbersFrom(id.length * 7_919 + id.charCodeAt(id.length - 1)));
		const findings = Array.from({ length: RUNS }, () => evaluated(any, rule)).flat();
		expect(findings.filter((finding) => !canBeTold(finding))).toEqual([]);
	});
});
