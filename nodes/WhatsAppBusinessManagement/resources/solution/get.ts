import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { one } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { solutionLocator } from '../../lookups/solution';
import { fieldChoice } from '../../parameters/fieldChoice';
import { SOLUTION, SOLUTION_FIRST } from './fields';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get solution',
	description: 'Read a multi-partner solution: its status, its pending request and its owner',
	fields: [...solutionLocator(), fieldChoice(SOLUTION, SOLUTION_FIRST)],
	request: ({ solutionId, fields }) => ({
		method: 'GET',
		path: [nodeId(solutionId)],
		query: { fields: fields.join(',') },
	}),
	output: pick(SOLUTION, SOLUTION_FIRST),
	response: one(),
});
