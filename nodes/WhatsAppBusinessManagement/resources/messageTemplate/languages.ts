import { z } from 'zod';

import { languagesProperty } from '../../lookups/language';
import { fieldOf } from '../../parameters/field';
import { languageCode } from '../../parameters/formats';
import { listOf, splitList } from '../../parameters/values';
import { BEFORE_FORM, SINCE_FORM } from './definition/mode';

interface LanguagesSettings {
	/** Added to the description. */
	ifEmpty?: string;
	/** The error for an empty list; without it, the list can be empty. */
	atLeastOne?: string;
	/** Meta's key, if the codes are sent unchanged. */
	sends?: string;
}

/**
 * Language codes: chosen from a list, or separated by commas as in nodes before version 1.1. The checked
 * value is a list of codes.
 */
export function languagesFields({ ifEmpty, atLeastOne, sends }: LanguagesSettings = {}) {
	const required = atLeastOne === undefined ? undefined : true;
	const described = (what: string) => [what, ifEmpty].filter(Boolean).join('. ').replace(/\.$/, '');
	return [
		fieldOf(
			{
				...languagesProperty(described('The languages'), required),
				displayOptions: { show: SINCE_FORM },
			},
			() => z.preprocess(splitList, listOf(languageCode(), { atLeastOne })),
			sends,
		),
		{
			displayName: 'Languages',
			name: 'languages',
			type: 'string' as const,
			default: '',
			required,
			placeholder: 'e.g. en_US, pt_BR',
			displayOptions: { show: BEFORE_FORM },
			description: described('Language codes, separated by commas'),
		},
	] as const;
}
