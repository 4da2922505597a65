import { createHmac } from 'node:crypto';

import {
	challengeAnswer,
	isSigned,
	verifyTokenFor,
} from '../../../../nodes/WhatsAppBusinessManagement/callback/signatures';

const SECRET = 'made up for this test';
const BODY = Buffer.from('{"a":1}');
const hmac = (body: Buffer, secret = SECRET) =>
	createHmac('sha256', secret).update(body).digest('hex');
const RIGHT = `sha256=${hmac(BODY)}`;

it.each<[string, unknown, boolean]>([
	['the right one', RIGHT, true],
	['of other bytes', `sha256=${hmac(Buffer.from('{"a": 1}'))}`, false],
	['with another secret', `sha256=${hmac(BODY, 'other')}`, false],
	['one digit off', RIGHT.replace(/.$/, (digit) => (digit === '0' ? '1' : '0')), false],
	['in capitals', RIGHT.toUpperCase(), false],
	['without its prefix', hmac(BODY), false],
	['of another algorithm', `sha1=${hmac(BODY)}`, false],
	['cut short', RIGHT.slice(0, 40), false],
	['with extra characters at the end', `${RIGHT}00`, false],
	['doubled', `${RIGHT}, ${RIGHT}`, false],
	['of as many letters, but more bytes', RIGHT.replace(/.$/, 'é'), false],
	['of as many bytes, but fewer letters', RIGHT.replace(/..$/, 'é'), false],
	['as a list', [RIGHT], false],
	['empty', '', false],
	['missing', undefined, false],
])('a signature %s', (_what, header, signed) => {
	expect(isSigned(BODY, header, SECRET)).toBe(signed);
});

it('nothing is signed without a secret', () => {
	expect(isSigned(BODY, `sha256=${hmac(BODY, '')}`, '')).toBe(false);
});

it('the verify token is stable, and differs per callback and app', () => {
	const token = verifyTokenFor('a/webhook', SECRET);
	expect(verifyTokenFor('a/webhook', SECRET)).toBe(token);
	expect(verifyTokenFor('b/webhook', SECRET)).not.toBe(token);
	expect(verifyTokenFor('a/webhook', 'other')).not.toBe(token);
	expect(token).not.toContain(SECRET);
});

const QUERY = { 'hub.mode': 'subscribe', 'hub.verify_token': 'T', 'hub.challenge': '42' };

it.each<[string, Record<string, unknown>, string | undefined]>([
	['the right one', {}, '42'],
	['with a wrong mode', { 'hub.mode': 'SUBSCRIBE' }, undefined],
	['with a wrong token', { 'hub.verify_token': 't' }, undefined],
	['with a token twice', { 'hub.verify_token': ['T', 'T'] }, undefined],
	['with two challenges', { 'hub.challenge': ['42', '43'] }, undefined],
	['with an empty challenge', { 'hub.challenge': '' }, undefined],
	['without a token', { 'hub.verify_token': undefined }, undefined],
])('a challenge %s', (_what, changes, answer) => {
	expect(challengeAnswer({ ...QUERY, ...changes }, 'T')).toBe(answer);
});
