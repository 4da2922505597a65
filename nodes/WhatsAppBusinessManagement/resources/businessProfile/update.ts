import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { clearFields } from '../../parameters/clearFields';
import { choiceField, fieldOf, textField } from '../../parameters/field';
import { emailAddress, webAddress } from '../../parameters/formats';
import { updateFields } from '../../parameters/updateFields';
import { listOf, splitList } from '../../parameters/values';

/** Meta: the industries of a business profile. */
const VERTICALS = {
	ALCOHOL: 'Alcoholic Drinks',
	APPAREL: 'Clothing and Apparel',
	AUTO: 'Automotive',
	BEAUTY: 'Beauty, Spa and Salon',
	EDU: 'Education',
	ENTERTAIN: 'Entertainment',
	EVENT_PLAN: 'Event Planning and Service',
	FINANCE: 'Finance and Banking',
	GOVT: 'Public Service',
	GROCERY: 'Food and Grocery',
	HEALTH: 'Medical and Health',
	HOTEL: 'Hotel and Lodging',
	NONPROFIT: 'Non-Profit',
	ONLINE_GAMBLING: 'Online Gambling and Gaming',
	OTC_DRUGS: 'Over-the-Counter Drugs',
	OTHER: 'Other',
	PHYSICAL_GAMBLING: 'Non-Online Gambling and Gaming',
	PROF_SERVICES: 'Professional Services',
	RESTAURANT: 'Restaurant',
	RETAIL: 'Shopping and Retail',
	TRAVEL: 'Travel and Transportation',
} as const;

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
	action: 'Update a business profile',
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
				max: 256,
				typeOptions: { rows: 3 },
				placeholder: 'e.g. We make and repair lanterns',
				description: 'What the business does, up to 256 characters',
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
			choiceField('vertical', VERTICALS, {
				label: 'Industry',
				sends: 'vertical',
				default: 'OTHER',
				description: 'The industry of the business',
			}),
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
						'One or two addresses with http:// or https://, separated by commas. They replace the current ones.',
				},
				() =>
					z.preprocess(
						splitList,
						listOf(webAddress(256, { secure: false })).refine(
							(addresses) => addresses.length <= 2,
							'may hold at most 2 addresses',
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
