import { z } from 'zod';

import type { Setting } from '../../compliance/rule';
import { RULES } from '../../compliance/rules';
import type { Field } from '../../parameters/field';
import { collectionField, numberField, textField } from '../../parameters/field';
import { isEmpty, splitList } from '../../parameters/values';

const placeholderOf = ({ default: value, example }: Setting): string =>
	`e.g. ${example ?? (Array.isArray(value) ? value.join(', ') : String(value))}`;

/** What is not filled in is the default, not 0 or an empty list: an expression may find nothing. */
const unlessEmpty = <Schema extends z.ZodTypeAny>(check: Schema) =>
	z.preprocess((value) => (isEmpty(value) ? undefined : value), check.optional());

function fieldFor(setting: Setting): Field {
	const { name, label, description, default: standard } = setting;
	if (typeof standard === 'number') {
		return numberField(name, {
			label,
			description,
			default: standard,
			typeOptions: { minValue: 0 },
			is: () => unlessEmpty(z.coerce.number().min(0, 'must be 0 or more')),
		});
	}
	const look = { label, description, placeholder: placeholderOf(setting) };
	return typeof standard === 'string'
		? textField(name, look)
		: textField(name, {
				...look,
				is: () => unlessEmpty(z.preprocess(splitList, z.array(z.string()))),
			});
}

const settings = (): Setting[] =>
	RULES.flatMap(({ setting }) => setting ?? []).sort((left, right) =>
		left.label.localeCompare(right.label),
	);

/** What the rules allow: one field for each rule that can be tuned. A rule brings its own field. */
export const thresholdsField = collectionField(
	{ name: 'thresholds', label: 'Thresholds', placeholder: 'Add threshold' },
	settings().map(fieldFor),
);
