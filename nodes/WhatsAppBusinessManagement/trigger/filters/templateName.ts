import { patternFilter } from './patternFilter';

export const templateName = patternFilter({
	name: 'templateName',
	displayName: 'Template Name',
	placeholder: 'e.g. order_*, welcome',
	description:
		'Lets only templates with these names through, with commas between them, * for any characters and ? for one; other changes pass',
});
