import { z } from 'zod';

import { text } from '../../execution/values';

/** People write numbers with spaces, a plus and the zero of calls at home; Meta takes digits. */
export const digits = (pattern: RegExp, must: string) =>
	z.preprocess(
		(value) =>
			typeof value === 'string' || typeof value === 'number'
				? String(value)
						.replace('(0)', '')
						.replace(/[\s().+-]/g, '')
				: value,
		text({ pattern, must }),
	);

/** A number as Meta takes it. */
export const wholeNumber = () =>
	digits(
		/^[1-9]\d{6,14}$/,
		'must be 7 to 15 digits, with the country code and without a zero in front, e.g. 12125550107',
	);
