import type { Rule } from '../../rule';
import { buttonsOf } from '../../templateView';
import { choiceOf, listOf } from '../../wording';
import { atMostOne } from './atMostOne';

const WAYS = ['flow_id', 'flow_name', 'flow_json'];

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

const textFor = (ways: string[]): { message: string; fix: string } =>
	ways.length === 0
		? { message: 'The button names no Flow', fix: `Fill in ${choiceOf(WAYS)}` }
		: { message: `The button names a Flow in ${listOf(ways)}`, fix: 'Keep one of them' };

/** The rules for buttons that open a Flow. */
export const FLOW_RULES: readonly Rule[] = [
	atMostOne({
		id: 'flow.count',
		source: 'Meta: Flows guide, Sending a Flow. It is not documented that Meta checks it.',
		type: 'FLOW',
		what: 'buttons that open a Flow',
	}),
	{
		id: 'flow.which',
		about: 'A Flow button that names no Flow, or names it more than once',
		severity: 'error',
		source: 'Meta: Flows guide, Sending a Flow',
		page: 'components',
		check: (template) =>
			buttonsOf(template, 'FLOW')
				.map(({ path, raw }) => ({ path, ways: WAYS.filter((way) => isGiven(raw[way])) }))
				.filter(({ ways }) => ways.length !== 1)
				.map(({ path, ways }) => ({ path, ...textFor(ways) })),
	},
];
