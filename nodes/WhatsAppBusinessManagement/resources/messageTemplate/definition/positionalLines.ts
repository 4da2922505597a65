import { z } from 'zod';

import { isEmpty } from '../../../parameters/values';

function entriesOf(value: unknown): unknown {
	if (isEmpty(value)) return [];
	if (typeof value === 'number') return [String(value)];
	return typeof value === 'string' ? value.split(/\r?\n/) : value;
}

/**
 * The lines of a text, by their position: an empty line stays, because it stands for a value that is not
 * given. Empty lines at the end do not count.
 */
export const positionalLines = () =>
	z.preprocess(
		entriesOf,
		z
			.array(z.union([z.string(), z.number()]).transform(String), {
				errorMap: () => ({ message: 'must be a text with one entry per line, or a list' }),
			})
			.transform((lines) => {
				const trimmed = lines.map((line) => line.trim());
				const last = trimmed.findLastIndex((line) => line !== '');
				return trimmed.slice(0, last + 1);
			}),
	);
