import type { ComparedFinding } from '../memory/compareFindings';
import type { RememberedFinding } from '../memory/memory';
import { cutLine } from './cutLine';
import type { Digest } from './digest';
import { headlinePartsOf } from './headline';
import { firstSentence } from '../rules/values';
import type { NotChecked } from './model';
import { namesIn, solvedAccount } from './names';
import {
	SIGNS,
	changeOf,
	checkedLine,
	continued,
	ended,
	notesOf,
	remedyOf,
	remedySentence,
} from './phrases';
import type { Section } from './sections';
import { sectionsOf } from './sections';

/** How a message is written in one place or another. */
export interface Writing {
	/** A name from outside: cut and escaped. */
	name: (text: string) => string;
	/** A sentence with parts from outside: cut and escaped. @param names those that it contains */
	sentence: (text: string, names?: readonly string[]) => string;
	bold: (text: string) => string;
	/** What is no longer so. */
	former: (text: string) => string;
	/** A link to Meta’s page; empty if it is no address. */
	page: (address: string) => string;
	/** Which fields of the report have what is cut here, as a clause. */
	rest: string;
	/** Whether there is room for all that is known of what was not checked. */
	isComplete: boolean;
}

function markOf(finding: ComparedFinding, { bold, name }: Writing): string {
	if (finding.status === 'new') return `${bold('NEW')} `;
	if (finding.status !== 'changed') return '';
	const change = changeOf(finding);
	return change === '' ? `${bold('CHANGED')} ` : `${bold('CHANGED')} (${name(change)}) `;
}

function findingLine(
	finding: ComparedFinding,
	section: Section,
	{ sinceOf }: Digest,
	writing: Writing,
) {
	const { severity, status, message } = finding;
	const sign = severity === section.severity ? '' : `${SIGNS[severity]} `;
	const since = status === 'open' ? sinceOf(finding) : '';
	const told = ended(writing.sentence(message, namesIn(finding)));
	return `• ${sign}${markOf(finding, writing)}${told}${since === '' ? '' : ` Since ${since}.`}`;
}

function helpLines(finding: ComparedFinding, { sentence, page }: Writing): string[] {
	const { fix, operation } = remedyOf(finding);
	const remedy = { fix: sentence(fix, namesIn(finding)), operation: sentence(operation) };
	const help = [remedySentence(remedy), page(finding.docs)].filter((part) => part !== '').join(' ');
	return help === '' ? [] : [`   → ${help}`];
}

/** The findings of a section. Those that follow each other with the same remedy have it once, below the last. */
function sectionLines(section: Section, digest: Digest, writing: Writing): string[] {
	const helps = section.findings.map((finding) => helpLines(finding, writing));
	return [
		`${SIGNS[section.severity]} ${writing.bold(writing.name(section.heading))}`,
		...section.findings.flatMap((finding, index) => {
			const help = helps[index] ?? [];
			const isRepeated = help.join() === helps[index + 1]?.join();
			return [findingLine(finding, section, digest, writing), ...(isRepeated ? [] : help)];
		}),
	];
}

function solvedLine(solved: RememberedFinding, { sentence, name, former }: Writing): string {
	const account = solvedAccount(solved);
	const where = account === undefined ? '' : ` (${name(account)})`;
	return `✅ Solved: ${former(sentence(solved.message, [solved.subject.name]))}${where}`;
}

const within = (text: string, { sentence }: Writing): string =>
	sentence(continued(text.trim().replace(/\.$/, '')));

function notCheckedLines({ subject, reason, fix, rules }: NotChecked, writing: Writing): string[] {
	const { name, sentence, isComplete } = writing;
	const why = [reason, isComplete ? '' : firstSentence(fix)]
		.map((part) => within(part, writing))
		.filter((part) => part !== '')
		.join('; ');
	const line = `⚪ Not checked: ${name(subject)}${why === '' ? '' : ` (${why})`}`;
	if (!isComplete) return [line];
	return [
		line,
		...(fix.trim() === '' ? [] : [`   → ${ended(sentence(fix))}`]),
		...(rules.length === 0 ? [] : [`   Rules: ${sentence(rules.join(', '))}`]),
	];
}

/**
 * A report as blocks of lines: the result, a block per account, what is solved, what was not checked, and
 * how much is cut.
 */
export function messageBlocks(digest: Digest, writing: Writing): string[][] {
	const { model, findings, solved, notChecked, more } = digest;
	const { state, details } = headlinePartsOf(model);
	const title = writing.bold(`WhatsApp check: ${state}`);
	return [
		[details === '' ? title : `${title} (${details})`, checkedLine(model), ...notesOf(model)],
		...sectionsOf(findings).map((section) => sectionLines(section, digest, writing)),
		solved.map((each) => solvedLine(each, writing)),
		notChecked.flatMap((each) => notCheckedLines(each, writing)),
		more > 0 ? [cutLine(digest, writing)] : [],
	].filter((lines) => lines.length > 0);
}
