import type { Resource } from '../../execution/operation';
import { get } from './get';
import { update } from './update';

export const commerceSettings: Resource = {
	name: 'Commerce Settings',
	value: 'commerceSettings',
	description: 'Whether chats show the catalog and the shopping cart',
	operations: [get, update],
};
