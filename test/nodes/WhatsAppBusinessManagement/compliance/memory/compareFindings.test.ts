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
	hasLeft: () => false,
	hasAllOf: () => false,
	isOn: () => true,
	mutedBecause: () => undefined,
	isWanted: () => true,
	isReplaced: () => false,
	judgeTheSame: () => true,
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
	[
		'is not among all that its rule could find',
		{
			hasLookedAt: () => false,
			hasSeen: () => false,
			isComplete: () => false,
			hasAllOf: () => true,
		},
		true,
	],
	['is there, but its facts are missing', { hasLookedAt: () => false }, false],
	['has a rule that is off', { isOn: () => false }, false],
];

it.each(GONE)('a finding whose subject %s', (_what, run, isSolved) => {
	expect(statuses([], after([findingOf()]), runOf(run)).solved).toEqual(isSolved ? ['f1'] : []);
});

const FOLLOWED: Array<
	[what: string, changes: Partial<Finding>, run: Partial<RunFacts>, isSolved: boolean]
> = [
	['as bad, about the same fact', {}, {}, false],
	['worse', { severity: 'critical' }, {}, false],
	['less bad', { severity: 'info' }, {}, true],
	['about another fact', {}, { judgeTheSame: () => false }, true],
	['about another subject', { subject: { kind: 'number', id: '2', name: '2' } }, {}, true],
	['another part of the rule', { rule: 'number-pin-off.part' }, {}, true],
	['that replaces it', { severity: 'info' }, { isReplaced: (id) => id === 'f1' }, false],
];

it.each(FOLLOWED)('a finding that is followed by one %s', (_what, changes, run, isSolved) => {
	const next = findingOf({ findingId: 'f2', rule: 'number-banned', ...changes });
	const memory = after([findingOf()]);
	const compared = compareFindings([next], memory, runOf(run));
	expect(compared.solved.map(({ findingId }) => findingId)).toEqual(isSolved ? ['f1'] : []);
	// It is forgotten either way, so that it is told again if it comes back.
	expect(Object.keys(remember(memory, compared, runOf(run)).findings)).toEqual(['f2']);
});

it('calls a finding solved beside a worse one that was there before', () => {
	const other = findingOf({ findingId: 'f2', rule: 'number-banned', severity: 'critical' });
	expect(statuses([other], after([findingOf(), other])).solved).toEqual(['f1']);
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

it.each([
	['the next morning, a moment earlier in the day', '2026-11-29T07:59:59.990Z', true],
	['the morning after clocks went forward', '2026-11-29T07:00:00.000Z', true],
	['two hours too early', '2026-11-29T06:00:00.000Z', undefined],
])('tells a critical one again on %s', (_what, now, isRepeated) => {
	const critical = findingOf({ severity: 'critical' });
	const [found] = compareFindings([critical], after([critical]), runOf({ now })).findings;
	expect(found?.isRepeated).toBe(isRepeated);
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

it('tells a finding as new that was below the lowest severity before', () => {
	const critical = runOf({ isWanted: (severity) => severity === 'critical' });
	const none = readMemory({});
	const hidden = remember(none, compareFindings([findingOf()], none, critical), critical);
	expect(statuses([findingOf()], hidden).findings).toEqual(['new']);
	// One that was told stays known.
	const told = after([findingOf()]);
	const kept = remember(told, compareFindings([findingOf()], told, critical), critical);
	expect(statuses([findingOf()], kept).findings).toEqual(['open']);
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

it('forgets the findings of an account that is no longer there, without calling them solved', () => {
	const memory = after([
		findingOf(),
		findingOf({ findingId: 'f2', account: { id: '11', name: 'B' } }),
	]);
	const run = runOf({
		hasLeft: (id) => id === '10',
		hasLookedAt: () => false,
		isComplete: () => false,
	});
	const comparison = compareFindings([], memory, run);
	expect(comparison.solved).toEqual([]);
	expect(Object.keys(remember(memory, comparison, run).findings)).toEqual(['f2']);
});
