import type { ComparedFinding } from '../memory/compareFindings';
import type { RememberedFinding } from '../memory/memory';
import type { NotChecked, ReportModel } from './model';
import { sinceWriter } from './phrases';

/** The part of a report that a text shows. */
export interface Digest {
	/** Its counts tell all, whatever is cut. */
	model: ReportModel;
	findings: ComparedFinding[];
	solved: RememberedFinding[];
	notChecked: NotChecked[];
	/** How many findings and other entries are cut. */
	more: number;
	/** Since when a finding is there, as a day: see `sinceWriter`. */
	sinceOf: (finding: ComparedFinding) => string;
}

/** What must not be cut before what: a lower rank stays longer. */
const RANK = {
	critical: 0,
	warning: 2,
	notChecked: 4,
	solved: 5,
	info: 6,
} as const;

/** News before what was told already, within a severity. */
const rankOf = ({ severity, status }: ComparedFinding): number =>
	RANK[severity] + (status === 'open' ? 1 : 0);

type Entry = ComparedFinding | RememberedFinding | NotChecked;

/** All entries, the most important first. */
function byImportance({ told, solved, notChecked }: ReportModel): Entry[] {
	const ranked = (entries: readonly Entry[], rank: number) =>
		entries.map((entry) => ({ entry, rank }));
	return [
		...told.map((entry) => ({ entry, rank: rankOf(entry) })),
		...ranked(notChecked, RANK.notChecked),
		...ranked(solved, RANK.solved),
	]
		.sort((left, right) => left.rank - right.rank)
		.map(({ entry }) => entry);
}

/** The digest of chosen entries, in the order of the report. */
function digestOf(model: ReportModel, chosen: readonly Entry[]): Omit<Digest, 'more' | 'sinceOf'> {
	const has = new Set(chosen);
	return {
		model,
		findings: model.told.filter((each) => has.has(each)),
		solved: model.solved.filter((each) => has.has(each)),
		notChecked: model.notChecked.filter((each) => has.has(each)),
	};
}

/** The bounds of a text. */
export interface Bounds {
	/** Findings, solved ones, and what was not checked, together. */
	entries: number;
	/** Whether the written text is short enough. */
	fits: (text: string) => boolean;
}

/**
 * Writes as many entries as fit, the most important ones. Entries stay whole, so that no link, escape or
 * character is cut.
 *
 * @param write a text for a digest; the more entries, the longer
 */
export function writeWhatFits(
	model: ReportModel,
	write: (digest: Digest) => string,
	{ entries, fits }: Bounds,
): string {
	const all = byImportance(model);
	const sinceOf = sinceWriter(model);
	const written = (count: number) =>
		write({ ...digestOf(model, all.slice(0, count)), more: all.length - count, sinceOf });
	let most = Math.min(all.length, entries);
	const whole = written(most);
	if (fits(whole)) return whole;
	let least = 0;
	while (least < most - 1) {
		const middle = Math.floor((least + most) / 2);
		if (fits(written(middle))) least = middle;
		else most = middle;
	}
	return written(least);
}
