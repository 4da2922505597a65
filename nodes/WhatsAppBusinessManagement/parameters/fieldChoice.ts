import { compareByName } from './compareByName';
import { fieldOf } from './field';
import { titleCase } from './titleCase';
import { graphFields } from './values';

const DESCRIPTION =
	'What Meta returns. To request other fields, use an expression that returns their names, separated by commas.';

/**
 * The choice of the fields that Meta returns. The checked value is a list of Meta's names, which the
 * operation sends as `fields`.
 *
 * @param all the shape of the node; its keys are the options
 * @param preselected the keys that are chosen by default
 */
export const fieldChoice = (
	all: Readonly<Record<string, unknown>>,
	preselected: readonly string[],
	description = DESCRIPTION,
) =>
	fieldOf(
		{
			displayName: 'Fields',
			name: 'fields',
			type: 'multiOptions',
			options: Object.keys(all)
				.map((value) => ({ name: titleCase(value), value }))
				.sort(compareByName),
			default: [...preselected],
			description,
		},
		graphFields,
	);
