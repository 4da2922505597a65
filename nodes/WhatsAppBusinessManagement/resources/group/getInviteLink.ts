import { operation } from '../../execution/operation';
import { one } from '../../execution/response';
import { withoutProduct } from '../../execution/withoutProduct';
import { edge, groupId } from '../../graph/paths';
import { groupLocator } from '../../lookups/group';

export const getInviteLink = operation({
	name: 'Get Invite Link',
	value: 'getInviteLink',
	action: 'Get invite link of group',
	description: 'Read the link by which people join a WhatsApp group',
	fields: groupLocator(),
	request: ({ group }) => ({ method: 'GET', path: [groupId(group), edge('invite_link')] }),
	output: { groupId: 'string', invite_link: 'string' },
	response: one(withoutProduct),
	echo: ({ group }) => ({ groupId: group }),
});
