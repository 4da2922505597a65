import { optionsOf } from '../../parameters/choices';
import { choiceFilter } from './choiceFilter';

export const alertStatus = choiceFilter({
	name: 'alertStatus',
	displayName: 'Alert Status',
	description: 'Lets only account alerts in one of these states through; other changes pass',
	options: optionsOf({ ACTIVE: 'Active', NONE: 'None' }),
});
