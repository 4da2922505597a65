import { jsonOf } from '../../changes/nesting';
import { recordOf } from '../../graph/records';
import type { Filter } from './filter';
import { OPERATORS } from './operators';
import { keysOf, valueAt } from './valuePath';

/** Judges a value; undefined where the condition has nothing to judge in it. */
type Condition = (value: unknown) => boolean | undefined;

const textOf = (value: unknown): string =>
	(typeof value === 'object' ? jsonOf(value) : String(value)).toLowerCase();

/** A condition that the user has finished; undefined where it has no path. */
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
		const said = valueAt(value, keys) ?? null;
		if (said === null) return undefined;
		// In a list one entry is enough; a negation asks that none is there.
		const entries: unknown[] = Array.isArray(said) ? said : [said];
		const found = entries.some((entry) => chosen.compare(textOf(entry), wanted));
		return found !== (chosen.isNegated === true);
	};
}

/** One match is enough; a change in which no condition finds anything to judge passes. */
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
			'Lets only changes through whose value, as Meta sent it, meets one of these conditions; changes without the path pass, except where its existence is asked for',
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
						description: 'Where to look in the value, in Meta’s names, with dots between them',
					},
					{
						displayName: 'Operator',
						name: 'operator',
						type: 'options',
						noDataExpression: true,
						options: Object.entries(OPERATORS).map(([value, { name }]) => ({ name, value })),
						default: 'equals',
						description: 'How what stands there is compared; in a list one entry is enough',
					},
					{
						displayName: 'Text',
						name: 'text',
						type: 'string',
						noDataExpression: true,
						default: '',
						displayOptions: { hide: { operator: ['exists', 'notExists'] } },
						description:
							'What it is compared with: as numbers where both are one, in capitals or not',
					},
				],
			},
		],
	},
	judgeBy: (entered) => {
		const { conditions } = recordOf(entered);
		const finished = (Array.isArray(conditions) ? conditions : [])
			.map(conditionOf)
			.filter((condition) => condition !== undefined);
		return finished.length > 0 ? (_reading, value) => passesOne(finished, value) : undefined;
	},
};
