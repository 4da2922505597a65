import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import { languageCode } from '../../parameters/formats';
import { listOf, splitList } from '../../parameters/values';

/**
 * Codes of languages, as a list or with commas between them.
 *
 * @param atLeastOne what is said where there is none; left out, there need not be one
 */
export const languageCodes = (atLeastOne?: string) =>
	z.preprocess(splitList, listOf(languageCode(), { atLeastOne }));

export const LANGUAGES_FIELD: INodeProperties = {
	displayName: 'Languages',
	name: 'languages',
	type: 'string',
	default: '',
	placeholder: 'e.g. en_US, pt_BR',
	description: 'Codes of languages, with commas between them',
};
