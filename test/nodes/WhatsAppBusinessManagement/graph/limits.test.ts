import type { GraphCall } from '../../../../nodes/WhatsAppBusinessManagement/graph/call';
import { CallLimits } from '../../../../nodes/WhatsAppBusinessManagement/graph/limits';
import { nodeId } from '../../../../nodes/WhatsAppBusinessManagement/graph/paths';
import { withRetry } from '../../../../nodes/WhatsAppBusinessManagement/graph/retry';
import { limited, refused } from './refusal';

const about = (id: string): GraphCall => ({ method: 'GET', path: [nodeId(id)] });

const ACCOUNT = about('102290129340398');
const OTHER = about('102290129340399');

/** The limit of one account, and that of the whole app. */
const OWN = refused({ code: 80007 });
const SHARED = refused({ code: 4 });

describe('calls of a run under limits', () => {
	let limits: CallLimits;
	let waits: number[];
	let endWaits: Array<() => void>;

	beforeEach(() => {
		limits = new CallLimits();
		waits = [];
		endWaits = [];
		jest.spyOn(Math, 'random').mockReturnValue(0.5);
	});

	afterEach(() => {
		jest.restoreAllMocks();
	});

	const wait = async (ms: number) => {
		waits.push(ms);
		await new Promise<void>((resolve) => endWaits.push(resolve));
	};

	const settled = async () => await new Promise((resolve) => setImmediate(resolve));

	/** A call that is refused with these errors, one each time, then accepted. */
	function start(call: GraphCall, ...errors: unknown[]) {
		const state = { sent: 0, outcome: 'pending' };
		const send = async () => {
			state.sent++;
			const error = errors.shift();
			if (error !== undefined) throw error;
			await Promise.resolve();
		};
		const policy = { attempts: 3, maxWaitSeconds: 60, wait };
		void withRetry(call, policy, send, limits).then(
			() => (state.outcome = 'accepted'),
			() => (state.outcome = 'refused'),
		);
		return state;
	}

	it.each([
		['an account’s limit holds back the account’s calls', OWN, ACCOUNT, ACCOUNT, true],
		['an account’s limit leaves others alone', OWN, ACCOUNT, OTHER, false],
		['the app’s limit holds back all calls', SHARED, ACCOUNT, OTHER, true],
	])('%s', async (_what, error, call, other, isHeld) => {
		const first = start(call, error);
		await settled();
		const second = start(other);
		await settled();
		expect([second.sent, second.outcome]).toEqual(isHeld ? [0, 'pending'] : [1, 'accepted']);
		endWaits.forEach((end) => end());
		await settled();
		expect([first, second]).toEqual([
			{ sent: 2, outcome: 'accepted' },
			{ sent: 1, outcome: 'accepted' },
		]);
	});

	it('that are refused at the same time wait once, together', async () => {
		const calls = Array.from({ length: 32 }, () => start(ACCOUNT, OWN));
		await settled();
		expect(waits).toEqual([1000]);
		endWaits.forEach((end) => end());
		await settled();
		expect(calls.every(({ outcome, sent }) => outcome === 'accepted' && sent === 2)).toBe(true);
	});

	it('are not sent before the time that Meta states, if that is later than anybody waits', async () => {
		const now = jest.spyOn(Date, 'now').mockReturnValue(0);
		const first = start(ACCOUNT, limited(2));
		await settled();
		const second = start(ACCOUNT);
		const elsewhere = start(OTHER);
		await settled();
		expect([first, second, elsewhere]).toEqual([
			{ sent: 1, outcome: 'refused' },
			{ sent: 0, outcome: 'refused' },
			{ sent: 1, outcome: 'accepted' },
		]);
		now.mockReturnValue(120_000);
		const later = start(ACCOUNT);
		await settled();
		expect(later).toEqual({ sent: 1, outcome: 'accepted' });
	});

	it('begin with a short wait again after Meta accepted a call', async () => {
		start(ACCOUNT, OWN);
		await settled();
		endWaits.forEach((end) => end());
		await settled();
		start(ACCOUNT, OWN);
		await settled();
		expect(waits).toEqual([1000, 1000]);
	});
});
