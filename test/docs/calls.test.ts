import { EXTRAS } from '../../nodes/WhatsAppBusinessManagement/compliance/snapshot/extras';
import type { Operation } from '../../nodes/WhatsAppBusinessManagement/execution/operation';
import { RESOURCES } from '../../nodes/WhatsAppBusinessManagement/resources';
import type { Call } from '../engine/operations/cases';
import { loadCases } from '../engine/operations/load';
import * as ids from '../graphApi/ids';
import { callsOf } from './operationCalls';

/*
 * The documented calls of an operation are those that its cases make. The cases run on n8n's engine
 * against the local Graph API (operations.engine.test.ts), so they show what is really sent.
 */

/** Placeholders that match IDs of these kinds only, by the ending of the names in the sample data. */
const KINDS: Readonly<Record<string, RegExp>> = {
	ACCOUNT_ID: /^\{(\w+-)?WABA-ID\}$/,
	APP_ID: /^\{App-ID\}$/,
	BUSINESS_ID: /^\{(\w+-)?Business-ID\}$/,
};

const KIND_OF = new Map<string, RegExp | undefined>(
	Object.entries(ids).flatMap(([name, id]) => {
		const ending = Object.keys(KINDS).find((each) => name.endsWith(each));
		return ending === undefined ? [] : [[id, KINDS[ending]] as const];
	}),
);

const IDS = new Set<string>(Object.values(ids));

/**
 * Documented calls that only a separate test makes, because they need two triggers, a broken path, or a
 * credential without a portfolio.
 */
const IN_OTHER_TESTS: Readonly<Record<string, string[]>> = {
	// In run.engine.test.ts, and one by one in compliance/extras.test.ts.
	'complianceCheck run': [
		'GET /{Business-ID}',
		'GET /{Business-ID}/owned_whatsapp_business_accounts',
		'GET /{Business-ID}/client_whatsapp_business_accounts',
		'GET /me/assigned_whatsapp_business_accounts',
		'GET /app',
		'GET /{App-ID}/subscriptions',
		'GET /{WABA-ID}/message_templates',
		...new Set(
			Object.values(EXTRAS)
				.map(({ shown }) => shown)
				.filter((shown) => shown !== 'GET /{WABA-ID}/message_templates'),
		),
	],
	'change getChanges': ['GET /me/assigned_whatsapp_business_accounts'],
	'deliveryPath repair': ['POST /{App-ID}/subscriptions', 'DELETE /{App-ID}/subscriptions'],
};

const isAnotherKind = (placeholder: string): boolean =>
	Object.values(KINDS).some((kind) => kind.test(placeholder));

/** Whether a part of a path matches this part of a documented call. */
function fits(documented: string, part: string): boolean {
	if (!documented.startsWith('{')) return part === documented;
	// The IDs of some objects contain letters.
	const isId = /^\d+$/.test(part) || IDS.has(part);
	if (!isId) return !documented.endsWith('-ID}');
	const kind = KIND_OF.get(part);
	return kind ? kind.test(documented) : !isAnotherKind(documented);
}

/** The path of an upload session is known only by its pattern: Meta names it. */
const partsOf = (path: unknown): string[] =>
	typeof path === 'string' ? path.split('/') : ['upload:session'];

function matches(documented: string, { method, path }: Call): boolean {
	const [documentedMethod = '', documentedPath = ''] = documented.split(' /');
	if (documentedMethod !== '{Method}' && documentedMethod !== method) return false;
	if (documentedPath === '{Path}') return true;
	const expected = documentedPath.split('/');
	const parts = partsOf(path);
	return (
		expected.length === parts.length &&
		expected.every((each, index) => fits(each, parts[index] ?? ''))
	);
}

const OPERATIONS = RESOURCES.flatMap(({ value, operations }) =>
	operations.map((operation) => ({ path: `${value} ${operation.value}`, value, operation })),
);

describe.each(OPERATIONS)('$path', ({ path, value, operation }) => {
	const calls = loadCases(value, operation.value).cases.flatMap((each) => each.calls);

	it('makes no call that is not documented', async () => {
		const documented = await callsOf(operation);
		expect(calls.filter((call) => !documented.some((each) => matches(each, call)))).toEqual([]);
	});

	it('makes every documented call', async () => {
		const unmade = (await callsOf(operation)).filter(
			(each) => !calls.some((call) => matches(each, call)),
		);
		expect(unmade).toEqual(IN_OTHER_TESTS[path] ?? []);
	});
});

it('reports an operation that refuses every sample input', async () => {
	const refusing = { action: 'Refuse', fields: [], prepare: OPERATIONS[0]?.operation.prepare };
	await expect(callsOf(refusing as unknown as Operation)).rejects.toThrow('No sample input');
});

it.each<[documented: string, call: Call]>([
	['GET /{WABA-ID}/flows', { method: 'POST', path: `${ids.ACCOUNT_ID}/flows` }],
	['GET /{WABA-ID}/flows', { method: 'GET', path: `${ids.APP_ID}/flows` }],
	['GET /{WABA-ID}/flows', { method: 'GET', path: `${ids.DRAFT_FLOW_ID}/flows` }],
	['GET /{Flow-ID}/flows', { method: 'GET', path: `${ids.ACCOUNT_ID}/flows` }],
	['GET /{WABA-ID}/flows', { method: 'GET', path: `${ids.ACCOUNT_ID}/flow` }],
	['GET /{WABA-ID}', { method: 'GET', path: `${ids.ACCOUNT_ID}/flows` }],
	['GET /{Flow-ID}', { method: 'GET', path: 'app' }],
])('%s does not match %j', (documented, call) => {
	expect(matches(documented, call)).toBe(false);
});
