import type { RuleTable } from '../ruleCases';
import { testRules } from '../ruleCases';
import { FLOW, UNUSUAL_NAMES } from '../ruleSubjects';
import { valueTable } from '../valueTable';

const REPAIR =
	'Repair the endpoint of the flow: its errors, response times and availability. Meta lifts the restriction by itself once it recovers';

const ERROR = {
	error: 'INVALID_PROPERTY_VALUE',
	error_type: 'FLOW_JSON_ERROR',
	message: 'Invalid value found for property ‘type’.',
	line_start: 1,
};

const INVALID = {
	rule: 'flow-invalid',
	severity: 'warning' as const,
	fix: 'Create a new flow without the errors: a published flow cannot be changed',
	fixOperation: 'Flow → Create',
};

const published = (...errors: unknown[]) => ({ status: 'PUBLISHED', validation_errors: errors });

const TABLES: RuleTable[] = [
	valueTable({
		rule: 'flow-blocked',
		subject: FLOW,
		field: 'status',
		severity: 'critical',
		finds: { BLOCKED: 'Flow Lantern Finder is blocked, so it can be neither sent nor opened' },
		fine: ['DRAFT', 'PUBLISHED', 'DEPRECATED', 'THROTTLED'],
		fix: REPAIR,
		fixOperation: 'none',
		cases: UNUSUAL_NAMES.map((name) => ({
			title: `names ${name}`,
			name,
			facts: { status: 'BLOCKED' },
			says: [{ message: `Flow ${name} is blocked, so it can be neither sent nor opened` }],
		})),
	}),
	valueTable({
		rule: 'flow-throttled',
		subject: FLOW,
		field: 'status',
		severity: 'warning',
		finds: {
			THROTTLED: 'Flow Lantern Finder is throttled, so it can be sent only 10 times per hour',
		},
		fine: ['DRAFT', 'PUBLISHED', 'DEPRECATED', 'BLOCKED'],
		fix: REPAIR,
		fixOperation: 'none',
	}),
	{
		rule: 'flow-invalid',
		subject: FLOW,
		cases: [
			{
				title: 'finds a published flow with an error',
				facts: published(ERROR),
				says: [
					{
						...INVALID,
						message:
							'Flow Lantern Finder is published with errors: Invalid value found for property ‘type’',
						state: 'INVALID_PROPERTY_VALUE',
						evidence: published(ERROR),
					},
				],
			},
			{
				title: 'tells how many more there are: one',
				facts: published({ error: 'NO_MESSAGE' }, ERROR),
				says: [
					{
						message: 'Flow Lantern Finder is published with errors: no message (and 1 more error)',
						state: 'NO_MESSAGE',
					},
				],
			},
			{
				title: 'tells how many more there are: two',
				facts: published({}, ERROR, ERROR),
				says: [
					{
						message:
							'Flow Lantern Finder is published with errors: Meta does not describe them (and 2 more errors)',
						state: '',
					},
				],
			},
			...['DRAFT', 'DEPRECATED', 'SOMETHING_NEW'].map((status) => ({
				title: `finds nothing in ${status}`,
				facts: { ...published(ERROR), status },
				says: 'nothing' as const,
			})),
			{ title: 'finds nothing without errors', facts: published(), says: 'nothing' },
			{
				title: 'finds nothing if Meta leaves out the list',
				facts: { status: 'PUBLISHED' },
				says: 'nothing',
			},
			{
				title: 'is not checked without the status',
				facts: { validation_errors: [ERROR] },
				says: 'not checked',
			},
			{
				title: 'is not checked if Meta does not know the field',
				facts: { status: 'PUBLISHED' },
				unknown: ['validation_errors'],
				says: 'not checked',
			},
		],
	},
];

testRules(TABLES);
