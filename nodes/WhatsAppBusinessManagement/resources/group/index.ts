import type { Resource } from '../../execution/operation';
import { approveJoinRequests } from './approveJoinRequests';
import { create } from './create';
import { get } from './get';
import { getInviteLink } from './getInviteLink';
import { getJoinRequests } from './getJoinRequests';
import { getMany } from './getMany';
import { rejectJoinRequests } from './rejectJoinRequests';
import { remove } from './remove';
import { removeParticipants } from './removeParticipants';
import { resetInviteLink } from './resetInviteLink';
import { update } from './update';

export const group: Resource = {
	name: 'Group',
	value: 'group',
	description: 'WhatsApp groups, their invite links and requests to join',
	operations: [
		approveJoinRequests,
		create,
		get,
		getInviteLink,
		getJoinRequests,
		getMany,
		rejectJoinRequests,
		remove,
		removeParticipants,
		resetInviteLink,
		update,
	],
};
