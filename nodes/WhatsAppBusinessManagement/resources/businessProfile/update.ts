import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { oneOf, optionsOf } from '../../parameters/choices';
import { clearFields } from '../../parameters/clearFields';
import { emailAddress, webAddress } from '../../parameters/formats';
import { changes, updateFields } from '../../parameters/updateFields';
import { id, optionalText, splitList } from '../../parameters/values';

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

/** What can be emptied. That Meta takes an empty value for it is what others do; no page says so. */
const EMPTYING = clearFields({
	address: 'Address',
	description: 'Description',
	email: 'E-Mail',
	websites: 'Websites',
});

const profileChanges = () =>
	changes({
		about: optionalText({ max: 139 }),
		address: optionalText({ max: 256 }),
		description: optionalText({ max: 256 }),
		email: emailAddress().optional(),
		empty: EMPTYING.input(),
		profilePictureHandle: optionalText(),
		vertical: oneOf(VERTICALS).optional(),
		websites: z.preprocess(
			splitList,
			z
				.array(webAddress(256, { secure: false }))
				.max(2, 'may hold at most 2 addresses')
				.default([]),
		),
	}).superRefine(EMPTYING.check());

type Changes = z.output<ReturnType<typeof profileChanges>>;

/** What is sent: what was filled in, and nothing where something shall be emptied. */
const sent = ({ empty, profilePictureHandle, websites, ...texts }: Changes) => ({
	messaging_product: 'whatsapp',
	...texts,
	...(profilePictureHandle && { profile_picture_handle: profilePictureHandle }),
	...(websites.length > 0 && { websites }),
	...Object.fromEntries(empty.map((name) => [name, name === 'websites' ? [] : ''])),
});

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update a business profile',
	description:
		'Change what people see of a business in WhatsApp: about text, description, address, e-mail, websites, industry or picture. What is not set stays as it is.',
	fields: [
		...phoneNumberLocator(),
		updateFields([
			{
				displayName: 'About',
				name: 'about',
				type: 'string',
				default: '',
				placeholder: 'e.g. Lanterns for every evening',
				description: 'The short text under the name, up to 139 characters',
			},
			{
				displayName: 'Address',
				name: 'address',
				type: 'string',
				default: '',
				placeholder: 'e.g. 1 Fern Lane, Wick',
				description: 'The postal address, up to 256 characters',
			},
			{
				displayName: 'Description',
				name: 'description',
				type: 'string',
				typeOptions: { rows: 3 },
				default: '',
				placeholder: 'e.g. We make and repair lanterns',
				description: 'What the business does, up to 256 characters',
			},
			{
				displayName: 'E-Mail',
				name: 'email',
				type: 'string',
				default: '',
				placeholder: 'e.g. hello@example.com',
				description: 'Where people can write to, up to 128 characters',
			},
			EMPTYING.field(
				'Fields to Empty',
				'What the profile shall no longer show. An empty field above changes nothing.',
			),
			{
				displayName: 'Industry',
				name: 'vertical',
				type: 'options',
				options: optionsOf(VERTICALS),
				default: 'OTHER',
				description: 'What kind of business it is',
			},
			{
				displayName: 'Profile Picture Handle',
				name: 'profilePictureHandle',
				type: 'string',
				default: '',
				placeholder: 'e.g. 4::aW1hZ2UvcG5n:ARb…',
				description:
					'The handle of an uploaded picture. Media Sample → Upload gives it as “handle”.',
			},
			{
				displayName: 'Websites',
				name: 'websites',
				type: 'string',
				default: '',
				placeholder: 'e.g. https://example.com, https://shop.example.com',
				description:
					'One or two addresses with http:// or https://, with a comma between them. They replace those that are there.',
			},
		]),
	],
	input: () => z.object({ phoneNumberId: id('106540352242922'), updateFields: profileChanges() }),
	request: ({ phoneNumberId, updateFields: changed }) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('whatsapp_business_profile')],
		body: sent(changed),
		idempotent: true,
	}),
	output: { phoneNumberId: 'string' },
	response: written(),
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
