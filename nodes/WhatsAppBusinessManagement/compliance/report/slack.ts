import { linkable } from './address';
import type { Digest } from './digest';
import { writeWhatFits } from './digest';
import { escapeSlack } from './escapeSlack';
import type { Lengths } from './foreignText';
import { foreignName, foreignSentence } from './foreignText';
import type { Writing } from './messageBlocks';
import { messageBlocks } from './messageBlocks';
import type { ReportModel } from './model';
import { PAGE_LABEL } from './phrases';

/** One section of Slack’s takes no more characters (Slack: Section block). */
const MOST_CHARACTERS = 3_000;

/** So that a channel stays readable. */
const MOST_LINES = 20;

const LENGTHS: Lengths = { name: 60, sentence: 280 };

/** For a sentence in which an escape makes five characters of many an `&`: so one finding always fits. */
const SHORT: Lengths = { name: 60, sentence: 160 };

const LONGEST_ESCAPED = 5 * SHORT.sentence;

function sentence(text: string, names: readonly string[] = []): string {
	const whole = escapeSlack(foreignSentence(text, names, LENGTHS));
	return whole.length <= LONGEST_ESCAPED ? whole : escapeSlack(foreignSentence(text, names, SHORT));
}

const SLACK: Writing = {
	name: (text) => escapeSlack(foreignName(text, LENGTHS)),
	sentence,
	bold: (text) => `*${text}*`,
	former: (text) => `~${text}~`,
	page: (address) => {
		const target = linkable(address);
		return target === undefined ? '' : `<${target.replaceAll('&', '&amp;')}|${PAGE_LABEL}>`;
	},
	rest: '“text” shows more, “findings” has all',
	isComplete: false,
};

function written(digest: Digest): string {
	const { told, solved, notChecked, cannotSee } = digest.model;
	const isEmpty = told.length + solved.length + notChecked.length === 0;
	const blocks = messageBlocks(digest, SLACK);
	return [...blocks.flat(), ...(isEmpty && cannotSee !== '' ? [sentence(cannotSee)] : [])].join(
		'\n',
	);
}

/**
 * A report in Slack’s mrkdwn: at most 3,000 characters (UTF-16 units) and 20 lines, each of which ends with a
 * line break or the end of the text. What does not fit is cut from the least important: information, then
 * what is solved, what was not checked, and warnings.
 */
export const slackText = (model: ReportModel): string =>
	writeWhatFits(model, written, {
		entries: MOST_LINES,
		fits: (text) => text.length <= MOST_CHARACTERS && text.split('\n').length <= MOST_LINES,
	});
