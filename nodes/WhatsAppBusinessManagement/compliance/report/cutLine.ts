import { listed } from '../../changes/words';
import type { Digest } from './digest';
import { sectionsOf } from './sections';

/** More names make no line that people read. */
const MOST_NAMES = 3;

/** How a text shows what is cut. */
interface Cut {
	/** A name from outside: cut and escaped. */
	name: (text: string) => string;
	/** Which fields of the report have it, as a clause. */
	rest: string;
}

/** The accounts, and other headings, of which the text shows nothing. */
function hiddenHeadings({ model, findings }: Digest): string[] {
	const shown = new Set(sectionsOf(findings).map(({ heading }) => heading));
	return sectionsOf(model.told)
		.map(({ heading }) => heading)
		.filter((heading) => !shown.has(heading));
}

function shortList(names: readonly string[]): string {
	const more = names.length - MOST_NAMES;
	return listed(more > 1 ? [...names.slice(0, MOST_NAMES), `${more} others`] : names);
}

/**
 * What a text leaves out, and where it is: `… and 69 more, among them all of Acme and Beta. Open this
 * execution in n8n: “findings” has all.` Only for a digest that leaves something out.
 */
export function cutLine(digest: Digest, { name, rest }: Cut): string {
	const hidden = shortList(hiddenHeadings(digest).map(name));
	const among = hidden === '' ? '' : `, among them all of ${hidden}`;
	return `… and ${digest.more.toLocaleString('en-US')} more${among}. Open this execution in n8n: ${rest}.`;
}
