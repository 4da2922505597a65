import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';

import { shownFor } from '../../parameters/shownFor';
import { GRANULARITY } from '../analytics/granularity';
import { timeFields } from '../analytics/timeSpan';

/**
 * What asks for the time of figures, where another field asks for figures. None is marked as required:
 * where that field holds an expression, n8n takes all of them as shown, and would refuse the workflow.
 *
 * @param limit as for `timeFields`
 */
export const figureFields = (
	show: NonNullable<IDisplayOptions['show']>,
	limit: string,
): INodeProperties[] =>
	[...timeFields(limit), GRANULARITY].map((field) => shownFor(show, { ...field, required: false }));
