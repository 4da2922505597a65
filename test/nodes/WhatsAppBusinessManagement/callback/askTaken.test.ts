import type { App } from '../../../../nodes/WhatsAppBusinessManagement/callback/app';
import {
	alreadyTaken,
	tellGiven,
} from '../../../../nodes/WhatsAppBusinessManagement/callback/askTaken';
import type { TriggerStatus } from '../../../../nodes/WhatsAppBusinessManagement/callback/protocol';
import { sealAnswer } from '../../../../nodes/WhatsAppBusinessManagement/callback/protocol';
import { ownCredential } from '../graph/fakeConnection';

const SECRET = 'made up for this test';
const urlOf = (name: string) => `https://${name}.example/webhook/x/whatsapp-business-management`;
const HOLDER = urlOf('holder');
const [A, B, C] = ['a', 'b', 'c'].map((letter) => letter.repeat(32)) as [string, string, string];

const receiver = (url: string, more: object = {}) => ({
	id: A,
	url,
	fields: [],
	isTest: false,
	...more,
});

interface Asked {
	ask: string;
	nonce: string;
	to: string;
	stateIds?: string[];
	since?: number;
}

type Answer = (asked: Asked) => Partial<TriggerStatus> | Promise<never> | undefined;

/** An app whose triggers answer as given, by address. */
class FakeApp {
	readonly asked: Array<[url: string, asked: Asked]> = [];

	constructor(
		private readonly answers: Record<string, Answer>,
		private readonly receivers: object[] = [],
		private readonly callback: unknown = HOLDER,
	) {}

	readonly app = {
		connection: {
			credential: ownCredential(),
			request: async () => await this.subscriptions(),
		},
		http: async ({ url, body }: { url: string; body: string }) => await this.post(url, body),
		appId: '1',
		appSecret: SECRET,
	} as unknown as App;

	private async subscriptions() {
		if (this.callback instanceof Error) throw this.callback;
		const subscription = { object: 'whatsapp_business_account', callback_url: this.callback };
		return await Promise.resolve({ data: [subscription] });
	}

	private async post(url: string, body: string) {
		const request = JSON.parse(body) as Asked;
		this.asked.push([url, request]);
		const answer = this.answers[url]?.(request);
		if (answer === undefined) return { statusCode: 500, body: '' };
		const status = {
			path: 'x/whatsapp-business-management',
			receivers: this.receivers,
			...(await answer),
		} as TriggerStatus;
		const sealed = sealAnswer(SECRET, request, status);
		return { statusCode: 200, body: JSON.stringify(sealed) };
	}

	/** The addresses that got a request of this kind. */
	askedFor(ask: string): string[] {
		return this.asked.filter(([, request]) => request.ask === ask).map(([url]) => url);
	}
}

const takes =
	(...states: unknown[]): Answer =>
	() => ({ takenStates: states as string[] });

const never: Answer = () => new Promise<never>(() => {});

const taken = async (fake: FakeApp, states = [A, B]) => [
	...(await alreadyTaken(fake.app, states, 5.5)),
];

it.each<[string, Answer, string[]]>([
	['the states that it names', takes(A), [A]],
	['no state that was not asked about', takes(A, C), [A]],
	['nothing but texts', takes(A, 7, null, { a: 1 }), [A]],
	['none if it names none, as an older version', () => ({}), []],
	['none if its answer is no list', () => ({ takenStates: A as unknown as string[] }), []],
	['none if it does not answer as a trigger', () => undefined, []],
	[
		'none if it refuses to answer',
		({ ask }) => (ask === 'taken' ? undefined : { takenStates: [A] }),
		[],
	],
	['none if it names another path than its own', () => ({ path: 'y', takenStates: [A] }), []],
])('of a trigger’s answer counts: %s', async (_what, answer, expected) => {
	await expect(taken(new FakeApp({ [HOLDER]: answer }))).resolves.toEqual(expected);
});

