import { z } from 'zod';

import { fieldOf } from '../../parameters/field';
import { languageCode } from '../../parameters/formats';
import { listOf, splitList } from '../../parameters/values';

interface LanguagesSettings {
	/** Added to the description. */
	ifEmpty?: string;
	/** The error for an empty list; without it, the list can be empty. */
	atLeastOne?: string;
	/** Meta's key, if the codes are sent unchanged. */
	sends?: string;
}

/** Language codes, as a list or separated by commas. The checked value is a list of codes. */
export const languagesField = ({ ifEmpty, atLeastOne, sends }: LanguagesSettings = {}) =>
	fieldOf(
		{
			displayName: 'Languages',
			name: 'languages',
			type: 'string',
			default: '',
			required: atLeastOne === undefined ? undefined : true,
			placeholder: 'e.g. en_US, pt_BR',
			description: ['Language codes, separated by commas', ifEmpty].filter(Boolean).join('. '),
		},
		() => z.preprocess(splitList, listOf(languageCode(), { atLeastOne })),
		sends,
	);
