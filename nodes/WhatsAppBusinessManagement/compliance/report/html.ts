import type { Severity } from '../finding';
import type { ComparedFinding } from '../memory/compareFindings';
import type { RememberedFinding } from '../memory/memory';
import { linkable } from './address';
import { cutLine } from './cutLine';
import type { Digest } from './digest';
import { writeWhatFits } from './digest';
import { escapeHtml } from './escapeHtml';
import type { Lengths } from './foreignText';
import { foreignName, foreignSentence } from './foreignText';
import { headlinePartsOf } from './headline';
import type { NotChecked, ReportModel } from './model';
import { namesIn, solvedAccount } from './names';
import {
	PAGE_LABEL,
	SIGNS,
	changeOf,
	checkedLine,
	ended,
	notesOf,
	remedyOf,
	remedySentence,
} from './phrases';
import type { Section } from './sections';
import { sectionsOf } from './sections';

/** Gmail shows no more than 102 KB of a message. */
const MOST_BYTES = 100_000;

const MOST_ENTRIES = 200;

const LENGTHS: Lengths = { name: 120, sentence: 600 };

/**
 * Only what mail programs keep: inline styles, no classes, no images. Text has no colour and the page no
 * background, so that both follow the light or dark design of the mail program.
 */
const STYLES = {
	page: 'max-width:760px;font-family:-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif;font-size:14px;line-height:1.45',
	title: 'margin:0 0 4px;font-size:20px;line-height:1.3',
	note: 'margin:0 0 8px',
	small: 'margin:16px 0 0;font-size:12px',
	heading: 'margin:20px 0 6px;font-size:16px;line-height:1.3;overflow-wrap:break-word',
	table: 'width:100%;table-layout:fixed;border-collapse:collapse;font-size:14px;line-height:1.45',
	severity:
		'width:68px;padding:4px 8px 4px 0;border-bottom:2px solid #8a8f98;text-align:left;font-size:12px',
	since:
		'width:48px;padding:4px 8px 4px 0;border-bottom:2px solid #8a8f98;text-align:left;font-size:12px',
	head: 'padding:4px 8px 4px 0;border-bottom:2px solid #8a8f98;text-align:left;font-size:12px',
	cell: 'padding:8px 8px 8px 0;border-bottom:1px solid #8a8f98;text-align:left;vertical-align:top;overflow-wrap:break-word',
	list: 'margin:0;padding:0 0 0 20px;overflow-wrap:break-word',
	link: 'color:inherit;text-decoration:underline;white-space:nowrap',
} as const;

type Style = keyof typeof STYLES;

/** Backgrounds on which white letters have a contrast of at least 4.5. */
const BADGES: Readonly<Record<Severity, { label: string; colour: string }>> = {
	critical: { label: 'Critical', colour: '#c0262d' },
	warning: { label: 'Warning', colour: '#96600a' },
	info: { label: 'Info', colour: '#2563b8' },
};

/** @param content HTML already */
const element = (tag: string, style: Style, content: string): string =>
	`<${tag} style="${STYLES[style]}">${content}</${tag}>`;

const nameIn = (text: string): string => escapeHtml(foreignName(text, LENGTHS));

const sentenceIn = (text: string, names: readonly string[] = []): string =>
	escapeHtml(foreignSentence(text, names, LENGTHS));

const badge = (severity: Severity): string => {
	const { label, colour } = BADGES[severity];
	return `<span style="display:inline-block;padding:1px 8px;border-radius:9px;background:${colour};color:#ffffff;font-size:12px;white-space:nowrap">${label}</span>`;
};

const pageLink = (address: string): string => {
	const target = linkable(address);
	return target === undefined
		? ''
		: `<a href="${escapeHtml(target)}" style="${STYLES.link}">${PAGE_LABEL}</a>`;
};

const sinceIn = (finding: ComparedFinding, { sinceOf }: Digest): string =>
	finding.status === 'new' ? '<strong>New</strong>' : sinceOf(finding) || '–';

