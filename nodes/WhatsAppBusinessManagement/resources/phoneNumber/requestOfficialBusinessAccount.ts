import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import {
	fieldOf,
	jsonField,
	optionsField,
	requiredChoiceField,
	requiredTextField,
	textField,
} from '../../parameters/field';
import { webAddress } from '../../parameters/formats';
import { notice } from '../../parameters/guard';
import { listOf, splitList } from '../../parameters/values';

/**
 * Meta's OpenAPI file requires the action; Meta's guide “Official Business Accounts” shows the call without
 * it. It is always sent, because the Graph API ignores parameters that it does not know.
 */
const ACTIONS = {
	RESUBMIT_APPLICATION: 'Resubmit After a Rejection',
	SUBMIT_APPLICATION: 'Submit',
} as const;

/** Meta's guide accepts up to 5 links, Meta's reference 5 to 10. So only the larger maximum is checked. */
const MOST_LINKS = 10;

const address = () => webAddress(2000, { secure: false });

export const requestOfficialBusinessAccount = operation({
	name: 'Request Official Business Account',
	value: 'requestOfficialBusinessAccount',
	action: 'Request official business account',
	description:
		'Ask Meta for the blue badge of an official business account. The answer confirms only that Meta received the request. Get Official Business Account Status shows the decision.',
	fields: [
		notice(
			'officialBusinessAccountNotice',
			'After a rejection, Meta accepts a new request only after 30 days. The portfolio must be verified, the display name approved and two-step verification on, and the business must be well known in the news.',
		),
		...phoneNumberLocator(),
		requiredChoiceField('requestAction', ACTIONS, {
			label: 'Action',
			sends: 'action',
			default: 'SUBMIT_APPLICATION',
			description: 'Whether this is the first request, or a new one after Meta rejected it',
		}),
		requiredTextField('businessWebsite', {
			label: 'Business Website',
			sends: 'business_website_url',
			placeholder: 'e.g. https://www.example.com',
			description: 'The official website of the business',
			is: address,
		}),
		requiredTextField('primaryCountry', {
			label: 'Primary Country',
			sends: 'primary_country_of_operation',
			placeholder: 'e.g. United States of America',
			description: 'The country in which the business mainly operates',
		}),
		optionsField([
			textField('additionalInformation', {
				label: 'Additional Information',
				sends: 'additional_supporting_information',
				max: 1000,
				typeOptions: { rows: 3 },
				placeholder: 'e.g. We are also featured in the Lantern Review',
				description: 'What else shows that the business is well known, up to 1,000 characters',
			}),
			jsonField('otherFields', {
				label: 'Other Fields (JSON)',
				hint: 'e.g. {"application_data": {"contact_email": "press@example.com"}}',
				description: 'Further keys of Meta’s call that have no field here, as a JSON object',
			}),
			textField('parentBusiness', {
				label: 'Parent Business',
				sends: 'parent_business_or_brand',
				max: 255,
				placeholder: 'e.g. Fernwick Group',
				description: 'The parent business or brand, up to 255 characters',
			}),
			textField('primaryLanguage', {
				label: 'Primary Language',
				sends: 'primary_language',
				placeholder: 'e.g. English',
				description: 'The language that the business mainly uses',
			}),
			fieldOf(
				{
					displayName: 'Supporting Links',
					name: 'supportingLinks',
					type: 'string',
					typeOptions: { rows: 5 },
					default: '',
					placeholder: 'e.g. https://news.example.com/lanterns',
					description:
						'Articles in well-known publications that show that the business is well known, one address per line or separated by commas. Enter five; advertisements do not count.',
				},
				() => z.preprocess(splitList, listOf(address(), { atMost: MOST_LINKS })),
			),
		]),
	],
	request: ({ phoneNumberId, options: { otherFields, supportingLinks } }, body) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('official_business_account')],
		body: {
			...body,
			...(supportingLinks.length > 0 && { supporting_links: supportingLinks }),
			...otherFields,
		},
	}),
	output: {
		phoneNumberId: 'string',
		message: 'string',
		tracking_id: 'string',
		updated_status: { id: 'string', oba_status: 'string', status_message: 'string' },
	},
	response: written(),
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
