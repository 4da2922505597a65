import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { withoutProduct } from '../../execution/withoutProduct';
import { edge, groupId } from '../../graph/paths';
import { groupLocator } from '../../lookups/group';
import { PRODUCT } from './fields';

export const resetInviteLink = operation({
	name: 'Reset Invite Link',
	value: 'resetInviteLink',
	action: 'Reset invite link of group',
	description: 'Create a new link by which people join a WhatsApp group',
	confirm: 'All earlier invite links of the group stop working.',
	fields: groupLocator(),
	request: ({ group }) => ({
		method: 'POST',
		path: [groupId(group), edge('invite_link')],
		body: PRODUCT,
	}),
	output: { groupId: 'string', invite_link: 'string' },
	response: written(withoutProduct),
	echo: ({ group }) => ({ groupId: group }),
});
