import type { IDataObject } from 'n8n-workflow';

import type { GraphConnection } from '../graph/connection';
import type { NodeRun } from '../execution/nodeRun';
import type { CheckQuestion } from './check';
import { check } from './check';
import type { SettingValues } from './evaluation';
import { Evaluation } from './evaluation';
import type { Severity } from './finding';
import { isAtLeast } from './finding';
import type { RunFacts } from './memory/compareFindings';
import { compareFindings, remember } from './memory/compareFindings';
import { readMemory, rememberedFindings, writeMemory } from './memory/memory';
import { keysOfUnread } from './memory/unreadKeys';
import { RememberedValues } from './memory/values';
import { missingRules } from './missingRules';
import type { Mute } from './mute';
import { mutedBecause } from './mute';
import { findingItems, reportItem } from './report/items';
import type { ReportModel } from './report/model';
import { reportModel } from './report/model';
import { headlineOf } from './report/headline';
import { scopeKey } from './scope';
import { reportTexts } from './report/texts';
import type { Rule } from './rule';
import { Asker } from './snapshot/asker';
import { fieldsOf } from './snapshot/factFields';
import { dateWriter, timeText } from './dates';

/** What the user asked for, beside what to check. */
export interface CheckSettings {
	question: CheckQuestion;
	values: SettingValues;
	lowest: Severity;
	onlyChanges: boolean;
	mutes: readonly Mute[];
	/** Milliseconds. */
	repeatAfterMs: number;
	/** The severity from which the run fails; undefined for never. */
	stopAt?: Severity;
	output: 'report' | 'findings';
	/** The workflow’s time zone. */
	timeZone: string;
}

/** The findings are bad enough that the user wants the run to fail. */
export class FindingsError extends Error {
	override name = 'FindingsError';

	constructor(
		message: string,
		readonly description: string,
	) {
		super(message);
	}
}

function failIfWanted({ findings, ...model }: ReportModel, text: string, stopAt?: Severity): void {
	const bad = findings.filter(
		({ severity, status }) =>
			stopAt !== undefined && status !== 'muted' && isAtLeast(severity, stopAt),
	);
	if (bad.length > 0) throw new FindingsError(headlineOf({ findings, ...model }), text);
}

/** Whether two rules need a fact in common, so that the findings of both are about it. */
function sharingFacts(rules: readonly Rule[]): RunFacts['judgeTheSame'] {
	const needs = new Map(rules.map((rule) => [rule.id, rule.needs]));
	return (rule, other) =>
		needs.get(rule)?.some((fact) => needs.get(other)?.includes(fact) === true) === true;
}

/**
 * Runs a compliance check: reads, applies the rules, compares with the run before, remembers, reports.
 *
 * @param node what the node keeps between runs
 * @returns the report as one item, or an item per finding
 * @throws {FindingsError} if a finding is as bad as the user named; the memory is written before
 * @throws {GraphError | GraphUnreachableError | CredentialError} if nothing could be read
 */
export async function runCheck(
	connection: GraphConnection,
	settings: CheckSettings,
	node: NodeRun,
	now = Date.now(),
): Promise<IDataObject[]> {
	const { question, mutes, timeZone } = settings;
	const checkedAt = new Date(now).toISOString();
	const memory = readMemory(node.staticData());
	const values = new RememberedValues(memory.values, checkedAt);
	const earlier = new Set(rememberedFindings(memory).map(({ subject }) => subject.id));
	const asker = new Asker(connection);
	const evaluation = new Evaluation(
		{
			rules: question.rules,
			settings: settings.values,
			now,
			date: dateWriter(timeZone),
			values,
			isUnknown: (fact) => fieldsOf(fact).some((field) => asker.hasDropped(field)),
		},
		earlier,
	);
	const result = await check(asker, question, evaluation, node.log);
	const run: RunFacts = {
		scope: scopeKey(question),
		now: checkedAt,
		repeatAfterMs: settings.repeatAfterMs,
		hasLookedAt: (rule, id) => evaluation.hasLookedAt(rule, id),
		hasSeen: (id) => evaluation.hasSeen(id),
		isComplete: result.isComplete,
		hasLeft: result.hasLeft,
		hasAllOf: (rule, accountId) =>
			result.hasAllProblems(accountId) &&
			question.rules.some(({ id, ofProblems }) => id === rule && ofProblems === true),
		isOn: (rule) => question.rules.some(({ id }) => id === rule),
		mutedBecause: (finding) => mutedBecause(mutes, finding, now),
		isWanted: (severity) => isAtLeast(severity, settings.lowest),
		isReplaced: (id) => evaluation.isReplaced(id),
		judgeTheSame: sharingFacts(question.rules),
	};
	const comparison = compareFindings(evaluation.findings, memory, run);
	// Another input item may have written since: it is read again, and nothing waits before it is written.
	const current = readMemory(node.staticData());
	const next = remember(current, comparison, run);
	const missing = missingRules(
		evaluation.missingFacts,
		asker.droppedFields,
		result.unreadFacts,
		question.rules,
	);
	const unread = keysOfUnread(result.unread, missing);
	const unreadBefore = new Set(memory.unread[run.scope]);
	const takeBack = writeMemory(node.staticData(), {
		...next,
		values: values.packedWith(current.values),
		unread: { ...next.unread, [run.scope]: unread },
	});
	const model = reportModel(comparison, result, missing, {
		lowest: settings.lowest,
		onlyChanges: settings.onlyChanges,
		rules: question.rules.length,
		checkedAt,
		checkedAtText: timeText(now, timeZone),
		timeZone,
		hasNewUnread: unread.some((key) => !unreadBefore.has(key)),
	});
	const texts = reportTexts(model);
	failIfWanted(model, texts.text, settings.stopAt);
	// If another item fails, n8n outputs nothing of this one, so it must be told again.
	node.ifDropped(takeBack);
	const businessId = question.portfolioId ?? null;
	if (settings.output === 'findings') return findingItems(model, businessId);
	const calls = { made: asker.made, byAccount: Object.fromEntries(asker.byAccount) };
	return [reportItem(model, texts, calls, businessId)];
}
