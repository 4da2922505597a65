import type { TriggerStatus } from '../../../../nodes/WhatsAppBusinessManagement/callback/protocol';
import {
	VALID_FOR_MS,
	openAnswer,
	openRequest,
	SEAL_HEADER,
	sealAnswer,
	sealRequest,
	withNonce,
} from '../../../../nodes/WhatsAppBusinessManagement/callback/protocol';
import { sealOf } from '../../../engine/wire';

const SECRET = 'made up for this test';
const OWN_PATH = 'a/whatsapp-business-management';
const URL_ = `https://n8n.example.com/webhook/${OWN_PATH}?x=1`;
const NOW = 1_700_000_000_000;

const open = (
	{ body, headers }: { body: string; headers: Record<string, string> },
	{ nonces = {}, now = NOW, ownPath = OWN_PATH, appSecret = SECRET } = {},
) => openRequest(Buffer.from(body), headers[SEAL_HEADER], { appSecret, ownPath, nonces, now });

const statusOf = (outcome: ReturnType<typeof open>) =>
	'refusal' in outcome ? outcome.refusal.status : 200;

describe('a request', () => {
	const receiver = {
		id: 'a'.repeat(32),
		url: 'https://a.example/webhook/x/whatsapp-business-management',
		fields: ['x'],
		isTest: true,
		until: 5,
	};
	const takenOver = { url: 'http://b.example/', fields: ['y'] };

	it.each([
		{ ask: 'join' as const, receivers: [{ ...receiver, isLeaving: true }] },
		{ ask: 'leave' as const, id: receiver.id },
		{ ask: 'holdOver' as const, receivers: [receiver], takenOver },
		{ ask: 'holdOver' as const, receivers: [] },
		{ ask: 'status' as const },
		{ ask: 'taken' as const, stateIds: [receiver.id], since: 5 },
		{ ask: 'given' as const, stateIds: [], since: 0 },
	])('$ask is unchanged after a round trip', (request) => {
		const sealed = sealRequest(SECRET, URL_, request, NOW);
		const to = `/webhook/${OWN_PATH}`;
		expect(open(sealed)).toEqual({ request: { to, time: NOW, nonce: sealed.nonce, ...request } });
		expect(sealed.headers[SEAL_HEADER]).toBe(sealOf(SECRET, 'request', sealed.body));
	});

	it('has another nonce each time', () => {
		const nonce = () => sealRequest(SECRET, URL_, { ask: 'status' }, NOW).nonce;
		expect(nonce()).not.toBe(nonce());
	});

	const status = sealRequest(SECRET, URL_, { ask: 'status' }, NOW);

	it.each<[string, Parameters<typeof open>[1], number]>([
		['in time', { now: NOW + VALID_FOR_MS }, 200],
		['with a clock that is slow', { now: NOW - VALID_FOR_MS }, 200],
		['too late', { now: NOW + VALID_FOR_MS + 1 }, 401],
		['too early', { now: NOW - VALID_FOR_MS - 1 }, 401],
		['of another app', { appSecret: 'other' }, 401],
		['without a secret', { appSecret: '' }, 401],
		['for another callback', { ownPath: 'b/whatsapp-business-management' }, 401],
		['for a callback with a longer name', { ownPath: `x${OWN_PATH}` }, 401],
		['a second time', { nonces: { [status.nonce]: NOW } }, 409],
	])('%s', (_what, known, expected) => {
		expect(statusOf(open(status, known))).toBe(expected);
	});

	it('is remembered as long as it is valid, and then forgotten', () => {
		const at = (now: number, nonces: Record<string, number>) =>
			Object.keys(withNonce(nonces, { to: '', time: now, nonce: String(now) }, now));
		const taken = { old: NOW };
		expect(at(NOW + 2 * VALID_FOR_MS, taken)).toContain('old');
		expect(at(NOW + 2 * VALID_FOR_MS + 1, taken)).not.toContain('old');
		// A clock that is fast: valid until five minutes after its own time.
		const ahead = withNonce({}, { to: '', time: NOW + VALID_FOR_MS, nonce: 'ahead' }, NOW);
		expect(at(NOW + 2 * VALID_FOR_MS, ahead)).toContain('ahead');
	});
});

describe('an answer', () => {
	const status: TriggerStatus = {
		id: 'a'.repeat(32),
		path: OWN_PATH,
		process: 'this one',
		isTest: false,
		fields: ['x'],
		receivers: [],
		canGiveBack: false,
		lastDelivery: null,
		since: '2026-03-14T09:30:00.000Z',
	};
	const answer = sealAnswer(SECRET, 'nonce', status);

	it.each<[string, unknown, TriggerStatus | undefined]>([
		['of a trigger of this app', answer, status],
		['with additional keys', { ...answer, more: 1 }, status],
		['to another question', sealAnswer(SECRET, 'other', status), undefined],
		['of another app', sealAnswer('other', 'nonce', status), undefined],
		['that was modified', { ...answer, answer: answer.answer.replace('false', 'true') }, undefined],
		['without its seal', { answer: answer.answer }, undefined],
		[
			'with a request’s seal',
			{ ...answer, seal: sealOf(SECRET, 'request', answer.answer) },
			undefined,
		],
		['that is a text', 'OK', undefined],
		['that is a number', 7, undefined],
		['that is null', null, undefined],
		['that is invalid', undefined, undefined],
		['whose text is invalid', { answer: 7, seal: answer.seal }, undefined],
	])('%s', (_what, received, expected) => {
		expect(openAnswer(SECRET, 'nonce', received)).toEqual(expected);
	});
});
