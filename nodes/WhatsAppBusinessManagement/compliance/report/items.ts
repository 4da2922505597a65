import type { IDataObject } from 'n8n-workflow';

import type { ComparedFinding } from '../memory/compareFindings';
import type { RememberedFinding } from '../memory/memory';
import { headlineOf } from './headline';
import type { ReportModel } from './model';

const itemOf = (
	finding: ComparedFinding,
	{ checkedAt }: ReportModel,
	businessId: string | null,
): IDataObject => {
	const { account, before, mutedBecause, fixOperation } = finding;
	return {
		findingId: finding.findingId,
		rule: finding.rule,
		severity: finding.severity,
		status: finding.status,
		group: finding.group,
		subject: finding.subject,
		wabaId: account?.id ?? null,
		wabaName: account?.name ?? null,
		businessId,
		message: finding.message,
		evidence: finding.evidence,
		...(before !== undefined && { before }),
		...(mutedBecause !== undefined && { mutedBecause }),
		fix: finding.fix,
		...(fixOperation !== undefined && { fixOperation }),
		docs: finding.docs,
		since: finding.since,
		lastSeen: checkedAt,
	};
};

const solvedItem = (
	{ findingId, rule, severity, subject, account, message, since }: RememberedFinding,
	{ checkedAt }: ReportModel,
): IDataObject => ({
	findingId,
	rule,
	severity,
	status: 'solved',
	subject,
	wabaId: account?.id ?? null,
	wabaName: account?.name ?? null,
	message,
	since,
	solvedAt: checkedAt,
});

/** The findings as items, worst first: all, or with Only Changes what is new, changed, told again or solved. */
export function findingItems(model: ReportModel, businessId: string | null): IDataObject[] {
	const shown = model.onlyChanges ? model.told : model.findings;
	return [
		...shown.map((finding) => itemOf(finding, model, businessId)),
		...model.solved.map((solved) => solvedItem(solved, model)),
	];
}

/** The calls of a run. */
export interface Calls {
	made: number;
	/** By the account’s ID. */
	byAccount: Record<string, number>;
}

/** The texts of a report. */
export interface ReportTexts {
	/** Slack’s mrkdwn. */
	slack: string;
	text: string;
	html: string;
	/** The subject of an e-mail. */
	emailSubject: string;
}

/** The report as one item. Every key is always present, so that expressions can rely on it. */
export const reportItem = (
	model: ReportModel,
	texts: ReportTexts,
	calls: Calls,
	businessId: string | null,
): IDataObject => ({
	ok: model.status === 'ok',
	status: model.status,
	headline: headlineOf(model),
	hasNews: model.hasNews,
	isFirstRun: model.isFirstRun,
	counts: { ...model.counts },
	checked: { ...model.checked },
	calls: { ...calls },
	notChecked: model.notChecked.map((each) => ({ ...each })),
	partlyRead: model.partlyRead.map(({ id, name }) => ({ id, name })),
	cannotSee: model.cannotSee,
	findings: findingItems(model, businessId),
	...texts,
	checkedAt: model.checkedAt,
});
