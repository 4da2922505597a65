import { listed } from '../../changes/words';

/** More names than this make a sentence unreadable. */
const MOST_NAMES = 10;

/** “a, b and c”; of a longer list the first, “and 7 others”. */
export function listedNames(names: readonly string[]): string {
	if (names.length <= MOST_NAMES + 1) return listed(names);
	return listed([...names.slice(0, MOST_NAMES), `${names.length - MOST_NAMES} others`]);
}
