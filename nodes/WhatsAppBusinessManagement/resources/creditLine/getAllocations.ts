import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { otherBusinessFilter } from '../../lookups/business';
import { creditLineLocator } from '../../lookups/creditLine';
import { fieldChoice } from '../../parameters/fieldChoice';
import { filtersField } from '../../parameters/filtersField';
import { ALLOCATION, ALLOCATION_FIRST } from './fields';

export const getAllocations = operation({
	name: 'Get Allocations',
	value: 'getAllocations',
	action: 'Get many credit line allocations',
	description: 'List the customers that a line of credit is shared with',
	fields: [
		...creditLineLocator(),
		fieldChoice(ALLOCATION, ALLOCATION_FIRST),
		filtersField([otherBusinessFilter('Customer', 'Only allocations to this customer')]),
	],
	request: ({ creditLineId, fields, filters }) => ({
		method: 'GET',
		path: [nodeId(creditLineId), edge('owning_credit_allocation_configs')],
		query: { fields: fields.join(','), receiving_business_id: filters.customerBusinessId },
	}),
	output: { creditLineId: 'string', ...pick(ALLOCATION, ALLOCATION_FIRST) },
	response: many(),
	echo: ({ creditLineId }) => ({ creditLineId }),
});
