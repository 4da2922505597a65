import { codeAsWords } from '../../changes/words';
import { counted } from '../../templates/wording';
import { dateWriter } from '../dates';
import type { Severity } from '../finding';
import type { ComparedFinding } from '../memory/compareFindings';
import type { ReportModel } from './model';

/** The signs of the severities. */
export const SIGNS: Readonly<Record<Severity, string>> = {
	critical: '🔴',
	warning: '🟡',
	info: '🔵',
};

/** The label of the link to Meta’s page. */
export const PAGE_LABEL = 'Meta’s page';

const quantity = (count: number, what: string): string[] =>
	count > 0 ? [counted(count, what).replace(/^\d+/, count.toLocaleString('en-US'))] : [];

/** `12 accounts · 41 numbers · 1,204 templates · 2 not checked · 1 muted · Mon 30 Nov, 08:00`. */
export function checkedLine({ checked, counts, checkedAtText }: ReportModel): string {
	return [
		...quantity(checked.accounts, 'account'),
		...quantity(checked.numbers, 'number'),
		...quantity(checked.templates, 'template'),
		...quantity(checked.flows, 'flow'),
		...(counts.notChecked > 0 ? [`${counts.notChecked} not checked`] : []),
		...(counts.muted > 0 ? [`${counts.muted} muted`] : []),
		checkedAtText,
	].join(' · ');
}

const FIRST = 'This is the first check, so it also reports what is not new.';

/** How many findings earlier runs told, which Only Changes does not tell again. */
function openBefore({ counts, told, hasNews }: ReportModel): string[] {
	const count = counts.critical + counts.warning + counts.info - told.length;
	if (!hasNews || count <= 0) return [];
	return [
		count === 1
			? '1 finding of an earlier check is still open.'
			: `${count} findings of earlier checks are still open.`,
	];
}

/** Of how many accounts only a part of the templates was read. */
const partlyRead = ({ partlyRead: { length } }: ReportModel): string[] =>
	length === 0 ? [] : [`Of ${counted(length, 'account')}, only templates with problems were read.`];

/** Sentences about the run itself: that it is the first, what is still open, or that nothing was found. */
export function notesOf(model: ReportModel): string[] {
	const { isFirstRun, onlyChanges, status, checked } = model;
	const first = onlyChanges ? `${FIRST} The next one tells only what changed.` : FIRST;
	return [
		...(isFirstRun ? [first] : []),
		...openBefore(model),
		...partlyRead(model),
		...(status === 'ok' ? [`Checked by ${counted(checked.rules, 'rule')}.`] : []),
	];
}

/**
 * Writes since when findings are there: `28 Nov`, or `28 Nov 2025` if the check was in another year. Empty if
 * this run is the first that had it, so that nobody knows.
 */
export function sinceWriter({
	checkedAt,
	timeZone,
}: ReportModel): (finding: ComparedFinding) => string {
	const date = dateWriter(timeZone);
	const now = Date.parse(checkedAt);
	const year = Number.isNaN(now) ? '' : date(now).slice(-5);
	return ({ since }) => {
		const ms = Date.parse(since);
		if (since === checkedAt || Number.isNaN(ms)) return '';
		const day = date(ms);
		return year !== '' && day.endsWith(year) ? day.slice(0, -year.length) : day;
	};
}

/** A state of codes and numbers only, e.g. `BLOCKED 141006`. Any other is a text for people. */
const CODES = /^[A-Z0-9_]+(?: [A-Z0-9_]+)*$/;

const inWords = (state: string): string =>
	CODES.test(state) ? state.split(' ').map(codeAsWords).join(' ') : state;

/**
 * What a changed finding was and is: `pending → rejected`; empty if it did not change. A state that the
 * message contains is a name, as of a number, and no code.
 */
export function changeOf({ status, before, state, severity, message }: ComparedFinding): string {
	if (status !== 'changed' || before === undefined) return '';
	const now = state || severity;
	if (before === now) return `now ${severity}`;
	return message.includes(now) ? `${before} → ${now}` : `${inWords(before)} → ${inWords(now)}`;
}

/** What to do. */
export interface Remedy {
	/** A sentence; empty if nothing can be done. */
	fix: string;
	/** The operation that helps; empty if the sentence names it. */
	operation: string;
}

/** What to do about a finding. A dash means nothing. */
export function remedyOf({ fix, fixOperation = '' }: ComparedFinding): Remedy {
	const text = fix.trim().replace(/^[–-]$/, '');
	return { fix: text, operation: text.includes(fixOperation) ? '' : fixOperation };
}

/** Whether a text is more than one sentence, the last of which may not be about the operation. */
const hasSeveral = (text: string): boolean => /[.!?] \p{Lu}/u.test(text);

/** The sentence with the operation in brackets, or several and then the operation. @param remedy written already */
export function remedySentence({ fix, operation }: Remedy): string {
	if (operation === '') return fix === '' ? '' : ended(fix);
	if (fix === '') return ended(operation);
	return hasSeveral(fix)
		? `${ended(fix)} In n8n: ${operation}.`
		: `${fix.replace(/\.$/, '')} (${operation}).`;
}

/** The sentence with a period, unless it is empty or ends with a sign of its own. */
export const ended = (sentence: string): string =>
	/(?:^|[.!?…。！？])$/u.test(sentence) ? sentence : `${sentence}.`;

const PROPER = /^(?:Meta|WhatsApp|Facebook|Graph|Business)\b|^.\p{Lu}/u;

/** The sentence as it continues another one. */
export const continued = (sentence: string): string =>
	PROPER.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
