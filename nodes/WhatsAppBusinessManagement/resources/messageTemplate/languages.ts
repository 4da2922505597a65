import type { INodeProperties } from 'n8n-workflow';

import { textList } from '../../execution/values';

/** Codes of languages, as a list or with commas between them (Meta: Supported languages). */
export const languageCodes = () =>
	textList({ pattern: /^[a-z]{2,3}(_[A-Z]{2})?$/, must: 'must be codes like en_US, pt_BR' });

export const LANGUAGES_FIELD: INodeProperties = {
	displayName: 'Languages',
	name: 'languages',
	type: 'string',
	default: '',
	placeholder: 'e.g. en_US, pt_BR',
	description: 'Codes of languages, with commas between them',
};
