import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { withoutProduct } from '../../execution/withoutProduct';
import { edge, groupId } from '../../graph/paths';
import { groupLocator } from '../../lookups/group';
import { requiredTextField } from '../../parameters/field';
import { userList } from '../../parameters/users';
import { PRODUCT } from './fields';

/** The most participants of a group, and of a call (Meta: Group management). */
const MOST_PARTICIPANTS = 8;

export const removeParticipants = operation({
	name: 'Remove Participants',
	value: 'removeParticipants',
	action: 'Remove participants from group',
	description:
		'Remove people from a WhatsApp group. The webhook field group_participants_update reports the result per person.',
	confirm: 'A removed person can never join the group by an invite link again.',
	fields: [
		...groupLocator(),
		requiredTextField('participants', {
			label: 'Participants',
			placeholder: 'e.g. +16505551234, +16505555678',
			description:
				'The people to remove: phone numbers with country code, or WhatsApp user IDs, separated by commas; up to 8',
			is: () => userList(MOST_PARTICIPANTS),
		}),
	],
	// Meta’s page names both under `user`, other than for blocked users. It documents no answer: it comes out as it is.
	request: ({ group, participants }) => ({
		method: 'DELETE',
		path: [groupId(group), edge('participants')],
		body: { ...PRODUCT, participants: participants.map((user) => ({ user })) },
	}),
	output: { groupId: 'string', request_id: 'string' },
	response: written(withoutProduct),
	echo: ({ group }) => ({ groupId: group }),
});
