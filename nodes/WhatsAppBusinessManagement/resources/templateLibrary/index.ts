import type { Resource } from '../../execution/operation';
import { search } from './search';

export const templateLibrary: Resource = {
	name: 'Template Library',
	value: 'templateLibrary',
	description: 'Meta’s ready-made templates',
	operations: [search],
};
