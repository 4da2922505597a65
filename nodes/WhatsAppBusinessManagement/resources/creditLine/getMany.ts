import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { businessField } from '../../lookups/business';
import { flagField, optionsField } from '../../parameters/field';
import { fieldChoice } from '../../parameters/fieldChoice';
import { CREDIT_LINE, CREDIT_LINE_FIRST } from './fields';

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many credit lines',
	description:
		'List the lines of credit of a business portfolio, with the remaining credit of each',
	fields: [
		businessField(),
		fieldChoice(CREDIT_LINE, CREDIT_LINE_FIRST),
		optionsField([
			flagField('ownFirst', {
				label: 'Own Lines First',
				default: true,
				description:
					'Whether to list the portfolio’s own lines before those that others share with it',
			}),
		]),
	],
	request: ({ businessId, fields, options }) => ({
		method: 'GET',
		path: [nodeId(businessId), edge('extendedcredits')],
		query: { fields: fields.join(','), order_by_is_owned_credential: options.ownFirst },
	}),
	output: { businessId: 'string', ...pick(CREDIT_LINE, CREDIT_LINE_FIRST) },
	response: many(),
	echo: ({ businessId }) => ({ businessId }),
});
