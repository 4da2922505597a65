import type { FaultEffect } from '../../graphApi/faults';

/** What a call leaves behind. */
export interface FaultOutcome {
	/** The title of the error, with … for what differs; undefined if there is none. */
	error?: string;
	/** How often the call reached the server. */
	sent: number;
}

/** A fault of the network, of a proxy or of Meta, and what becomes of a call. */
export interface FaultRow {
	fault: string;
	/** What the server does to the call, or why there is no connection to it. */
	then: FaultEffect | 'nothing listens' | 'unknown certificate';
	/** Whether it hits every time, and not only once. */
	always?: true;
	/** What the description of the error names instead of whether Meta may have applied the change. */
	cause?: RegExp;
	/** Whether Meta itself refuses the call, so that its own answer explains it. */
	isRefusal?: true;
	/** Of a call that may be sent twice. */
	safe: FaultOutcome;
	/** Of a write that must not be sent twice. */
	other: FaultOutcome;
}

const LOST = 'The Graph API could not be reached';
const SLOW = 'The Graph API did not finish its answer in time';
const NO_ANSWER = 'The server answered HTTP … without a response from the Graph API';
const REDIRECT = 'The server sent a redirect (HTTP …) instead of a response';
const OUTAGE = 'Meta is temporarily unavailable';

/** Longer than the deadlines that the test of this table sets. */
const NEVER_MS = 2_500;

const graphError = (code: number, status: number, is_transient = false): FaultEffect => ({
	kind: 'graphError',
	status,
	error: { code, message: 'Later', is_transient },
});

/** Where Meta may have done it: what is safe is repeated, the rest ends with this error. */
const unsure = (error: string) => ({ safe: { sent: 2 }, other: { error, sent: 1 } });

/** The same each time: three attempts where that is safe. */
const lasting = (error: string) => ({
	always: true as const,
	safe: { error, sent: 3 },
	other: { error, sent: 1 },
});

/** Whatever the kind of the call. */
const alike = (outcome: FaultOutcome) => ({ safe: outcome, other: outcome });

/** The table of docs/faults.md. The local Graph API produces every row of it. */
export const FAULTS: FaultRow[] = [
	{
		fault: 'no connection',
		then: 'nothing listens',
		cause: /refused/,
		always: true,
		...alike({ error: LOST, sent: 0 }),
	},
	{
		fault: 'a certificate that n8n does not know',
		then: 'unknown certificate',
		cause: /self-signed certificate/,
		always: true,
		...alike({ error: LOST, sent: 0 }),
	},
	{
		fault: 'a connection reset before the call',
		then: { kind: 'reset', when: 'before' },
		...unsure(LOST),
	},
	{
		fault: 'a connection reset after the call',
		then: { kind: 'reset', when: 'after' },
		...unsure(LOST),
	},
	{
		fault: 'a connection reset in the answer',
		then: { kind: 'cut', by: 'reset' },
		...unsure(LOST),
	},
	{
		fault: 'an answer that ends too early',
		then: { kind: 'cut', by: 'end' },
		...unsure(NO_ANSWER),
	},
	{
		fault: 'an answer that never ends',
		then: { kind: 'drip', everyMs: 20 },
		...unsure(SLOW),
	},
	{
		fault: 'an answer that never ends',
		then: { kind: 'drip', everyMs: 20 },
		...lasting(SLOW),
	},
	{
		fault: 'an answer that never begins',
		then: { kind: 'latency', milliseconds: NEVER_MS, when: 'after' },
		...unsure(SLOW),
	},
	{ fault: 'an HTML page', then: { kind: 'html' }, ...unsure(NO_ANSWER) },
	{ fault: 'an HTML page', then: { kind: 'html' }, ...lasting(NO_ANSWER) },
	{
		fault: 'an HTML page with HTTP 200',
		then: { kind: 'html', status: 200 },
		...unsure(NO_ANSWER),
	},
	{ fault: 'an empty answer with HTTP 200', then: { kind: 'empty' }, ...unsure(NO_ANSWER) },
	{
		fault: 'a redirect',
		then: { kind: 'redirect', location: 'http://127.0.0.1:9/elsewhere' },
		cause: /It was not followed/,
		...lasting(REDIRECT),
	},
	{
		fault: 'an outage of Meta (code 2)',
		isRefusal: true,
		then: graphError(2, 500),
		...unsure(OUTAGE),
	},
	{
		fault: 'HTTP 503 with an unknown code and `is_transient`',
		isRefusal: true,
		then: graphError(9_999, 503, true),
		...unsure('…'),
	},
	{
		fault: 'HTTP 503 with an unknown code, without `is_transient`',
		isRefusal: true,
		then: graphError(9_999, 503),
		...alike({ error: '…', sent: 1 }),
	},
	{
		fault: 'a limit with HTTP 429',
		isRefusal: true,
		then: graphError(4, 429),
		...alike({ sent: 2 }),
	},
	{
		fault: 'a limit with HTTP 400',
		then: { kind: 'rateLimit', code: 80_007 },
		...alike({ sent: 2 }),
	},
];
