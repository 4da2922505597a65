import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { businessField } from '../../lookups/business';
import { flagField } from '../../parameters/field';
import { fieldChoice } from '../../parameters/fieldChoice';
import { filtersField } from '../../parameters/filtersField';
import { CREDIT_APPLICATION, CREDIT_APPLICATION_FIRST } from './fields';

export const getApplications = operation({
	name: 'Get Applications',
	value: 'getApplications',
	action: 'Get credit line applications',
	description: 'List the applications of a business portfolio for a line of credit',
	fields: [
		businessField(),
		fieldChoice(CREDIT_APPLICATION, CREDIT_APPLICATION_FIRST),
		filtersField([
			flagField('onlyPending', {
				label: 'Only Pending',
				default: true,
				description: 'Whether to return only applications that Meta has not decided on yet',
			}),
		]),
	],
	request: ({ businessId, fields, filters }) => ({
		method: 'GET',
		path: [nodeId(businessId), edge('extendedcreditapplications')],
		query: { fields: fields.join(','), only_show_pending: filters.onlyPending },
	}),
	output: { businessId: 'string', ...pick(CREDIT_APPLICATION, CREDIT_APPLICATION_FIRST) },
	response: many(),
	echo: ({ businessId }) => ({ businessId }),
});
