import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { fieldOf, optionsField, requiredTextField } from '../../parameters/field';
import { webAddress } from '../../parameters/formats';
import { builderSwitch, notice, switchedOn } from '../../parameters/guard';
import {
	OPTIONAL_FIELDS,
	PROMO_CODE,
	requiredConfirmationMessage,
	requiredSignupMessage,
	websiteField,
} from './fields';

/** The address that Meta requires as proof of the acceptance (Meta: In-App Signup, “Terms of service”). */
const TERMS = 'https://www.facebook.com/legal/ads-manager-marketing-messages-terms';

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create signup link',
	description:
		'Create a link by which people subscribe to your messages in WhatsApp. The link is wa.me/{your number}/signup/{the returned ID}, with any number of the account.',
	fields: [
		notice(
			'signupNotice',
			'Meta does not offer this in the EEA, the UK, Brazil, Japan, South Korea, Nigeria, South Africa and Turkey. A link cannot be deleted, only disabled (Update).',
		),
		accountLocator(),
		requiredSignupMessage,
		requiredConfirmationMessage,
		requiredTextField('privacyPolicyUrl', {
			label: 'Privacy Policy URL',
			sends: 'privacy_policy_url',
			placeholder: 'e.g. https://www.example.com/privacy',
			description: 'The address of your privacy policy. It cannot be changed later.',
			is: () => webAddress(2000, { secure: false }),
		}),
		fieldOf(
			builderSwitch({
				displayName: 'Accept Terms of Service',
				name: 'acceptTerms',
				description: `Whether you accept, for the business, Meta’s terms for marketing messages (${TERMS}). Turn this on for the first link of the business only: Meta refuses a second acceptance.`,
			}),
			switchedOn,
		),
		optionsField([...OPTIONAL_FIELDS, websiteField]),
	],
	input: (checks) =>
		z
			.object(checks)
			.refine(
				({ confirmationMessage, options }) =>
					!confirmationMessage.includes(PROMO_CODE) || options.promoCode !== undefined,
				{
					path: ['confirmationMessage'],
					message: `holds ${PROMO_CODE}: add the option Promo Code`,
				},
			),
	request: ({ accountId, acceptTerms }, body) => ({
		method: 'POST',
		path: [nodeId(accountId), edge('signups')],
		body: { ...body, ...(acceptTerms && { policy: { tos: TERMS, accepted: true } }) },
	}),
	output: { accountId: 'string', id: 'string' },
	response: written(),
	echo: ({ accountId }) => ({ accountId }),
});
