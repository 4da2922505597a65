import { optionsOf } from '../../parameters/choices';
import { choiceFilter } from './choiceFilter';

export const templateQuality = choiceFilter({
	name: 'templateQuality',
	key: 'quality',
	displayName: 'Template Quality',
	description: 'Lets only quality changes to one of these ratings through; other changes pass',
	options: optionsOf({
		GREEN: 'High (Green)',
		RED: 'Low (Red)',
		UNKNOWN: 'Unknown',
		YELLOW: 'Medium (Yellow)',
	}),
});
