import { isSealed, seal } from '../../../../nodes/WhatsAppBusinessManagement/callback/seal';
import { hmac, sealOf } from '../../../engine/wire';

const SECRET = 'made up for this test';
const RIGHT = seal(SECRET, 'request', 'text');

it('matches the protocol', () => {
	expect(RIGHT).toBe(sealOf(SECRET, 'request', 'text'));
	expect(seal(SECRET, 'request', Buffer.from('text'))).toBe(RIGHT);
});

it.each<[string, unknown, boolean]>([
	['the right one', RIGHT, true],
	['of another use', seal(SECRET, 'answer', 'text'), false],
	['of another text', seal(SECRET, 'request', 'texts'), false],
	['of use and text split at another position', seal(SECRET, 'request\nte', 'xt'), false],
	['with another secret', seal('other', 'request', 'text'), false],
	['with the secret itself, as Meta signs', hmac(SECRET, 'request\ntext'), false],
	['in capitals', RIGHT.toUpperCase(), false],
	['cut short', RIGHT.slice(1), false],
	['a list', [RIGHT], false],
	['none', undefined, false],
])('%s', (_what, given, isRight) => {
	expect(isSealed(SECRET, 'request', 'text', given)).toBe(isRight);
});

it('nothing is sealed without a secret', () => {
	expect(isSealed('', 'request', 'text', seal('', 'request', 'text'))).toBe(false);
});
