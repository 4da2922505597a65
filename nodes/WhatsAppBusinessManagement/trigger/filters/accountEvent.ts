import { ACCOUNT_EVENTS } from '../../changes/fields/accountEvents';
import { titleCase } from '../../parameters/titleCase';
import { choiceFilter } from './choiceFilter';

export const accountEvent = choiceFilter({
	name: 'accountEvent',
	displayName: 'Account Event',
	description: 'Lets only account updates with one of these events through; other changes pass',
	options: Object.entries(ACCOUNT_EVENTS).map(([value, description]) => ({
		name: titleCase(value),
		value,
		description,
	})),
});
