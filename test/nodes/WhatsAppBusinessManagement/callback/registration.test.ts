import {
	ensureRegistration,
	type Registration,
} from '../../../../nodes/WhatsAppBusinessManagement/callback/registration';
import type { GraphCall } from '../../../../nodes/WhatsAppBusinessManagement/graph/call';
import type { GraphConnection } from '../../../../nodes/WhatsAppBusinessManagement/graph/connection';
import {
	GraphError,
	GraphUnreachableError,
} from '../../../../nodes/WhatsAppBusinessManagement/graph/errors';
import { ownCredential } from '../graph/fakeConnection';

// Waiting times in seconds are skipped.
jest.mock('../../../../nodes/WhatsAppBusinessManagement/graph/retry', () =>
	jest.requireActual<object>('../../../engine/retryWithoutWaiting'),
);

const OURS = 'https://n8n.example.com/webhook/a/whatsapp-business-management';
const THEIRS = 'https://hooks.example.com/meta';

interface Subscription {
	callback_url: string;
	fields: string[];
	active: boolean;
}

const refusal = (code: number, message: string) =>
	new GraphError({
		httpStatus: 400,
		code,
		message,
		isTransient: false,
		usage: { percent: 0, minutesToRegainAccess: 0 },
	});

/** Meta's edge, as `ensureRegistration` sees it, with one of the two possible behaviors of its POST. */
class Edge {
	/** The writes as text: `POST a,b` or `DELETE c`. */
	readonly written: string[] = [];

	/** Field names for which it refuses the whole POST. */
	refuses: string[] = [];

	/** Field names that it accepts without an error, but does not register. */
	ignores: string[] = [];

	/** Its answer to a write that it does not apply. */
	answersInstead?: object;

	/** Errors thrown by the next writes, in order. */
	failures: Error[] = [];

	/** What another service does after a write. */
	afterWrite: () => void = () => {};

	constructor(
		readonly replaces: boolean,
		public subscription?: Subscription,
	) {}

	readonly connection = {
		credential: ownCredential(),
		request: async (call: GraphCall) => await Promise.resolve(this.answer(call)),
	} as unknown as GraphConnection;

	private answer({ method, body, query }: GraphCall): object {
		if (method === 'GET') return { data: this.listed() };
		const failure = this.failures.shift();
		if (failure) throw failure;
		if (this.answersInstead) return this.answersInstead;
		if (method === 'POST') this.post(body as Record<string, string>);
		else this.remove(String(query?.fields ?? ''));
		this.afterWrite();
		return { success: true };
	}

	private listed() {
		const { subscription: current } = this;
		if (!current) return [];
		const fields = current.fields.map((name) => ({ name, version: 'v25.0' }));
		return [{ object: 'whatsapp_business_account', ...current, fields }];
	}

	private post({ callback_url = '', fields: list = '' }: Record<string, string>): void {
		this.written.push(`POST ${list}`);
		const names = list.split(',').filter((name) => name !== '');
		if (names.some((name) => this.refuses.includes(name))) {
			throw refusal(100, '(#100) Param fields must be one of {…}');
		}
		const kept = this.replaces ? [] : (this.subscription?.fields ?? []);
		const fields = [...new Set([...kept, ...names])].filter((name) => !this.ignores.includes(name));
		this.subscription = { callback_url, fields, active: true };
	}

	private remove(list: string): void {
		this.written.push(`DELETE ${list}`);
		if (!this.subscription) return;
		const fields = this.subscription.fields.filter((name) => !list.split(',').includes(name));
		this.subscription = fields.length > 0 ? { ...this.subscription, fields } : undefined;
	}
}

const wanted = (fields: string[], more: Partial<Registration> = {}): Registration => ({
	appId: '1',
	callbackUrl: OURS,
	verifyToken: 'derived',
	fields,
	...more,
});
const registered = (fields: string[], callback_url = OURS, active = true): Subscription => ({
	callback_url,
	fields,
	active,
});

