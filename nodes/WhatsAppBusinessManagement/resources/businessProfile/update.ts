import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { oneOrOther, optionsOf } from '../../parameters/choices';
import { clearFields } from '../../parameters/clearFields';
import { fieldOf, textField } from '../../parameters/field';
import { emailAddress, website } from '../../parameters/formats';
import { updateFields } from '../../parameters/updateFields';
import { isEmpty, listOf, splitList } from '../../parameters/values';
import { VERTICALS } from './verticals';

/** The industry. A profile that was read can be written back, with whatever industry Meta has added. */
const verticalField = fieldOf(
	{
		displayName: 'Industry',
		name: 'vertical',
		type: 'options',
		options: optionsOf(VERTICALS),
		default: 'OTHER',
		description:
			'The industry of the business. To set one that is not in the list, use an expression that returns Meta’s name.',
	},
	() =>
		oneOrOther(VERTICALS, {
			pattern: /^[A-Z][A-Z0-9_]*$/,
			must: `must be one of ${Object.keys(VERTICALS).join(', ')}, or another of Meta’s names like these`,
		}).optional(),
	'vertical',
);

/** A list without empty entries, which a profile that was read may have. */
function withoutEmpty(value: unknown): unknown {
	const list = splitList(value);
	return Array.isArray(list) ? list.filter((entry) => !isEmpty(entry)) : list;
}

/** The fields that can be cleared. Other clients send an empty value to do so; Meta does not document it. */
const CLEARING = clearFields({
	address: 'Address',
	description: 'Description',
	email: 'E-Mail',
	websites: 'Websites',
});

/** The values that clear fields: an empty text, or an empty list. */
const cleared = (names: string[]) =>
	Object.fromEntries(names.map((name) => [name, name === 'websites' ? [] : '']));

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update business profile',
	description:
		'Change what people see of a business in WhatsApp: about text, description, address, e-mail, websites, industry or picture. Fields that are not set stay as they are.',
	fields: [
		...phoneNumberLocator(),
		updateFields([
			textField('about', {
				label: 'About',
				sends: 'about',
				max: 139,
				placeholder: 'e.g. Lanterns for every evening',
				description: 'The short text under the name, up to 139 characters',
			}),
			textField('address', {
				label: 'Address',
				sends: 'address',
				max: 256,
				placeholder: 'e.g. 1 Fern Lane, Wick',
				description: 'The postal address, up to 256 characters',
			}),
			textField('description', {
				label: 'Description',
				sends: 'description',
				max: 512,
				typeOptions: { rows: 3 },
				placeholder: 'e.g. We make and repair lanterns',
				description: 'What the business does, up to 512 characters',
			}),
			textField('email', {
				label: 'E-Mail',
				sends: 'email',
				placeholder: 'e.g. hello@example.com',
				description: 'The contact address, up to 128 characters',
				is: () => emailAddress().optional(),
			}),
			CLEARING.field(
				'Fields to Empty',
				'What to remove from the profile. An empty field above changes nothing.',
			),
			verticalField,
			textField('profilePictureHandle', {
				label: 'Profile Picture Handle',
				sends: 'profile_picture_handle',
				placeholder: 'e.g. 4::aW1hZ2UvcG5n:ARb…',
				description:
					'The handle of an uploaded picture. Media Sample → Upload returns it as “handle”.',
			}),
			fieldOf(
				{
					displayName: 'Websites',
					name: 'websites',
					type: 'string',
					default: '',
					placeholder: 'e.g. https://example.com, https://shop.example.com',
					description:
						'One or two addresses, separated by commas. They replace the current ones. If an address has no http:// or https://, https:// is added.',
				},
				() =>
					z.preprocess(
						withoutEmpty,
						listOf(website(256)).refine(
							(addresses) => addresses.length <= 2,
							'may contain at most 2 addresses',
						),
					),
			),
		]),
	],
	input: ({ phoneNumberId, updateFields: changes }) =>
		z.object({ phoneNumberId, updateFields: changes.superRefine(CLEARING.check()) }),
	request: ({ phoneNumberId, updateFields: { empty, websites } }, body) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('whatsapp_business_profile')],
		body: {
			messaging_product: 'whatsapp',
			...body,
			...(websites.length > 0 && { websites }),
			...cleared(empty),
		},
		idempotent: true,
	}),
	output: { phoneNumberId: 'string' },
	response: written(),
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
