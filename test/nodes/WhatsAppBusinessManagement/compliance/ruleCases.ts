import type { SettingValues } from '../../../../nodes/WhatsAppBusinessManagement/compliance/evaluation';
import { Evaluation } from '../../../../nodes/WhatsAppBusinessManagement/compliance/evaluation';
import type { Finding } from '../../../../nodes/WhatsAppBusinessManagement/compliance/finding';
import type { RememberedValue } from '../../../../nodes/WhatsAppBusinessManagement/compliance/memory/values';
import { RememberedValues } from '../../../../nodes/WhatsAppBusinessManagement/compliance/memory/values';
import { RULES } from '../../../../nodes/WhatsAppBusinessManagement/compliance/rules';
import type {
	Facts,
	Subject,
} from '../../../../nodes/WhatsAppBusinessManagement/compliance/subject';

/** 30 November 2026, 08:00 UTC. */
export const NOW = Date.UTC(2026, 10, 30, 8);

/** What a finding must have, if it is named. */
type Expected = Partial<
	Pick<
		Finding,
		'rule' | 'severity' | 'message' | 'fix' | 'fixOperation' | 'state' | 'since' | 'evidence'
	>
>;

/** One subject, and what one rule says about it. */
export interface RuleCase {
	title: string;
	facts: Facts;
	/** The name of the subject. Default: what the table says. */
	name?: string;
	settings?: SettingValues;
	/** The fields that Meta does not know. */
	unknown?: readonly string[];
	/** What the rule remembered of the subject. */
	remembered?: RememberedValue;
	/** The findings of the rule; `nothing`, or `not checked` because facts are missing. */
	says: Expected[] | 'nothing' | 'not checked';
	/** What the rule remembers for the next run, if it remembers. */
	remembers?: string;
}

/** The cases of one rule. Each rule has at least one of each: a finding, nothing, and not checked. */
export interface RuleTable {
	rule: string;
	subject: Pick<Subject, 'kind' | 'id' | 'name'> & { account?: Subject['account'] };
	cases: RuleCase[];
}

/** A code of Meta’s. Codes are in `evidence`; a message has words. */
const CODE = /\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b/;

const dateOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

function ruleOf(id: string) {
	const rule = RULES.find((each) => each.id === id);
	if (!rule) throw new Error(`There is no rule ${id}`);
	return rule;
}

/** Applies one rule to one subject. */
export function applyRule(
	table: RuleTable,
	{ facts, name, settings = {}, unknown = [], remembered }: RuleCase,
) {
	const rule = ruleOf(table.rule);
	const subject: Subject = { ...table.subject, ...(name !== undefined && { name }), facts };
	const key = `${rule.id} ${subject.id}`;
	const packed = remembered
		? { [key]: [remembered.value, remembered.since] as [string, string] }
		: {};
	const values = new RememberedValues(packed, new Date(NOW).toISOString());
	const evaluation = new Evaluation({
		rules: [rule],
		settings,
		now: NOW,
		date: dateOf,
		values,
		isUnknown: (fact) => unknown.includes(fact),
	});
	evaluation.add(rule.on, subject);
	return {
		findings: evaluation.findings,
		isMissing: evaluation.missingFacts.length > 0,
		remembered: values.packedWith({})[key]?.[0],
	};
}

/** Runs tables of rule cases, and checks that none of their rules lacks a kind of case. */
export function testRules(tables: RuleTable[]): void {
	describe.each(tables)('$rule', (table) => {
		it.each(table.cases)('$title', (ruleCase) => {
			const { findings, isMissing, remembered } = applyRule(table, ruleCase);
			const { says } = ruleCase;
			expect(isMissing).toBe(says === 'not checked');
			expect(findings).toEqual(
				Array.isArray(says) ? says.map((each) => expect.objectContaining(each) as unknown) : [],
			);
			for (const { message, fix } of findings) {
				for (const sentence of [message, fix]) expect(sentence).toMatch(/[^\s.]$/);
				expect(message).not.toMatch(CODE);
			}
			if ('remembers' in ruleCase) expect(remembered).toBe(ruleCase.remembers);
		});

		it('has a case that finds something, one that finds nothing, and one that is not checked', () => {
			const kinds = table.cases.map(({ says }) => (Array.isArray(says) ? 'finds' : says));
			expect([...new Set(kinds)].sort()).toEqual(['finds', 'not checked', 'nothing']);
		});
	});
}