describe.each([
	['adds fields', false],
	['replaces fields', true],
])('where Meta’s POST %s', (_reading, replaces) => {
	interface Case {
		what: string;
		before?: Subscription;
		fields: string[];
		keepsOtherFields?: true;
		refuses?: string[];
		/** What is registered afterwards; the wanted fields if omitted. */
		after?: string[];
		/** Whether no write is needed. */
		isQuiet?: true;
	}

	const cases: Case[] = [
		{ what: 'nothing is registered', fields: ['a', 'b'] },
		{
			what: 'everything is already registered',
			before: registered(['b', 'a']),
			fields: ['a', 'b'],
			isQuiet: true,
		},
		{ what: 'fields are missing', before: registered(['a']), fields: ['a', 'b', 'c'] },
		{ what: 'there are extra fields', before: registered(['a', 'b', 'c']), fields: ['b'] },
		{
			what: 'some are missing and some are extra',
			before: registered(['a', 'b']),
			fields: ['b', 'c'],
		},
		{ what: 'none stays', before: registered(['a', 'b']), fields: ['c', 'd'] },
		{ what: 'the callback is another', before: registered(['a', 'x'], THEIRS), fields: ['a', 'b'] },
		{ what: 'it is not active', before: registered(['a'], OURS, false), fields: ['a'] },
		{
			what: 'others are kept',
			before: registered(['messages', 'a'], THEIRS),
			fields: ['a', 'b'],
			keepsOtherFields: true,
			after: ['a', 'b', 'messages'],
		},
		{
			what: 'others are kept, and nothing is missing',
			before: registered(['messages', 'a']),
			fields: ['a'],
			keepsOtherFields: true,
			after: ['a', 'messages'],
			isQuiet: true,
		},
		...['a', 'c', 'e'].map((name) => ({
			what: `Meta does not know ${name}, one of five`,
			fields: ['a', 'b', 'c', 'd', 'e'],
			refuses: [name],
		})),
		{
			what: 'Meta knows one of five',
			fields: ['a', 'b', 'c', 'd', 'e'],
			refuses: ['a', 'b', 'c', 'e'],
		},
		{
			what: 'Meta knows none that is new',
			before: registered(['a']),
			fields: ['a', 'b', 'c'],
			refuses: ['b', 'c'],
		},
		{
			what: 'Meta knows none that is new, and the callback is another',
			before: registered(['a', 'x'], THEIRS),
			fields: ['a', 'b', 'c'],
			refuses: ['b', 'c'],
		},
		{
			what: 'Meta does not know some, and some are too many',
			before: registered(['a', 'x']),
			fields: ['a', 'b', 'c', 'd'],
			refuses: ['b', 'd'],
		},
	];

	it.each(cases)(
		'$what',
		async ({ before, fields, keepsOtherFields, refuses = [], after, isQuiet }) => {
			const edge = new Edge(replaces, before);
			edge.refuses = refuses;
			const staying =
				before?.fields.filter((name) => keepsOtherFields ?? fields.includes(name)) ?? [];
			// A registered receiver must not miss a delivery while another one joins or leaves.
			const held = new Set(staying);
			edge.afterWrite = () => {
				const fieldsNow = edge.subscription?.fields ?? [];
				expect(fieldsNow).toEqual(expect.arrayContaining([...held]));
				for (const name of fieldsNow) if (fields.includes(name)) held.add(name);
			};
			const refused = await ensureRegistration(
				edge.connection,
				wanted(fields, { keepsOtherFields, replaces: before?.callback_url }),
			);
			expect(refused).toEqual(fields.filter((name) => refuses.includes(name)));
			const expected = (after ?? fields).filter((name) => !refuses.includes(name));
			expect(edge.subscription).toEqual(registered(expect.any(Array) as unknown as string[]));
			expect([...(edge.subscription?.fields ?? [])].sort()).toEqual(expected);
			const posts = edge.written.filter((call) => call.startsWith('POST'));
			for (const name of staying)
				for (const post of posts) expect(post).toMatch(new RegExp(`\\b${name}\\b`));
			expect(edge.written).not.toContain('DELETE ');
			if (isQuiet) expect(edge.written).toEqual([]);
		},
	);

	it.each<[string, (edge: Edge) => void]>([
		['refuses', (edge) => void (edge.refuses = ['a', 'b'])],
		['silently ignores', (edge) => void (edge.ignores = ['a', 'b'])],
	])('a callback is not registered if Meta %s all of its fields', async (_what, break_) => {
		const edge = new Edge(replaces, registered(['x']));
		break_(edge);
		await expect(ensureRegistration(edge.connection, wanted(['a', 'b']))).rejects.toThrow(
			/refuses all of these webhook fields: a, b/,
		);
		expect(edge.written.filter((call) => call.startsWith('DELETE'))).toEqual([]);
	});

	it('a field that Meta silently ignores does not affect the others', async () => {
		const edge = new Edge(replaces);
		edge.ignores = ['b'];
		await expect(ensureRegistration(edge.connection, wanted(['a', 'b']))).resolves.toEqual(['b']);
	});

	it('another service that registers meanwhile keeps its registration', async () => {
		const edge = new Edge(replaces, registered(['a', 'x']));
		const theirs = registered(['x', 'messages'], THEIRS);
		edge.afterWrite = () => void (edge.subscription = theirs);
		await expect(ensureRegistration(edge.connection, wanted(['a', 'b']))).resolves.toBeUndefined();
		expect(edge.subscription).toEqual(theirs);
		expect(edge.written).toHaveLength(1);
	});

	it('another service that registers before fields are removed keeps its registration', async () => {
		const edge = new Edge(false, registered(['a', 'x']));
		const theirs = registered(['x', 'messages'], THEIRS);
		const fieldsNow = async () => {
			edge.subscription = theirs;
			return await Promise.resolve(['a']);
		};
		await expect(
			ensureRegistration(edge.connection, wanted(['a']), fieldsNow),
		).resolves.toBeUndefined();
		expect(edge.subscription).toEqual(theirs);
		expect(edge.written).toEqual([]);
	});

	it('a field for which another receiver joins meanwhile is not removed', async () => {
		const edge = new Edge(replaces, registered(['a', 'b', 'c']));
		const joined = async () => await Promise.resolve(['a', 'b']);
		await expect(ensureRegistration(edge.connection, wanted(['a']), joined)).resolves.toEqual([]);
		expect(edge.written).toEqual(['DELETE c']);
		expect(edge.subscription?.fields).toEqual(['a', 'b']);
	});

	it('the needed fields are not requested again if there are no extra fields', async () => {
		const fieldsNow = jest.fn(async () => await Promise.resolve(['a']));
		await ensureRegistration(new Edge(replaces).connection, wanted(['a']), fieldsNow);
		expect(fieldsNow).not.toHaveBeenCalled();
	});
});