function whatIn(finding: ComparedFinding): string {
	const told = ended(sentenceIn(finding.message, namesIn(finding)));
	if (finding.status !== 'changed') return told;
	const change = changeOf(finding);
	return `<strong>Changed</strong>${change === '' ? '' : ` (${nameIn(change)})`}: ${told}`;
}

function fixIn(finding: ComparedFinding): string {
	const { fix, operation } = remedyOf(finding);
	const remedy = { fix: sentenceIn(fix, namesIn(finding)), operation: sentenceIn(operation) };
	return [remedySentence(remedy), pageLink(finding.docs)].filter((part) => part !== '').join(' ');
}

const row = (finding: ComparedFinding, digest: Digest): string =>
	`<tr>${[
		element('td', 'cell', badge(finding.severity)),
		element('td', 'cell', sinceIn(finding, digest)),
		element('td', 'cell', whatIn(finding)),
		element('td', 'cell', fixIn(finding)),
	].join('')}</tr>`;

/** Columns of the same width in every table; on a phone the last two take what is left. */
const COLUMNS: ReadonlyArray<[title: string, style: Style]> = [
	['Severity', 'severity'],
	['Since', 'since'],
	['What', 'head'],
	['Fix', 'head'],
];

const HEAD = `<tr>${COLUMNS.map(
	([title, style]) => `<th scope="col" style="${STYLES[style]}">${title}</th>`,
).join('')}</tr>`;

function tableOf({ heading, severity, findings }: Section, digest: Digest): string {
	const rows = findings.map((finding) => row(finding, digest)).join('');
	return (
		element('h2', 'heading', `${SIGNS[severity]} ${nameIn(heading)}`) +
		element('table', 'table', `<thead>${HEAD}</thead><tbody>${rows}</tbody>`)
	);
}

const listOf = (heading: string, entries: readonly string[]): string =>
	entries.length === 0
		? ''
		: element('h2', 'heading', heading) +
			element('ul', 'list', entries.map((entry) => `<li>${entry}</li>`).join(''));

function solvedIn(solved: RememberedFinding): string {
	const account = solvedAccount(solved);
	const where = account === undefined ? '' : ` (${nameIn(account)})`;
	return `<s>${sentenceIn(solved.message, [solved.subject.name])}</s>${where}`;
}

function notCheckedIn({ subject, reason, fix, rules }: NotChecked): string {
	const sentences = [reason, fix]
		.filter((part) => part.trim() !== '')
		.map((part) => ended(sentenceIn(part)));
	const left = rules.length === 0 ? [] : [`Rules: ${sentenceIn(rules.join(', '))}.`];
	return `<strong>${nameIn(subject)}</strong>: ${[...sentences, ...left].join(' ')}`;
}

function written(digest: Digest): string {
	const { model, findings, solved, notChecked, more } = digest;
	const { state, details } = headlinePartsOf(model);
	const title = `WhatsApp check: ${state}${details === '' ? '' : ` (${details})`}`;
	const parts = [
		element('h1', 'title', title),
		...[checkedLine(model), ...notesOf(model)].map((line) =>
			element('p', 'note', escapeHtml(line)),
		),
		...sectionsOf(findings).map((section) => tableOf(section, digest)),
		listOf('✅ Solved', solved.map(solvedIn)),
		listOf('⚪ Not checked', notChecked.map(notCheckedIn)),
		more > 0
			? element('p', 'small', cutLine(digest, { name: nameIn, rest: '“findings” has all' }))
			: '',
		model.cannotSee === '' ? '' : element('p', 'small', escapeHtml(model.cannotSee)),
	];
	return element('div', 'page', parts.join(''));
}

/**
 * A report as HTML for an e-mail: a table per account, then what is solved and what was not checked. At most
 * 200 entries and 100,000 bytes of UTF-8; what does not fit is cut from the least important.
 */
export const htmlText = (model: ReportModel): string =>
	writeWhatFits(model, written, {
		entries: MOST_ENTRIES,
		fits: (text) => Buffer.byteLength(text) <= MOST_BYTES,
	});
