import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { oneOf, optionsOf } from '../../parameters/choices';
import { emailAddress } from '../../parameters/formats';
import { internationalNumber } from '../../parameters/phoneNumbers';
import { boolean, id, optionalText, text } from '../../parameters/values';

/** Meta: Business Compliance Info. */
const ENTITY_TYPES = {
	LIMITED_LIABILITY_PARTNERSHIP: 'Limited Liability Partnership',
	OTHER: 'Other',
	PARTNERSHIP: 'Partnership',
	PRIVATE_COMPANY: 'Private Company',
	PUBLIC_COMPANY: 'Public Company',
	SOLE_PROPRIETORSHIP: 'Sole Proprietorship',
} as const;

/** All others count as registered. */
const MAYBE_REGISTERED = ['OTHER', 'PARTNERSHIP'];

const optionalNumber = () => internationalNumber().optional();

const schema = () =>
	z
		.object({
			phoneNumberId: id('106540352242922'),
			entityName: text({ min: 2, max: 128 }),
			entityType: oneOf(ENTITY_TYPES),
			entityTypeCustom: optionalText({ max: 1024 }),
			isRegistered: boolean().optional(),
			grievanceOfficerName: text({ max: 128 }),
			grievanceOfficerEmail: emailAddress(),
			customerCareEmail: emailAddress(),
			options: z
				.object({
					customerCareLandline: optionalNumber(),
					customerCareMobile: optionalNumber(),
					grievanceOfficerLandline: optionalNumber(),
					grievanceOfficerMobile: optionalNumber(),
				})
				.default({}),
		})
		.superRefine(({ entityType, entityTypeCustom }, context) => {
			const isOther = entityType === 'OTHER';
			if (isOther === (entityTypeCustom !== undefined)) return;
			const message = isOther
				? 'fill it in, because the entity type is Other'
				: 'leave it empty: it belongs to the entity type Other';
			context.addIssue({ code: 'custom', path: ['entityTypeCustom'], message });
		})
		// People in India see it: it must not be said by a switch that nobody touched.
		.refine(
			({ entityType, isRegistered }) =>
				!MAYBE_REGISTERED.includes(entityType) || isRegistered !== undefined,
			{
				path: ['isRegistered'],
				message: 'choose Yes or No: Meta asks for it with this entity type',
			},
		);

type Input = z.output<ReturnType<typeof schema>>;

const sent = ({ options, ...input }: Input) => ({
	messaging_product: 'whatsapp',
	entity_name: input.entityName,
	entity_type: input.entityType,
	entity_type_custom: input.entityTypeCustom,
	// An expression for the type shows the switch for every row of a sheet; Meta takes it for two types.
	is_registered: MAYBE_REGISTERED.includes(input.entityType) ? input.isRegistered : undefined,
	grievance_officer_details: {
		name: input.grievanceOfficerName,
		email: input.grievanceOfficerEmail,
		landline_number: options.grievanceOfficerLandline,
		mobile_number: options.grievanceOfficerMobile,
	},
	customer_care_details: {
		email: input.customerCareEmail,
		landline_number: options.customerCareLandline,
		mobile_number: options.customerCareMobile,
	},
});

const phoneField = (displayName: string, name: string, whose: string): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: '',
	placeholder: 'e.g. +913857614343',
	description: `${whose}, with + and country code`,
});

export const set = operation({
	name: 'Set',
	value: 'set',
	action: 'Set the compliance info of a phone number',
	description:
		'Enter the legal entity, grievance officer and customer care contact that Indian law asks for. People whose number begins with +91 see them.',
	fields: [
		...phoneNumberLocator(),
		{
			displayName: 'Entity Name',
			name: 'entityName',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. Fernwick Lanterns Private Limited',
			description: 'The legal name of the business, 2 to 128 characters',
		},
		{
			displayName: 'Entity Type',
			name: 'entityType',
			type: 'options',
			options: optionsOf(ENTITY_TYPES),
			default: 'PRIVATE_COMPANY',
			required: true,
			description: 'The legal form of the business',
		},
		{
			// Not marked as required: where an expression gives the type, n8n shows it for every type.
			displayName: 'Custom Entity Type',
			name: 'entityTypeCustom',
			type: 'string',
			default: '',
			placeholder: 'e.g. Cooperative Society',
			displayOptions: { show: { entityType: ['OTHER'] } },
			description: 'The legal form in words, up to 1,024 characters',
		},
		{
			displayName: 'Registered',
			name: 'isRegistered',
			type: 'options',
			options: [
				{ name: 'Choose One', value: '' },
				{ name: 'No', value: 'false' },
				{ name: 'Yes', value: 'true' },
			],
			default: '',
			displayOptions: { show: { entityType: MAYBE_REGISTERED } },
			description: 'Whether the business is registered under the law that applies to it',
		},
		{
			displayName: 'Grievance Officer Name',
			name: 'grievanceOfficerName',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. Asha Verma',
			description: 'Who takes complaints, up to 128 characters',
		},
		{
			displayName: 'Grievance Officer E-Mail',
			name: 'grievanceOfficerEmail',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. grievances@example.com',
			description: 'Where complaints go, up to 128 characters',
		},
		{
			displayName: 'Customer Care E-Mail',
			name: 'customerCareEmail',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. care@example.com',
			description: 'Where questions of customers go, up to 128 characters',
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				phoneField(
					'Customer Care Landline',
					'customerCareLandline',
					'The landline of customer care',
				),
				phoneField(
					'Customer Care Mobile',
					'customerCareMobile',
					'The mobile number of customer care',
				),
				phoneField(
					'Grievance Officer Landline',
					'grievanceOfficerLandline',
					'The landline of the grievance officer',
				),
				phoneField(
					'Grievance Officer Mobile',
					'grievanceOfficerMobile',
					'The mobile number of the grievance officer',
				),
			],
		},
	],
	input: schema,
	request: (input) => ({
		method: 'POST',
		path: [nodeId(input.phoneNumberId), edge('business_compliance_info')],
		body: sent(input),
		idempotent: true,
	}),
	output: { phoneNumberId: 'string' },
	response: written(),
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
