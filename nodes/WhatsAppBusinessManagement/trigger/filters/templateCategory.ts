import { optionsOf } from '../../parameters/choices';
import { choiceFilter } from './choiceFilter';

export const templateCategory = choiceFilter({
	name: 'templateCategory',
	displayName: 'Template Category',
	description:
		'Lets only templates of these categories through; for a change of category the new one counts; changes without a category pass',
	options: optionsOf({
		AUTHENTICATION: 'Authentication',
		MARKETING: 'Marketing',
		UTILITY: 'Utility',
	}),
});
