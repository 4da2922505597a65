import type { INodePropertyOptions } from 'n8n-workflow';

import { texts } from '../../changes/fields/field';
import { byKey, type FilterLabels, type Filter } from './filter';

interface ChoiceLabels extends FilterLabels {
	/** The key that is compared; the filter's name by default. */
	key?: string;
	options: INodePropertyOptions[];
}

/** A filter on known values of Meta's, chosen from a list. */
export const choiceFilter = ({ key, options, ...face }: ChoiceLabels): Filter => ({
	property: { ...face, type: 'multiOptions', noDataExpression: true, options, default: [] },
	toPredicate: (entered) => {
		const chosen = new Set(texts(entered));
		return chosen.size > 0 ? byKey(key ?? face.name, (actual) => chosen.has(actual)) : undefined;
	},
});
