import type { ReportModel } from './model';

/** The result of a check in a few words. */
export interface Headline {
	/** `1 critical, 1 warning`, `nothing new` or `all in order`: may follow a colon. */
	state: string;
	/** `1 new, 1 solved`; empty if there is nothing more to say. */
	details: string;
}

const counted = (count: number, word: string): string[] =>
	count > 0 ? [`${count.toLocaleString('en-US')} ${word}`] : [];

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The result of a check. With Only Changes and no news, that nothing is new, with what is still open. */
export function headlinePartsOf(model: ReportModel): Headline {
	const { counts, status, onlyChanges, hasNews } = model;
	const found = [
		...counted(counts.critical, 'critical'),
		...counted(counts.warning, counts.warning === 1 ? 'warning' : 'warnings'),
		...counted(counts.info, 'info'),
	].join(', ');
	if (found !== '' && onlyChanges && !hasNews) {
		return { state: 'nothing new', details: `still open: ${found}` };
	}
	const news = [
		...counted(counts.new, 'new'),
		...counted(counts.changed, 'changed'),
		...counted(counts.solved, 'solved'),
	].join(', ');
	const nothing =
		status === 'incomplete' ? 'nothing found, but not everything was checked' : 'all in order';
	return { state: found || nothing, details: news };
}

/** `1 critical, 1 warning (1 new, 1 solved)`, `All in order`, or `Nothing new (still open: 1 warning)`. */
export function headlineOf(model: ReportModel): string {
	const { state, details } = headlinePartsOf(model);
	return capitalized(state) + (details === '' ? '' : ` (${details})`);
}
