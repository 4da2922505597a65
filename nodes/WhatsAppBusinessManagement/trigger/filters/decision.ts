import { optionsOf } from '../../parameters/choices';
import { choiceFilter } from './choiceFilter';

export const decision = choiceFilter({
	name: 'decision',
	displayName: 'Decision',
	description:
		'Lets only account reviews and display names with one of these decisions through; other changes pass',
	options: optionsOf({
		APPROVED: 'Approved',
		DEFERRED: 'Deferred',
		PENDING: 'Pending',
		REJECTED: 'Rejected',
	}),
});
