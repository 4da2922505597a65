import { byKey, entriesOf, type Face, type Filter } from './filter';
import { fits } from './pattern';

interface PatternFace extends Face {
	placeholder: string;
	/** How a text is written before it is compared, beside small letters. */
	written?: (text: string) => string;
}

const asItIs = (text: string): string => text;

/** A filter on text that people type: several patterns, in capitals or not. */
export const patternFilter = ({ written = asItIs, ...face }: PatternFace): Filter => ({
	property: { ...face, type: 'string', noDataExpression: true, default: '' },
	judgeBy: (entered) => {
		const patterns = entriesOf(entered).map((pattern) => written(pattern.toLowerCase()));
		if (patterns.length === 0) return undefined;
		return byKey(face.name, (said) => {
			const text = written(said.toLowerCase());
			return patterns.some((pattern) => fits(text, pattern));
		});
	},
});
