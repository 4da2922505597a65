import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import type { ShapeOf } from '../../parameters/field';
import {
	fieldOf,
	optionsField,
	requiredChoiceField,
	requiredTextField,
	textField,
} from '../../parameters/field';
import { emailAddress } from '../../parameters/formats';
import { internationalNumber } from '../../parameters/phoneNumbers';
import { boolean } from '../../parameters/values';

/** Meta: Business Compliance Info. */
const ENTITY_TYPES = {
	LIMITED_LIABILITY_PARTNERSHIP: 'Limited Liability Partnership',
	OTHER: 'Other',
	PARTNERSHIP: 'Partnership',
	PRIVATE_COMPANY: 'Private Company',
	PUBLIC_COMPANY: 'Public Company',
	SOLE_PROPRIETORSHIP: 'Sole Proprietorship',
} as const;

/** The entity types that may or may not be registered. Meta treats all others as registered. */
const MAYBE_REGISTERED = ['OTHER', 'PARTNERSHIP'];

/**
 * Customers in India see the answer, so nothing is preselected: an untouched field must not answer for
 * the business.
 */
const registeredField = fieldOf(
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
	() => boolean().optional(),
);

const emailField = <const Name extends string>(name: Name, label: string, whose: string) =>
	requiredTextField(name, {
		label,
		placeholder: 'e.g. care@example.com',
		description: `The e-mail address of ${whose}, up to 128 characters`,
		is: emailAddress,
	});

const phoneField = <const Name extends string>(name: Name, label: string, description: string) =>
	textField(name, {
		label,
		placeholder: 'e.g. +913857614343',
		description: `${description}, with + and country code`,
		is: () => internationalNumber().optional(),
	});

const FIELDS = [
	...phoneNumberLocator(),
	requiredTextField('entityName', {
		label: 'Entity Name',
		min: 2,
		max: 128,
		placeholder: 'e.g. Fernwick Lanterns Private Limited',
		description: 'The legal name of the business, 2 to 128 characters',
	}),
	requiredChoiceField('entityType', ENTITY_TYPES, {
		label: 'Entity Type',
		required: true,
		default: 'PRIVATE_COMPANY',
		description: 'The legal form of the business',
	}),
	// Not marked as required: if an expression sets the type, n8n shows the field for every type.
	textField('entityTypeCustom', {
		label: 'Custom Entity Type',
		max: 1024,
		placeholder: 'e.g. Cooperative Society',
		displayOptions: { show: { entityType: ['OTHER'] } },
		description: 'The legal form in words, up to 1,024 characters',
	}),
	registeredField,
	requiredTextField('grievanceOfficerName', {
		label: 'Grievance Officer Name',
		max: 128,
		placeholder: 'e.g. Asha Verma',
		description: 'The person who handles complaints, up to 128 characters',
	}),
	emailField('grievanceOfficerEmail', 'Grievance Officer E-Mail', 'the grievance officer'),
	emailField('customerCareEmail', 'Customer Care E-Mail', 'customer care'),
	optionsField([
		phoneField('customerCareLandline', 'Customer Care Landline', 'The landline of customer care'),
		phoneField('customerCareMobile', 'Customer Care Mobile', 'The mobile number of customer care'),
		phoneField(
			'grievanceOfficerLandline',
			'Grievance Officer Landline',
			'The landline of the grievance officer',
		),
		phoneField(
			'grievanceOfficerMobile',
			'Grievance Officer Mobile',
			'The mobile number of the grievance officer',
		),
	]),
] as const;

const completeInfo = (checks: ShapeOf<typeof FIELDS>) =>
	z
		.object(checks)
		.superRefine(({ entityType, entityTypeCustom }, context) => {
			const isOther = entityType === 'OTHER';
			if (isOther === (entityTypeCustom !== undefined)) return;
			const message = isOther
				? 'fill it in, because the entity type is Other'
				: 'leave it empty: it belongs to the entity type Other';
			context.addIssue({ code: 'custom', path: ['entityTypeCustom'], message });
		})
		.refine(
			({ entityType, isRegistered }) =>
				!MAYBE_REGISTERED.includes(entityType) || isRegistered !== undefined,
			{
				path: ['isRegistered'],
				message: 'choose Yes or No: Meta asks for it with this entity type',
			},
		);

type Input = z.output<ReturnType<typeof completeInfo>>;

const complianceInfoOf = ({ options, ...input }: Input) => ({
	messaging_product: 'whatsapp',
	entity_name: input.entityName,
	entity_type: input.entityType,
	entity_type_custom: input.entityTypeCustom,
	// If an expression sets the type, the field is shown for every type; Meta accepts it for two types.
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

export const set = operation({
	name: 'Set',
	value: 'set',
	action: 'Set compliance info',
	description:
		'Enter the legal entity, grievance officer and customer care contact that Indian law requires. People whose number begins with +91 see them.',
	fields: FIELDS,
	input: completeInfo,
	request: (input) => ({
		method: 'POST',
		path: [nodeId(input.phoneNumberId), edge('business_compliance_info')],
		body: complianceInfoOf(input),
		idempotent: true,
	}),
	output: { phoneNumberId: 'string' },
	response: written(),
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
