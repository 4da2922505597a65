import { byKey, entriesOf, type FilterLabels, type Filter } from './filter';
import { matchesPattern } from '../../parameters/pattern';

interface PatternLabels extends FilterLabels {
	placeholder: string;
	/** Applied to the pattern and to the value before they are compared, in addition to lower case. */
	normalize?: (text: string) => string;
}

const asItIs = (text: string): string => text;

/** A filter on free text, by one or more patterns, case-insensitive. */
export const patternFilter = ({ normalize = asItIs, ...face }: PatternLabels): Filter => ({
	property: { ...face, type: 'string', noDataExpression: true, default: '' },
	toPredicate: (entered) => {
		const patterns = entriesOf(entered).map((pattern) => normalize(pattern.toLowerCase()));
		if (patterns.length === 0) return undefined;
		return byKey(face.name, (actual) => {
			const text = normalize(actual.toLowerCase());
			return patterns.some((pattern) => matchesPattern(text, pattern));
		});
	},
});
