import { jsonOf } from '../../changes/nesting';
import { recordOf } from '../../graph/records';
import type { Filter } from './filter';
import { OPERATORS } from './operators';
import { keysOf, valueAt } from './valuePath';

/** Whether a value meets the condition; undefined if the value has nothing at the condition's path. */
type Condition = (value: unknown) => boolean | undefined;

const textOf = (value: unknown): string =>
	(typeof value === 'object' ? jsonOf(value) : String(value)).toLowerCase();

/** The condition for the user's input; undefined if it is incomplete. */
function conditionOf(entered: unknown): Condition | undefined {
	const { path, operator, text } = recordOf(entered);
	const keys = typeof path === 'string' ? keysOf(path) : [];
	const name = String(operator ?? 'equals');
	const chosen = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined;
	if (keys.length === 0 || chosen === undefined) return undefined;
	if ('exists' in chosen) {
		return (value) => ((valueAt(value, keys) ?? null) !== null) === chosen.exists;
	}
	const wanted = String(text ?? '')
		.trim()
		.toLowerCase();
	return (value) => {
		const actual = valueAt(value, keys) ?? null;
		if (actual === null) return undefined;
		// In an array one matching entry is enough; a negated operator requires that none matches.
		const entries: unknown[] = Array.isArray(actual) ? actual : [actual];
		const found = entries.some((entry) => chosen.compare(textOf(entry), wanted));
		return found !== (chosen.isNegated === true);
	};
}

/** One match is enough. A change to which no condition applies passes. */
function passesOne(conditions: readonly Condition[], value: unknown): boolean {
	let isJudged = false;
	for (const condition of conditions) {
		const holds = condition(value);
		if (holds) return true;
		if (holds === false) isJudged = true;
	}
	return !isJudged;
}

export const valueConditions: Filter = {
	property: {
		displayName: 'Value Conditions',
		name: 'valueConditions',
		type: 'fixedCollection',
		noDataExpression: true,
		typeOptions: { multipleValues: true },
		placeholder: 'Add condition',
		default: {},
		description:
			'Lets only changes through whose value, as Meta sent it, meets one of these conditions; changes without the path pass, unless the operator is Exists',
		options: [
			{
				displayName: 'Conditions',
				name: 'conditions',
				values: [
					{
						displayName: 'Path',
						name: 'path',
						type: 'string',
						noDataExpression: true,
						default: '',
						placeholder: 'e.g. restriction_info[0].restriction_type',
						description: 'The path in the value, by Meta’s names, separated by dots',
					},
					{
						displayName: 'Operator',
						name: 'operator',
						type: 'options',
						noDataExpression: true,
						options: Object.entries(OPERATORS).map(([value, { name }]) => ({ name, value })),
						default: 'equals',
						description:
							'How the value at the path is compared; in a list one matching entry is enough',
					},
					{
						displayName: 'Text',
						name: 'text',
						type: 'string',
						noDataExpression: true,
						default: '',
						displayOptions: { hide: { operator: ['exists', 'notExists'] } },
						description:
							'The text to compare with, ignoring case; compared as numbers if both are numbers',
					},
				],
			},
		],
	},
	toPredicate: (entered) => {
		const { conditions } = recordOf(entered);
		const finished = (Array.isArray(conditions) ? conditions : [])
			.map(conditionOf)
			.filter((condition) => condition !== undefined);
		return finished.length > 0 ? (_reading, value) => passesOne(finished, value) : undefined;
	},
};
