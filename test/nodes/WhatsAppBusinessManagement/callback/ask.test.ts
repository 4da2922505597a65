import { ask, askWithRetries } from '../../../../nodes/WhatsAppBusinessManagement/callback/ask';
import type { Http } from '../../../../nodes/WhatsAppBusinessManagement/callback/post';
import type { TriggerStatus } from '../../../../nodes/WhatsAppBusinessManagement/callback/protocol';
import { sealAnswer } from '../../../../nodes/WhatsAppBusinessManagement/callback/protocol';
import { sealOf } from '../../../engine/wire';

// Waiting times in seconds are skipped.
const pauses: number[] = [];
jest.mock('../../../../nodes/WhatsAppBusinessManagement/graph/retry', () => ({
	pause: async (ms: number) => await Promise.resolve(void pauses.push(ms)),
}));

const SECRET = 'made up for this test';
const CALLBACK = 'https://n8n.example.com/webhook/a/whatsapp-business-management';
const STANDING: TriggerStatus = {
	id: 'a'.repeat(32),
	path: 'a/whatsapp-business-management',
	process: 'this one',
	isTest: false,
	fields: [],
	receivers: [],
	canGiveBack: false,
	lastDelivery: null,
	since: '',
};

type Sent = { body: string; headers: Record<string, string> };
type Answer = (sent: Sent) => unknown;

/** n8n's HTTP helper. Each call returns the next answer; the last one is repeated. */
function http(...answers: Answer[]) {
	const sent: Sent[] = [];
	const send = async (options: Sent) => {
		sent.push(options);
		const answer = answers[Math.min(sent.length, answers.length) - 1];
		return await Promise.resolve(answer?.(options));
	};
	return { http: send as unknown as Http, sent };
}

const questionOf = ({ body }: Sent) => JSON.parse(body) as { nonce: string; to: string };
const nonceOf = (sent: Sent) => questionOf(sent).nonce;
const well: Answer = (sent) => ({
	statusCode: 200,
	body: JSON.stringify(sealAnswer(SECRET, questionOf(sent), STANDING)),
});
const notRegistered: Answer = () => ({
	statusCode: 404,
	body: '{"code":404,"message":"The requested webhook \\"POST a\\" is not registered."}',
});
const answers =
	(statusCode: number, body: unknown): Answer =>
	() => ({ statusCode, body });

it.each<[string, Answer, object]>([
	['a trigger of this app', well, { status: STANDING }],
	[
		'an n8n that parses JSON itself',
		(sent) => ({ statusCode: 200, body: sealAnswer(SECRET, questionOf(sent), STANDING) }),
		{ status: STANDING },
	],
	['an n8n without such a workflow', notRegistered, { failure: 'not listening' }],
	['a removed receiver', answers(410, ''), { failure: 'not listening' }],
	[
		'another server’s 404',
		answers(404, '<html>Not found</html>'),
		{ failure: 'no answer', reason: expect.stringContaining('HTTP 404') },
	],
	[
		'an OK from an unknown server',
		answers(200, 'OK'),
		{ failure: 'no answer', reason: expect.stringContaining('HTTP 200') },
	],
	[
		'JSON from an unknown server',
		answers(200, '{"answer":"{}","seal":"00"}'),
		{ failure: 'no answer' },
	],
	[
		'an answer to another question',
		answers(200, sealAnswer(SECRET, { nonce: 'other', to: CALLBACK }, STANDING)),
		{ failure: 'no answer' },
	],
	['a trigger of another app', answers(401, 'Refused'), { failure: 'no answer' }],
	[
		'a trigger that another server asked for its own address',
		(sent) => ({
			statusCode: 200,
			body: sealAnswer(
				SECRET,
				{ ...questionOf(sent), to: CALLBACK.replace('n8n', 'other') },
				STANDING,
			),
		}),
		{ failure: 'no answer' },
	],
	[
		'a trigger of version 0.1',
		(sent) => {
			const { answer } = sealAnswer(SECRET, questionOf(sent), STANDING);
			return {
				statusCode: 200,
				body: { answer, seal: sealOf(SECRET, `answer to ${nonceOf(sent)}`, answer) },
			};
		},
		{ failure: 'no answer', reason: expect.stringContaining('version 0.1') },
	],
	[
		'no response',
		() => {
			throw new Error(`connect ECONNREFUSED ${SECRET}`);
		},
		{ failure: 'no answer', reason: 'no connection, or no answer within 10 seconds' },
	],
])('%s', async (_what, answer, reply) => {
	const helper = http(answer);
	await expect(ask(helper.http, SECRET, CALLBACK, { ask: 'status' })).resolves.toMatchObject(reply);
	expect(helper.sent).toEqual([
		expect.objectContaining({ url: CALLBACK, disableFollowRedirect: true, timeout: 10_000 }),
	]);
});

it.each<[string, Answer[], object, number]>([
	['at once', [well], { status: STANDING }, 0],
	[
		'when the workflow is published again',
		[notRegistered, notRegistered, well],
		{ status: STANDING },
		4000,
	],
	['or not at all', [notRegistered], { failure: 'not listening' }, 10_000],
])('with retries, the result is %s', async (_what, given, reply, waited) => {
	pauses.length = 0;
	const helper = http(...given);
	await expect(askWithRetries(helper.http, SECRET, CALLBACK, { ask: 'status' })).resolves.toEqual(
		reply,
	);
	expect(pauses.reduce((sum, ms) => sum + ms, 0)).toBe(waited);
	// Each question is a new one, because the previous one may have been accepted.
	expect(new Set(helper.sent.map(nonceOf)).size).toBe(helper.sent.length);
});
