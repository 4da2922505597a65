import type {
	Finding,
	Severity,
} from '../../../../../nodes/WhatsAppBusinessManagement/compliance/finding';
import type { RunFacts } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/memory/compareFindings';
import {
	compareFindings,
	remember,
} from '../../../../../nodes/WhatsAppBusinessManagement/compliance/memory/compareFindings';
import type { Memory } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/memory/memory';
import {
	readMemory,
	writeMemory,
} from '../../../../../nodes/WhatsAppBusinessManagement/compliance/memory/memory';

const [FIRST, SECOND, THIRD] = [
	'2026-11-28T08:00:00.000Z',
	'2026-11-29T08:00:00.000Z',
	'2026-11-30T08:00:00.000Z',
];

const findingOf = (changes: Partial<Finding> = {}): Finding => ({
	findingId: 'f1',
	rule: 'number-pin-off',
	severity: 'warning',
	group: 'numbers',
	subject: { kind: 'number', id: '1', name: '+1 555 0100' },
	account: { id: '10', name: 'Lucky Shrub' },
	message: 'Two-step verification of +1 555 0100 is off',
	fix: 'Set a PIN',
	docs: 'https://example.com',
	evidence: {},
	state: '',
	...changes,
});

const runOf = (changes: Partial<RunFacts> = {}): RunFacts => ({
	scope: 'all',
	now: SECOND,
	repeatAfterMs: 86_400_000,
	hasLookedAt: () => true,
	hasSeen: () => true,
	isComplete: () => true,
	isOn: () => true,
	mutedBecause: () => undefined,
	...changes,
});

/** The memory after a first run with these findings. */
function after(findings: Finding[], now = FIRST): Memory {
	const run = runOf({ now });
	const none = readMemory({});
	return remember(none, compareFindings(findings, none, run), run);
}

const statuses = (findings: Finding[], memory: Memory, run = runOf()) => {
	const compared = compareFindings(findings, memory, run);
	return {
		findings: compared.findings.map(({ status }) => status),
		solved: compared.solved.map(({ findingId }) => findingId),
	};
};

it('calls everything of the first run open', () => {
	expect(statuses([findingOf()], readMemory({}))).toEqual({ findings: ['open'], solved: [] });
});

const CHANGES: Array<
	[what: string, changes: Partial<Finding>, status: string, before: string | undefined]
> = [
	['the same', {}, 'open', undefined],
	['another sentence', { message: 'Other words' }, 'open', undefined],
	['another severity', { severity: 'critical' as Severity }, 'changed', 'warning'],
	['another state', { state: 'BANNED' }, 'changed', 'warning'],
	['another subject', { findingId: 'f2' }, 'new', undefined],
];

it.each(CHANGES)('compares %s', (_what, changes, status, before) => {
	const { findings } = compareFindings([findingOf(changes)], after([findingOf()]), runOf());
	expect(findings).toEqual([expect.objectContaining({ status })]);
	expect(findings[0]?.before).toBe(before);
});

const GONE: Array<[what: string, run: Partial<RunFacts>, isSolved: boolean]> = [
	['was looked at again', {}, true],
	[
		'could not be read',
		{ hasLookedAt: () => false, hasSeen: () => false, isComplete: () => false },
		false,
	],
	['no longer exists', { hasLookedAt: () => false, hasSeen: () => false }, true],
	['is there, but its facts are missing', { hasLookedAt: () => false }, false],
	['has a rule that is off', { isOn: () => false }, false],
];

it.each(GONE)('a finding whose subject %s', (_what, run, isSolved) => {
	expect(statuses([], after([findingOf()]), runOf(run)).solved).toEqual(isSolved ? ['f1'] : []);
});

it('asks about the rule without its part', () => {
	const asked: string[] = [];
	const memory = after([findingOf({ rule: 'delivery-path.noCallback' })]);
	statuses([], memory, runOf({ hasLookedAt: (rule) => asked.push(rule) > 0 }));
	expect(asked).toEqual(['delivery-path']);
});

it('keeps since when a finding is there, and tells a critical one again after the time', () => {
	const memory = after([findingOf({ severity: 'critical' })]);
	const early = runOf({ now: '2026-11-28T20:00:00.000Z' });
	const [soon] = compareFindings([findingOf({ severity: 'critical' })], memory, early).findings;
	const [later] = compareFindings([findingOf({ severity: 'critical' })], memory, runOf()).findings;
	expect([soon?.since, soon?.isRepeated]).toEqual([FIRST, undefined]);
	expect([later?.since, later?.isRepeated]).toEqual([FIRST, true]);
});

it('prefers Meta’s own time', () => {
	const [found] = compareFindings(
		[findingOf({ since: THIRD })],
		after([findingOf()]),
		runOf(),
	).findings;
	expect(found?.since).toBe(THIRD);
});

it('forgets a muted finding, so that it is new when the mute ends', () => {
	const memory = after([findingOf()]);
	const muting = runOf({ mutedBecause: () => 'Known' });
	const compared = compareFindings([findingOf()], memory, muting);
	expect(compared.findings[0]).toMatchObject({ status: 'muted', mutedBecause: 'Known' });
	const next = remember(memory, compared, muting);
	expect(statuses([findingOf()], next).findings).toEqual(['new']);
});

it('keeps what another item of the run wrote meanwhile', () => {
	const other = after([findingOf({ findingId: 'f9' })]);
	const run = runOf({ scope: 'account:10' });
	const compared = compareFindings([findingOf()], readMemory({}), run);
	const next = remember(other, compared, run);
	expect(Object.keys(next.findings).sort()).toEqual(['f1', 'f9']);
	expect(next.scopes).toEqual({ all: FIRST, 'account:10': SECOND });
});

it('comes back from n8n’s static data as it was written, without what is broken', () => {
	const staticData = {};
	const memory = after([findingOf()]);
	writeMemory(staticData, memory);
	expect(readMemory(JSON.parse(JSON.stringify(staticData)) as object as never)).toEqual(memory);
	const broken = {
		complianceCheck: { ...memory, findings: { ...memory.findings, f2: ['x'], f3: null } },
	};
	expect(readMemory(broken as never)).toEqual(memory);
});

it('stays small', () => {
	const many = Array.from({ length: 1_000 }, (_, index) => findingOf({ findingId: `f${index}` }));
	expect(JSON.stringify(after(many)).length).toBeLessThan(250_000);
});