it('asks the holder and all that share its callback, but no tests and no other services', async () => {
	const [second, test, gone, service] = [
		urlOf('second'),
		urlOf('test'),
		urlOf('gone'),
		'https://service.example/hook',
	];
	const fake = new FakeApp({ [HOLDER]: takes(A), [second]: takes(B) }, [
		receiver(second),
		receiver(test, { isTest: true }),
		receiver(gone, { until: 1 }),
		receiver(service),
	]);
	await expect(taken(fake)).resolves.toEqual([A, B]);
	expect(fake.askedFor('taken')).toEqual([HOLDER, second]);
	await tellGiven(fake.app, [A], 5.5);
	expect(fake.askedFor('given')).toEqual([HOLDER, second]);
	const [, told] = fake.asked.at(-1) ?? [];
	expect(told).toMatchObject({ ask: 'given', stateIds: [A], since: 5 });
});

it.each<[string, Answer, Answer, string[]]>([
	['both triggers', takes(A, B), takes(A), [A]],
	['one trigger, and the other notes it', takes(A, B), takes(), []],
	['one trigger, and the other is an older version', takes(A), () => ({}), []],
	// It may have noted the state, and its answer may be lost.
	['one trigger, and the other does not answer', takes(A), () => undefined, []],
])('when it tells, a state is taken by %s', async (_what, holder, other, expected) => {
	const second = urlOf('second');
	const fake = new FakeApp({ [HOLDER]: holder, [second]: other }, [receiver(second)]);
	await expect(tellGiven(fake.app, [A, B], 0)).resolves.toEqual(new Set(expected));
});

it.each<[string, unknown]>([
	['another service', 'https://service.example/hook'],
	['a test', 'https://holder.example/webhook-test/x/whatsapp-business-management'],
	['an empty callback', ''],
	['an error of Meta’s', new Error('refused')],
])('asks nobody in place of %s', async (_what, callback) => {
	const fake = new FakeApp({}, [], callback);
	await expect(taken(fake)).resolves.toEqual([]);
	await tellGiven(fake.app, [A], 0);
	expect(fake.asked).toEqual([]);
});

it('asks nothing without states', async () => {
	const fake = new FakeApp({}, [], new Error('not to be asked'));
	await expect(taken(fake, [])).resolves.toEqual([]);
	await tellGiven(fake.app, [], 0);
	expect(fake.asked).toEqual([]);
});

it('sends each state once, a whole number as the time, and 10,000 states per request', async () => {
	const states = Array.from({ length: 10_001 }, (_state, index) =>
		index.toString(16).padStart(32, '0'),
	);
	const fake = new FakeApp({ [HOLDER]: ({ stateIds = [] }) => ({ takenStates: stateIds }) });
	await expect(taken(fake, [...states, ...states])).resolves.toEqual(states);
	const requests = fake.asked.filter(([, { ask }]) => ask === 'taken').map(([, asked]) => asked);
	expect(requests.map(({ since, stateIds }) => [since, stateIds?.length])).toEqual([
		[5, 10_000],
		[5, 1],
	]);
});

describe('a trigger that does not answer', () => {
	beforeEach(() => jest.useFakeTimers());
	afterEach(() => jest.useRealTimers());

	const second = urlOf('second');

	it.each<[string, Record<string, Answer>, string[]]>([
		['has taken nothing, and the others count', { [HOLDER]: takes(A), [second]: never }, [A]],
		['as holder, leaves nobody to ask', { [HOLDER]: never, [second]: takes(A) }, []],
	])('within five seconds %s', async (_what, answers, expected) => {
		const fake = new FakeApp(answers, [receiver(second)]);
		const states = taken(fake);
		await jest.advanceTimersByTimeAsync(5100);
		await expect(states).resolves.toEqual(expected);
	});

	it('does not hold up what follows after it was told', async () => {
		const told = tellGiven(new FakeApp({ [HOLDER]: never }).app, [A], 0);
		await jest.advanceTimersByTimeAsync(5100);
		await expect(told).resolves.toEqual(new Set());
	});
});
