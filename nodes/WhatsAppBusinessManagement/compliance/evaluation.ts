import type { IDataObject } from 'n8n-workflow';

import type { Finding } from './finding';
import { findingId } from './finding';
import type { Context, Found, Rule, Setting, Target } from './rule';
import { docsOf } from './docs';
import type { RememberedValues } from './memory/values';
import type { Subject } from './subject';

/** The values of the rules’ settings that the user entered, by the settings’ names. */
export type SettingValues = Readonly<Record<string, unknown>>;

/** What an evaluation needs to know. */
export interface EvaluationOptions {
	/** The rules that are on. */
	rules: readonly Rule[];
	settings: SettingValues;
	/** Milliseconds. */
	now: number;
	/** Writes a date in the workflow’s time zone. @param ms milliseconds */
	date: (ms: number) => string;
	/** What rules remembered of subjects in the run before. */
	values: RememberedValues;
	/** Whether Meta does not know a field: then its absence says nothing, even where Meta may leave it out. */
	isUnknown?: (fact: string) => boolean;
}

/** Facts that were missing, so that rules were not checked. */
export interface MissingFacts {
	facts: readonly string[];
	rule: string;
	/** Of how many subjects. */
	count: number;
}

const settingText = (value: unknown): string =>
	Array.isArray(value) ? value.join(', ') : String(value);

const valueOf = (settings: SettingValues, { name, default: standard }: Setting): unknown =>
	settings[name] ?? standard;

const listOf = (value: unknown): string[] =>
	(Array.isArray(value) ? (value as unknown[]) : String(value).split(','))
		.map((each) => String(each).trim())
		.filter((each) => each !== '');

const asList = (found: Found | Found[] | undefined): Found[] =>
	found === undefined ? [] : Array.isArray(found) ? found : [found];

const isMissing = (value: unknown): boolean =>
	value === undefined || value === null || value === '';

function evidenceOf({ needs }: Rule, { facts }: Subject, found: Found): IDataObject {
	// A list may be long: a rule that judges its entries names the entry.
	const isTold = (value: unknown) =>
		!isMissing(value) && !(Array.isArray(value) && found.evidence !== undefined);
	const judged = needs.filter((key) => isTold(facts[key])).map((key) => [key, facts[key]]);
	return { ...(Object.fromEntries(judged) as IDataObject), ...found.evidence };
}

function findingOf(rule: Rule, subject: Subject, found: Found): Finding {
	const { kind, id, name, account } = subject;
	const ruleName = found.part === undefined ? rule.id : `${rule.id}.${found.part}`;
	return {
		findingId: findingId(ruleName, id),
		rule: ruleName,
		severity: found.severity ?? rule.severity,
		group: rule.group,
		subject: { kind, id, name },
		...(account && { account }),
		message: found.message,
		fix: found.fix,
		...((found.fixOperation ?? rule.fixOperation) && {
			fixOperation: found.fixOperation ?? rule.fixOperation,
		}),
		docs: docsOf(rule.docs),
		evidence: evidenceOf(rule, subject, found),
		state: found.state ?? '',
		...(found.since !== undefined && { since: found.since }),
	};
}

const NOTHING: readonly string[] = [];

/** The needed facts that a subject does not have: nearly always none. */
const lackingFacts = ({ needs }: Rule, facts: Subject['facts']): readonly string[] =>
	needs.some((key) => isMissing(facts[key]))
		? needs.filter((key) => isMissing(facts[key]))
		: NOTHING;

/** The rules by what they look at. */
function byTarget(rules: readonly Rule[]): Map<Target, Rule[]> {
	const targets = new Map<Target, Rule[]>();
	for (const rule of rules) targets.set(rule.on, [...(targets.get(rule.on) ?? []), rule]);
	return targets;
}

/**
 * Applies rules to subjects, as they are read. It keeps what was found, and no subject, so that its memory
 * does not grow with the number of templates.
 */
export class Evaluation {
	private readonly targets: Map<Target, Rule[]>;

	private readonly found = new Map<string, Finding>();

	private readonly replaced = new Set<string>();

