import { patternFilter } from './patternFilter';

export const templateLanguage = patternFilter({
	name: 'templateLanguage',
	displayName: 'Template Language',
	placeholder: 'e.g. en_US, pt_*',
	description:
		'Lets only templates in these languages through, with commas between them and * for any ending; other changes pass',
	// The item always has the underscore.
	written: (language) => language.replaceAll('-', '_'),
});
