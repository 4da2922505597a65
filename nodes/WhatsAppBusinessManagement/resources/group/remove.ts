import { operation } from '../../execution/operation';
import { deleted } from '../../execution/response';
import { groupId } from '../../graph/paths';
import { groupLocator } from '../../lookups/group';

export const remove = operation({
	name: 'Delete',
	value: 'remove',
	action: 'Delete group',
	description:
		'Delete a WhatsApp group. The webhook field group_lifecycle_update reports the result.',
	confirm:
		'All participants are removed, your business too. The group and its invite link cannot be restored.',
	fields: groupLocator(),
	request: ({ group }) => ({ method: 'DELETE', path: [groupId(group)], idempotent: true }),
	output: { groupId: 'string' },
	response: deleted(),
	echo: ({ group }) => ({ groupId: group }),
});
