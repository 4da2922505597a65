import type { INodePropertyOptions } from 'n8n-workflow';

import { texts } from '../../changes/fields/field';
import { byKey, type Face, type Filter } from './filter';

interface ChoiceFace extends Face {
	/** The key that is judged; left out where it is the filter's name. */
	key?: string;
	options: INodePropertyOptions[];
}

/** A filter on values that Meta is known to send, chosen from a list. */
export const choiceFilter = ({ key, options, ...face }: ChoiceFace): Filter => ({
	property: { ...face, type: 'multiOptions', noDataExpression: true, options, default: [] },
	judgeBy: (entered) => {
		const chosen = new Set(texts(entered));
		return chosen.size > 0 ? byKey(key ?? face.name, (said) => chosen.has(said)) : undefined;
	},
});
