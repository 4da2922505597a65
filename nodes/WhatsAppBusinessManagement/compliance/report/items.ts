import type { IDataObject } from 'n8n-workflow';

import type { ManagedKind } from '../../changes/managerUrl';
import { managerUrl } from '../../changes/managerUrl';
import type { ComparedFinding } from '../memory/compareFindings';
import type { RememberedFinding } from '../memory/memory';
import type { SubjectKind } from '../subject';
import { headlineOf } from './headline';
import type { ReportModel } from './model';

/** The pages of WhatsApp Manager by kind of subject. The token, the app and the portfolio have none. */
const PAGES: Readonly<Partial<Record<SubjectKind, ManagedKind>>> = {
	account: 'account',
	flow: 'flow',
	number: 'number',
	template: 'template',
};

/** The page about the subject of a finding; null if there is none. */
function pageOf({ subject, account }: Pick<ComparedFinding, 'account' | 'subject'>): string | null {
	const kind = PAGES[subject.kind];
	return kind === undefined ? null : managerUrl(kind, account?.id, subject.id);
}

const itemOf = (
	finding: ComparedFinding,
	{ checkedAt }: ReportModel,
	businessId: string | null,
): IDataObject => {
	const { account, before, mutedBecause, fixOperation } = finding;
	// In the order in which people read a table.
	return {
		severity: finding.severity,
		status: finding.status,
		message: finding.message,
		fix: finding.fix,
		...(fixOperation !== undefined && { fixOperation }),
		wabaName: account?.name ?? null,
		subject: finding.subject,
		since: finding.since,
		rule: finding.rule,
		group: finding.group,
		evidence: finding.evidence,
		...(before !== undefined && { before }),
		...(mutedBecause !== undefined && { mutedBecause }),
		managerUrl: pageOf(finding),
		docs: finding.docs,
		wabaId: account?.id ?? null,
		businessId,
		findingId: finding.findingId,
		lastSeen: checkedAt,
	};
};

const solvedItem = (
	{ findingId, rule, severity, subject, account, message, since }: RememberedFinding,
	{ checkedAt }: ReportModel,
): IDataObject => ({
	severity,
	status: 'solved',
	message,
	wabaName: account?.name ?? null,
	subject,
	since,
	solvedAt: checkedAt,
	rule,
	managerUrl: pageOf({ subject, account }),
	wabaId: account?.id ?? null,
	findingId,
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
