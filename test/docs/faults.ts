import { FAULTS, type FaultOutcome } from '../engine/faults/table';
import { table } from './markdown';

/** What becomes of a call, in words. */
function wordsOf({ error, sent }: FaultOutcome): string {
	if (error === undefined) return sent > 1 ? 'Repeated, succeeds' : 'Succeeds';
	const title = error === '…' ? 'Meta’s own message' : `*${error}*`;
	if (sent === 0) return `${title}; Meta has not received it`;
	return sent > 1 ? `${title}, after ${sent} attempts` : `${title}; not repeated`;
}

/** The table of faults, which the test of the faults proves row by row. */
export const faultTable = (): string =>
	table(
		['Fault', 'A call that may be sent twice', 'A write that must not be sent twice'],
		FAULTS.map(({ fault, always, safe, other }) => [
			always ? `${fault}, each time` : `${fault}, once`,
			wordsOf(safe),
			wordsOf(other),
		]),
	);
