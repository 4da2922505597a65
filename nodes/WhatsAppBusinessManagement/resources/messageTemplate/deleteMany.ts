import { z } from 'zod';

import { operation } from '../../execution/operation';
import { deleted } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { confirmed, guard } from '../../parameters/guard';
import { id } from '../../parameters/values';
import { templateIdsField, templateIdsInput } from './templateIds';

export const deleteMany = operation({
	name: 'Delete Many',
	value: 'deleteMany',
	action: 'Delete many message templates',
	description:
		'Delete up to 100 message templates at once, by their IDs. If one cannot be deleted, none is.',
	fields: [
		...guard(
			'confirmMessageTemplateDeleteMany',
			'All of these templates are deleted, for good. The name of an approved template cannot be used again for 30 days.',
		),
		accountLocator('The account that the templates belong to'),
		templateIdsField('The templates to delete, each in its one language'),
	],
	input: () =>
		z.object({
			confirmMessageTemplateDeleteMany: confirmed(),
			accountId: id('102290129340398'),
			templateIds: templateIdsInput(),
		}),
	request: ({ accountId, templateIds }) => ({
		method: 'DELETE',
		path: [nodeId(accountId), edge('message_templates')],
		query: { hsm_ids: templateIds },
		idempotent: true,
	}),
	output: { accountId: 'string', templateIds: ['string'], templateCount: 'number' },
	response: deleted(),
	beside: ({ accountId, templateIds }) => ({
		accountId,
		templateIds,
		templateCount: templateIds.length,
	}),
});
