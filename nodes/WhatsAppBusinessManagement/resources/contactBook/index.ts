import type { Resource } from '../../execution/operation';
import { remove } from './remove';

export const contactBook: Resource = {
	name: 'Contact Book',
	value: 'contactBook',
	description: 'Phone numbers that Meta stores for WhatsApp users',
	operations: [remove],
};
