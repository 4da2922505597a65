import type { Resource } from '../../execution/operation';
import { block } from './block';
import { getMany } from './getMany';
import { unblock } from './unblock';

export const blockedUser: Resource = {
	name: 'Blocked User',
	value: 'blockedUser',
	description: 'WhatsApp users that a phone number has blocked',
	operations: [block, getMany, unblock],
};
