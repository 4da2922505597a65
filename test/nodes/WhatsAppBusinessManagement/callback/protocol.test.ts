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
	{ nonces = {}, now = NOW, ownAddresses = [URL_], appSecret = SECRET } = {},
) => openRequest(Buffer.from(body), headers[SEAL_HEADER], { appSecret, ownAddresses, nonces, now });

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
		const to = `https://n8n.example.com/webhook/${OWN_PATH}`;
		const { nonce } = sealed.question;
		expect(open(sealed)).toEqual({ request: { to, time: NOW, nonce, ...request } });
		expect(sealed.headers[SEAL_HEADER]).toBe(sealOf(SECRET, 'request', sealed.body));
	});

	it('has another nonce each time', () => {
		const nonce = () => sealRequest(SECRET, URL_, { ask: 'status' }, NOW).question.nonce;
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
		['for an older address of the trigger', { ownAddresses: ['https://now.example/', URL_] }, 200],
		['for a trigger that knows no address', { ownAddresses: [] }, 401],
		['for a trigger whose address is no URL', { ownAddresses: ['', 'x'] }, 401],
		...[
			`https://n8n.example.com/webhook/b/${OWN_PATH}`,
			`https://n8n.example.com/webhook/x${OWN_PATH}`,
			`https://n8n.example.com/webhook-test/${OWN_PATH}`,
			`https://n8n.example.com/below/webhook/${OWN_PATH}`,
			`https://other.example.com/webhook/${OWN_PATH}`,
			`https://n8n.example.com:8443/webhook/${OWN_PATH}`,
			`http://n8n.example.com/webhook/${OWN_PATH}`,
		].map((other): [string, Parameters<typeof open>[1], number] => [
			`captured, to ${other}`,
			{ ownAddresses: [other] },
			401,
		]),
		['a second time', { nonces: { [status.question.nonce]: NOW } }, 409],
	])('%s', (_what, known, expected) => {
		expect(statusOf(open(status, known))).toBe(expected);
	});

	it('of version 0.1, which names a path only, is refused with the reason', () => {
		const body = JSON.stringify({
			to: `/webhook/${OWN_PATH}`,
			time: NOW,
			nonce: 'a'.repeat(32),
			ask: 'status',
		});
		const headers = { [SEAL_HEADER]: sealOf(SECRET, 'request', body) };
		expect(open({ body, headers })).toEqual({
			refusal: { status: 401, reason: expect.stringContaining('version 0.1') },
		});
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
	const asked = { nonce: 'nonce', to: 'https://asked.example/' };
	const answer = sealAnswer(SECRET, asked, status);
	const old = { answer: answer.answer, seal: sealOf(SECRET, 'answer to nonce', answer.answer) };

	it.each<[string, unknown, TriggerStatus | string | undefined]>([
		['of a trigger of this app', answer, status],
		['with additional keys', { ...answer, more: 1 }, status],
		['to another question', sealAnswer(SECRET, { ...asked, nonce: 'other' }, status), undefined],
		['of another address', sealAnswer(SECRET, { ...asked, to: 'https://b/' }, status), undefined],
		['of another app', sealAnswer('other', asked, status), undefined],
		['of version 0.1', old, 'outdated'],
		['of version 0.1 that was modified', { ...old, answer: `${old.answer} ` }, undefined],
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
		expect(openAnswer(SECRET, asked, received)).toEqual(expected);
	});
});
