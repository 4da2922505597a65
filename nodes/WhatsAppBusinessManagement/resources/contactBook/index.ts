import type { Resource } from '../../execution/operation';
import { remove } from './remove';

export const contactBook: Resource = {
	name: 'Contact Book',
	value: 'contactBook',
	operations: [remove],
};
