import type { Lengths } from './foreignText';
import { foreignName } from './foreignText';
import { headlineOf } from './headline';
import type { ReportModel } from './model';
import { sectionsOf } from './sections';

/** Mail programs show less, and some cut at 255. */
const MOST_CHARACTERS = 150;

const LENGTHS: Lengths = { name: 40, sentence: 40 };

/**
 * The subject of an e-mail, on one line: `[WhatsApp] 1 critical (1 new): Lucky Shrub EU, Lucky Shrub US`. Of
 * accounts that would make it longer than 150 characters (UTF-16 units), it has the number.
 */
export function emailSubject(model: ReportModel): string {
	const start = `[WhatsApp] ${headlineOf(model)}`;
	const names = sectionsOf(model.told).map(({ heading }) => foreignName(heading, LENGTHS));
	let subject = start;
	for (const [index, name] of names.entries()) {
		const next = `${subject}${index === 0 ? ': ' : ', '}${name}`;
		const rest = names.length - index;
		const more = ` and ${rest - 1} more`;
		if (next.length + (rest > 1 ? more.length : 0) > MOST_CHARACTERS) {
			return index === 0 ? start : `${subject} and ${rest} more`;
		}
		subject = next;
	}
	return subject;
}
