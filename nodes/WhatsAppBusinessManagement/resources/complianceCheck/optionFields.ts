import type { Group } from '../../compliance/finding';
import { GROUPS } from '../../compliance/finding';
import { oneOf, optionsOf, severalOf } from '../../parameters/choices';
import { choiceField, fieldOf, flagField, numberField, optionsField } from '../../parameters/field';
import { integer } from '../../parameters/values';
import { muteField } from './muteField';
import { RULE_LISTS } from './ruleLists';

const ALL_GROUPS = Object.keys(GROUPS) as Group[];

/** The groups of rules to check. */
export const groupsField = fieldOf(
	{
		displayName: 'Check',
		name: 'ruleGroups',
		type: 'multiOptions',
		options: optionsOf(GROUPS),
		default: [...ALL_GROUPS],
		description: 'What is checked. Less means fewer calls.',
	},
	() => severalOf(GROUPS, { atLeastOne: true }).default([...ALL_GROUPS]),
);

const OUTPUTS = { report: 'Report', findings: 'Findings' } as const;

/** What comes out. */
export const outputField = fieldOf(
	{
		displayName: 'Output',
		name: 'checkOutput',
		type: 'options',
		noDataExpression: true,
		options: optionsOf(OUTPUTS),
		default: 'report',
		description:
			'A report is always one item, with texts for Slack and e-mail. Findings are one item each, the worst first.',
	},
	() => oneOf(OUTPUTS).default('report'),
);

const SEVERITY_LABELS = { critical: 'Critical', warning: 'Warning', info: 'Info' } as const;

const STOP_LABELS = { never: 'Never', ...SEVERITY_LABELS } as const;

const TEMPLATE_LABELS = { automatic: 'Automatic', all: 'All', problems: 'Only Problems' } as const;

/** The options of a check. */
export const checkOptions = optionsField([
	choiceField('lowestSeverity', SEVERITY_LABELS, {
		label: 'Lowest Severity',
		default: 'info',
		description:
			'Findings below it are left out. Critical: nothing goes out now, or will not within three days. Warning: a part fails. Info: something to tidy up.',
	}),
	muteField,
	flagField('onlyChanges', {
		label: 'Only Changes',
		default: true,
		description:
			'Whether to tell only what is new, changed or solved since the run before. The first run tells everything. Manual runs compare, but are not remembered.',
	}),
	numberField('repeatCriticalDays', {
		label: 'Repeat Criticals After (Days)',
		default: 1,
		typeOptions: { minValue: 1, maxValue: 365 },
		description:
			'With Only Changes, critical findings that stay open are told again after this time',
		is: () => integer(1, 365).optional(),
	}),
	...RULE_LISTS,
	choiceField('stopAt', STOP_LABELS, {
		label: 'Stop With Error At',
		default: 'never',
		description:
			'The severity from which a new or open finding makes the node fail, after the check is complete, so that the error workflow runs',
	}),
	choiceField('templateReading', TEMPLATE_LABELS, {
		label: 'Templates',
		default: 'automatic',
		description:
			'Which templates are read: each 100 are a call. Only Problems needs three calls. Automatic reads all up to 1,000, else the problems.',
	}),
]);