it('never removes all fields, because that could remove the subscription', async () => {
	const edge = new Edge(false, registered(['a', 'b']));
	await ensureRegistration(edge.connection, wanted([]));
	expect(edge.written).toEqual([]);
});

describe('a POST that fails', () => {
	const lost = () => new GraphUnreachableError('no connection');
	const noChallenge = () => refusal(2200, 'Callback verification failed');

	it.each<[string, Error[], string[] | RegExp]>([
		['whose challenge fails twice is repeated', [noChallenge(), noChallenge()], []],
		[
			'whose challenge fails three times is not repeated',
			[noChallenge(), noChallenge(), noChallenge()],
			/verification failed/,
		],
		// The connection has repeated it before.
		['that is not answered is not repeated', [lost()], /no connection/],
		['that Meta refuses is not repeated', [refusal(190, 'The token is dead')], /token is dead/],
		[
			'that fails because of another parameter is not halved',
			[refusal(100, 'Invalid callback_url')],
			/callback_url/,
		],
	])('%s', async (_what, failures, outcome) => {
		const edge = new Edge(false);
		edge.failures = failures;
		const work = ensureRegistration(edge.connection, wanted(['a']));
		if (outcome instanceof RegExp) await expect(work).rejects.toThrow(outcome);
		else await expect(work).resolves.toEqual(outcome);
		expect(edge.subscription !== undefined).toBe(!(outcome instanceof RegExp));
	});
});

describe('a POST without an effect counts as not registered:', () => {
	it.each<[string, object, Subscription | undefined, RegExp]>([
		['Meta says so', { success: false }, undefined, /did not register the app’s callback/],
		['Meta says so as text', { success: 'false' }, registered(['x'], THEIRS), /did not register/],
		['nothing is registered', { success: true }, undefined, /but has no callback for this app$/],
		[
			'another callback is still registered',
			{ success: true },
			registered(['x'], `${THEIRS}?key=hidden`),
			/but still delivers to https:\/\/hooks\.example\.com\/meta\?…$/,
		],
	])('%s', async (_what, answer, before, words) => {
		const edge = new Edge(false, before);
		edge.answersInstead = answer;
		const replaces = before?.callback_url;
		await expect(ensureRegistration(edge.connection, wanted(['a'], { replaces }))).rejects.toThrow(
			words,
		);
	});

	it('fields that Meta reports as not removed', async () => {
		const edge = new Edge(false, registered(['a', 'x']));
		edge.answersInstead = { success: false };
		await expect(ensureRegistration(edge.connection, wanted(['a']))).rejects.toThrow(
			/did not remove/,
		);
	});
});
