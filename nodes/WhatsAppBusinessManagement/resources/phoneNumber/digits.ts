import { z } from 'zod';

import { text } from '../../execution/input';

/** People write numbers with spaces and a plus; Meta takes digits. */
export const digits = (pattern: RegExp, must: string) =>
	z.preprocess(
		(value) =>
			typeof value === 'string' || typeof value === 'number'
				? String(value).replace(/[\s().+-]/g, '')
				: value,
		text({ pattern, must }),
	);

/** A number as Meta takes it. */
export const wholeNumber = () =>
	digits(/^[1-9]\d{6,14}$/, 'must be 7 to 15 digits without a zero in front, e.g. 12125550107');
