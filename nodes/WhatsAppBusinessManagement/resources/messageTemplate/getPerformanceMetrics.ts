import { z } from 'zod';

import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { filtersField } from '../../parameters/filtersField';
import { id, optionalText } from '../../parameters/values';

const filters = () =>
	z
		.object({
			name: optionalText(),
			templateId: id('594425479261596').optional(),
		})
		.default({});

/** Meta documents nothing of the rows, so the output is not named: it comes as it is. */
export const getPerformanceMetrics = operation({
	name: 'Get Performance Metrics',
	value: 'getPerformanceMetrics',
	action: 'Get performance metrics of message templates',
	description: 'Read how the templates of an account perform, all of them or a single one',
	fields: [
		accountLocator(),
		filtersField([
			{
				displayName: 'Name',
				name: 'name',
				type: 'string',
				default: '',
				placeholder: 'e.g. order_update',
				description: 'Only the template of this name',
			},
			{
				displayName: 'Template ID',
				name: 'templateId',
				type: 'string',
				default: '',
				placeholder: 'e.g. 594425479261596',
				description: 'Only this template',
			},
		]),
	],
	input: () => z.object({ accountId: id('102290129340398'), filters: filters() }),
	request: ({ accountId, filters: { name, templateId } }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('template_performance_metrics')],
		query: { name, template_id: templateId },
	}),
	response: many(),
	beside: ({ accountId }) => ({ accountId }),
});
