import type { Rule } from '../../rule';
import { buttonsOf, has } from '../../templateView';
import { onlyIn } from './onlyIn';

const TYPE = 'CALL_PERMISSION_REQUEST';

/** The rules for templates that ask for the permission to call. */
export const CALL_PERMISSION_RULES: readonly Rule[] = [
	{
		id: 'callPermission.place',
		about: 'A call permission request that is a button',
		severity: 'error',
		source: 'Meta: Call permission requests. Some libraries send it as a button.',
		page: 'components',
		check: (template) =>
			buttonsOf(template, TYPE).map(({ path }) => ({
				path,
				message: 'A call permission request is a component, not a button',
				fix: 'Remove the button, and add {"type": "call_permission_request"} to the components',
			})),
	},
	onlyIn({
		id: 'callPermission.category',
		source: 'Meta: Call permission requests',
		page: 'components',
		what: 'A call permission request',
		categories: ['UTILITY', 'MARKETING'],
		isIn: (template) => has(template, TYPE) || buttonsOf(template, TYPE).length > 0,
	}),
];
