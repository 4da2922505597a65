import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { optionsField, textField } from '../../parameters/field';
import { codeExpirationField, securityRecommendationField } from './codeOptions';
import { languagesFields } from './languages';

export const previewAuthentication = operation({
	name: 'Preview Authentication',
	value: 'previewAuthentication',
	action: 'Preview authentication template',
	description:
		'Preview Meta’s fixed text of authentication templates in each language, before you create one',
	fields: [
		accountLocator(),
		...languagesFields({ ifEmpty: 'If empty, all languages are returned.', sends: 'languages' }),
		optionsField([
			securityRecommendationField,
			textField('businessName', {
				label: 'Business Name',
				sends: 'business_name',
				placeholder: 'e.g. Fernwick Lanterns',
				description: 'The business name in the text, where Meta shows one',
			}),
			codeExpirationField,
		]),
	],
	request: ({ accountId }, query) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('message_template_previews')],
		query: { category: 'AUTHENTICATION', button_types: ['OTP'], ...query },
	}),
	output: {
		accountId: 'string',
		language: 'string',
		body: 'string',
		footer: 'string',
		buttons: [{ type: 'string', text: 'string', autofill_text: 'string' }],
	},
	response: many(),
	echo: ({ accountId }) => ({ accountId }),
});
