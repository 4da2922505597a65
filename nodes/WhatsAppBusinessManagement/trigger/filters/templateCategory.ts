import { optionsOf } from '../../parameters/choices';
import { choiceFilter } from './choiceFilter';

export const templateCategory = choiceFilter({
	name: 'templateCategory',
	displayName: 'Template Category',
	description:
		'Lets only templates of these categories through, after a change of category the new one; changes that name no category pass',
	options: optionsOf({
		AUTHENTICATION: 'Authentication',
		MARKETING: 'Marketing',
		UTILITY: 'Utility',
	}),
});
