import { patternFilter } from './patternFilter';

export const templateName = patternFilter({
	name: 'templateName',
	displayName: 'Template Name',
	placeholder: 'e.g. order_*, welcome',
	description:
		'Lets only templates with these names through, separated by commas, with * for any characters and ? for one; other changes pass',
});