	/** The findings for which another has the reason. */
	private readonly explained = new Set<string>();

	/** The findings without a reason. */
	private readonly unexplained = new Set<string>();

	private readonly missing = new Map<string, MissingFacts>();

	/** The rules and subjects that were looked at, of the earlier subjects. */
	private readonly lookedAt = new Set<string>();

	/** The earlier subjects that are there. */
	private readonly seen = new Set<string>();

	/** What all rules can know. Made once: rules are applied to thousands of templates. */
	private readonly context: Context;

	/** @param earlier the IDs of the subjects of earlier findings, about which the caller asks later */
	constructor(
		private readonly options: EvaluationOptions,
		private readonly earlier: ReadonlySet<string> = new Set(),
	) {
		this.targets = byTarget(options.rules);
		const { settings, now, date } = options;
		this.context = {
			now,
			date,
			number: (setting) => Number(valueOf(settings, setting)),
			text: (setting) => settingText(valueOf(settings, setting)),
			list: (setting) => listOf(valueOf(settings, setting)),
		};
	}

	/** Applies the rules for a target to a subject. */
	add(target: Target, subject: Subject): void {
		if (this.earlier.has(subject.id)) this.seen.add(subject.id);
		for (const rule of this.targets.get(target) ?? []) this.apply(rule, subject);
	}

	/** What was found so far. A finding that says less than another about the same subject is left out. */
	get findings(): Finding[] {
		return [...this.found.values()].filter(({ findingId: id }) => !this.isReplaced(id));
	}

	/** Whether a finding is left out, because another about the same subject says more. */
	isReplaced(id: string): boolean {
		return this.replaced.has(id) || (this.explained.has(id) && this.unexplained.has(id));
	}

	get missingFacts(): MissingFacts[] {
		return [...this.missing.values()];
	}

	/** Whether an earlier subject is there. */
	hasSeen(subjectId: string): boolean {
		return this.seen.has(subjectId);
	}

	/** Whether a rule was applied to an earlier subject. */
	hasLookedAt(rule: string, subjectId: string): boolean {
		return this.lookedAt.has(`${rule}\n${subjectId}`);
	}

	private apply(rule: Rule, subject: Subject): void {
		if (rule.isKnown?.(subject) === false) return;
		const { facts } = subject;
		const applies = rule.appliesTo?.(subject) ?? true;
		const lacks = lackingFacts(rule, facts);
		if (applies && lacks.some((key) => this.mustHave(rule, key))) return this.note(rule, lacks);
		if (this.earlier.has(subject.id)) this.lookedAt.add(`${rule.id}\n${subject.id}`);
		const context = this.contextOf(rule, subject);
		if (rule.remembers) {
			this.options.values.keep(rule.id, subject.id, rule.remembers(subject, context));
		}
		if (!applies || (lacks.length > 0 && rule.findsAbsence !== true)) return;
		for (const found of asList(rule.check(subject, context))) this.keep(rule, subject, found);
	}

	private mustHave({ mayLack }: Rule, fact: string): boolean {
		return mayLack?.includes(fact) !== true || this.options.isUnknown?.(fact) === true;
	}

	private keep(rule: Rule, subject: Subject, found: Found): void {
		const finding = findingOf(rule, subject, found);
		// An object that several others name, such as the portfolio, is told once.
		if (!this.found.has(finding.findingId)) this.found.set(finding.findingId, finding);
		if (found.lacksReason) this.unexplained.add(finding.findingId);
		for (const other of rule.replaces ?? []) this.replaced.add(findingId(other, subject.id));
		for (const other of rule.explains ?? []) this.explained.add(findingId(other, subject.id));
	}

	private note({ id }: Rule, facts: readonly string[]): void {
		const key = `${id}\n${facts.join()}`;
		const known = this.missing.get(key) ?? { facts, rule: id, count: 0 };
		this.missing.set(key, { ...known, count: known.count + 1 });
	}

	private contextOf(rule: Rule, { id }: Subject): Context {
		if (!rule.remembers) return this.context;
		return { ...this.context, remembered: this.options.values.before(rule.id, id) };
	}
}
