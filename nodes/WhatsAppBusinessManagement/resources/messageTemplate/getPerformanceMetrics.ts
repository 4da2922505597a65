import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { textField } from '../../parameters/field';
import { filtersField } from '../../parameters/filtersField';
import { id } from '../../parameters/values';

/** Meta does not document the keys of the rows, so they are returned unchanged and without a known shape. */
export const getPerformanceMetrics = operation({
	name: 'Get Performance Metrics',
	value: 'getPerformanceMetrics',
	action: 'Get performance metrics of message templates',
	description: 'Read how the templates of an account perform, all of them or a single one',
	fields: [
		accountLocator(),
		filtersField([
			textField('name', {
				label: 'Name',
				sends: 'name',
				placeholder: 'e.g. order_update',
				description: 'Only the template with this name',
			}),
			textField('templateId', {
				label: 'Template ID',
				sends: 'template_id',
				placeholder: 'e.g. 594425479261596',
				description: 'Only this template',
				is: () => id('594425479261596').optional(),
			}),
		]),
	],
	request: ({ accountId }, filters) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('template_performance_metrics')],
		query: filters,
	}),
	response: many(),
	echo: ({ accountId }) => ({ accountId }),
});
