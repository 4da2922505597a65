import { operation } from '../../execution/operation';
import { deleted } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { templateIdsField } from './templateIds';

export const deleteMany = operation({
	name: 'Delete Many',
	value: 'deleteMany',
	action: 'Delete many message templates',
	description:
		'Delete up to 100 message templates at once, by their IDs. If one of them cannot be deleted, none is deleted.',
	confirm:
		'All of these templates are permanently deleted. The name of an approved template cannot be used again for 30 days.',
	fields: [
		accountLocator(),
		templateIdsField('The templates to delete. Each ID is one language of a template'),
	],
	request: ({ accountId, templateIds }) => ({
		method: 'DELETE',
		path: [nodeId(accountId), edge('message_templates')],
		query: { hsm_ids: templateIds },
		idempotent: true,
	}),
	output: { accountId: 'string', templateIds: ['string'], templateCount: 'number' },
	response: deleted(),
	echo: ({ accountId, templateIds }) => ({
		accountId,
		templateIds,
		templateCount: templateIds.length,
	}),
});
