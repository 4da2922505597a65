import { patternFilter } from './patternFilter';

export const templateLanguage = patternFilter({
	name: 'templateLanguage',
	displayName: 'Template Language',
	placeholder: 'e.g. en_US, pt_*',
	description:
		'Lets only templates in these languages through, separated by commas, with * for any ending; other changes pass',
	// Items always have the underscore.
	normalize: (language) => language.replaceAll('-', '_'),
});
