import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import { languageCode } from '../../execution/formats';
import { splitList } from '../../execution/values';

/** Codes of languages, as a list or with commas between them. */
export const languageCodes = () => z.preprocess(splitList, z.array(languageCode()).default([]));

export const LANGUAGES_FIELD: INodeProperties = {
	displayName: 'Languages',
	name: 'languages',
	type: 'string',
	default: '',
	placeholder: 'e.g. en_US, pt_BR',
	description: 'Codes of languages, with commas between them',
};
