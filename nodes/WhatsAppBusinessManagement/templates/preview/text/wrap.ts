import { BoundedMemory } from './memory';
import type { Look, Run } from './runs';
import { clustersOf, widthOf } from './widths';

/** A line that fits. */
export interface Line {
	runs: Run[];
	/** In pixels. */
	width: number;
}

interface Cluster {
	text: string;
	look: Look;
	width: number;
	kind: Kind;
	isSpace: boolean;
	/** Whether a word starts here; only in scripts without spaces that need a dictionary. */
	startsWord: boolean;
}

/** Scripts without spaces between words, in which a line may end behind nearly every character. */
const EAST_ASIAN =
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;

/** Scripts without spaces between words, in which a line ends behind a word. */
const SOUTH_EAST_ASIAN = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const WORDS = new Intl.Segmenter('th', { granularity: 'word' });

/** Characters that no line starts with. */
const NOT_FIRST =
	/^[、。，．・：；？！」』】〕）》〉ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ％.,:;!?)\]}%”’…]/u;

/** Characters that no line ends with. */
const NOT_LAST = /^[「『【〔（《〈(“‘[{]/u;

const SPACE = /^[^\S\u00a0\u202f]$/u;

/** What decides whether a line may end at a character. */
interface Kind {
	isSpace: boolean;
	isNotFirst: boolean;
	isNotLast: boolean;
	isEastAsian: boolean;
	isSouthEastAsian: boolean;
}

const kinds = new BoundedMemory(
	(character): Kind => ({
		isSpace: SPACE.test(character),
		isNotFirst: NOT_FIRST.test(character),
		isNotLast: NOT_LAST.test(character),
		isEastAsian: EAST_ASIAN.test(character),
		isSouthEastAsian: SOUTH_EAST_ASIAN.test(character),
	}),
);

/** Where the words of a text start, in UTF-16 units. Empty for scripts that need no dictionary. */
const wordStarts = (text: string): ReadonlySet<number> =>
	SOUTH_EAST_ASIAN.test(text)
		? new Set(Array.from(WORDS.segment(text), ({ index }) => index))
		: new Set();

function clustersOfRun({ text, look }: Run, size: number): Cluster[] {
	const starts = wordStarts(text);
	let at = 0;
	return clustersOf(text).map((cluster) => {
		const startsWord = starts.has(at);
		at += cluster.length;
		const width = widthOf(cluster, look) * size;
		const kind = kinds.of(cluster);
		return { text: cluster, look, width, kind, isSpace: kind.isSpace, startsWord };
	});
}

const clustersIn = (runs: readonly Run[], size: number): Cluster[] =>
	runs.flatMap((run) => clustersOfRun(run, size));

/** Whether a line may end behind a cluster. */
function mayEndBehind(cluster: Cluster, next: Cluster | undefined): boolean {
	if (cluster.isSpace || !next) return true;
	if (cluster.text === '\u200b') return true;
	if (cluster.text === '-') return /^\p{L}/u.test(next.text);
	const [here, there] = [cluster.kind, next.kind];
	if (there.isNotFirst || here.isNotLast) return false;
	if (here.isSouthEastAsian && there.isSouthEastAsian) return next.startsWord;
	return here.isEastAsian || there.isEastAsian;
}

function lineOf(clusters: readonly Cluster[]): Line {
	const runs: Run[] = [];
	let width = 0;
	for (const cluster of clusters) {
		const last = runs.at(-1);
		if (last && last.look === cluster.look) last.text += cluster.text;
		else runs.push({ text: cluster.text, look: cluster.look });
		width += cluster.width;
	}
	return { runs, width };
}

const skipSpaces = (clusters: readonly Cluster[], from: number): number => {
	let at = from;
	while (clusters[at]?.isSpace) at++;
	return at;
};

const withoutSpacesAtEnd = (clusters: readonly Cluster[], start: number, end: number): number => {
	let at = end;
	while (at > start && clusters[at - 1]?.isSpace) at--;
	return at;
};

/** The position behind the last cluster of the line that starts at a position. */
function lineEnd(clusters: readonly Cluster[], start: number, width: number): number {
	let used = 0;
	let end = start;
	for (let at = start; at < clusters.length; at++) {
		const cluster = clusters[at];
		if (!cluster) break;
		used += cluster.width;
		// A word that does not fit on a line of its own is broken where the line is full.
		if (used > width && !cluster.isSpace && at > start) return end > start ? end : at;
		if (mayEndBehind(cluster, clusters[at + 1])) end = at + 1;
	}
	return clusters.length;
}

/**
 * Wraps one paragraph.
 *
 * @param width that no line exceeds, in pixels; a single character that is wider stays alone
 * @param size of the font, in pixels
 * @returns at least one line
 */
export function wrapped(runs: readonly Run[], width: number, size: number): Line[] {
	const clusters = clustersIn(runs, size);
	const lines: Line[] = [];
	let start = 0;
	while (start < clusters.length) {
		const end = lineEnd(clusters, start, width);
		lines.push(lineOf(clusters.slice(start, withoutSpacesAtEnd(clusters, start, end))));
		start = skipSpaces(clusters, end);
	}
	return lines.length > 0 ? lines : [{ runs: [], width: 0 }];
}
