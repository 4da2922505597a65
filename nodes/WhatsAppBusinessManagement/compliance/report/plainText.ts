import { linkable } from './address';
import { writeWhatFits } from './digest';
import type { Lengths } from './foreignText';
import { foreignName, foreignSentence } from './foreignText';
import type { Writing } from './messageBlocks';
import { messageBlocks } from './messageBlocks';
import type { ReportModel } from './model';
import { PAGE_LABEL } from './phrases';

const MOST_ENTRIES = 200;

const LENGTHS: Lengths = { name: 120, sentence: 600 };

const PLAIN: Writing = {
	name: (text) => foreignName(text, LENGTHS),
	sentence: (text, names = []) => foreignSentence(text, names, LENGTHS),
	bold: (text) => text,
	former: (text) => `no longer “${text}”`,
	page: (address) => {
		const target = linkable(address);
		return target === undefined ? '' : `${PAGE_LABEL}: ${target}`;
	},
	rest: '“findings” has all',
	isComplete: true,
};

/**
 * A report as plain text: an empty line between the accounts, what no call can tell at the end. At most 200
 * findings and other entries, then “… and 14 more”.
 */
export const plainText = (model: ReportModel): string =>
	writeWhatFits(
		model,
		(digest) =>
			[...messageBlocks(digest, PLAIN), ...(model.cannotSee === '' ? [] : [[model.cannotSee]])]
				.map((lines) => lines.join('\n'))
				.join('\n\n'),
		{ entries: MOST_ENTRIES, fits: () => true },
	);
