import type { Finding } from '../../../../nodes/WhatsAppBusinessManagement/compliance/finding';
import type { Mute } from '../../../../nodes/WhatsAppBusinessManagement/compliance/mute';
import {
	matches,
	mutedBecause,
} from '../../../../nodes/WhatsAppBusinessManagement/compliance/mute';
import { NOW } from './ruleCases';

it.each([
	['number-pin-off', 'number-pin-off', true],
	['NUMBER-pin-off', 'number-pin-off', true],
	['number-pin', 'number-pin-off', false],
	['number-*', 'number-pin-off', true],
	['*-off', 'number-pin-off', true],
	['*pin*', 'number-pin-off', true],
	['n*pin*off', 'number-pin-off', true],
	['n*off*pin', 'number-pin-off', false],
	['*', '', true],
	['**', 'x', true],
	['a*a', 'a', false],
	['ab*ba', 'aba', false],
	['+1 555*', '+1 555 0100', true],
	['.*', 'anything', false],
	['مرحبا*', 'مرحبا (ar)', true],
])('the pattern %j and the text %j: %s', (pattern, text, expected) => {
	expect(matches(pattern, text)).toBe(expected);
});

it('ends on a long text that nearly matches', () => {
	expect(matches('*a'.repeat(30), 'a'.repeat(20) + 'b'.repeat(50_000))).toBe(false);
});

const FINDING: Finding = {
	findingId: '1',
	rule: 'delivery-path.noCallback',
	severity: 'critical',
	group: 'webhooks',
	subject: { kind: 'number', id: '106540352242922', name: '+1 555 0100' },
	account: { id: '102290129340398', name: 'Lucky Shrub' },
	message: 'x',
	fix: 'x',
	docs: 'x',
	evidence: {},
	state: '',
};

const WHY = 'Known';

const CASES: Array<[what: string, mute: Omit<Mute, 'reason'>, isMuted: boolean]> = [
	['its rule with the part', { rule: 'delivery-path.noCallback' }, true],
	['its rule without the part', { rule: 'delivery-path' }, true],
	['another rule', { rule: 'number-pin-off' }, false],
	['its account', { rule: '*', accountId: '102290129340398' }, true],
	['another account', { rule: '*', accountId: '102290129340399' }, false],
	['its subject by name', { rule: '*', subject: '+1 555*' }, true],
	['its subject by ID', { rule: '*', subject: '106540352242922' }, true],
	['another subject', { rule: '*', subject: '+1 556*' }, false],
	['a time that is not over', { rule: '*', until: NOW + 1 }, true],
	['a time that is over', { rule: '*', until: NOW }, false],
];

it.each(CASES)('a mute of %s', (_what, mute, isMuted) => {
	const reason = mutedBecause([{ ...mute, reason: WHY }], FINDING, NOW);
	expect(reason).toBe(isMuted ? WHY : undefined);
});
