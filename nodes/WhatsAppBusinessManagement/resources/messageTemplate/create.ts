import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { oneOf, optionsOf } from '../../parameters/choices';
import { languageCode, optionalJsonObject, templateName } from '../../parameters/formats';
import { id, integer, optionalBoolean } from '../../parameters/values';
import { CATEGORIES, PARAMETER_FORMATS, PARAMETER_FORMAT_FIELD } from './choices';
import { COMPONENTS_FIELD, templateComponents } from './components';
import { NEW_TEMPLATE, createTemplate, nameFields } from './creation';
import { LINK_TRACKING_FIELD } from './linkTracking';
import { LONGEST, SHORTEST, TIME_TO_LIVE_FIELD, checkTimeToLive } from './timeToLive';

const DISPLAY_FORMATS = { ORDER_DETAILS: 'Order Details' } as const;

const SEND_TYPES = {
	CAMPAIGN: 'Campaign',
	DIRECT: 'Direct',
} as const;

const SUB_CATEGORIES = {
	BOOKING_STATUS: 'Booking Status',
	CALL_PERMISSIONS_REQUEST: 'Call Permissions Request',
	FLIGHT_DELAY_AND_GATE_CHANGE_ALERT: 'Flight Delay and Gate Change Alert',
	FRAUD_ALERT: 'Fraud Alert',
	ORDER_DETAILS: 'Order Details',
	ORDER_STATUS: 'Order Status',
	RICH_ORDER_STATUS: 'Rich Order Status',
} as const;

const options = () =>
	z
		.object({
			allowCategoryChange: optionalBoolean(),
			bidSpec: optionalJsonObject(),
			creativeSourcingSpec: optionalJsonObject(),
			ctaUrlLinkTrackingOptedOut: optionalBoolean(),
			degreesOfFreedomSpec: optionalJsonObject(),
			displayFormat: oneOf(DISPLAY_FORMATS).optional(),
			isPrimaryDeviceDeliveryOnly: optionalBoolean(),
			messageSendTtlSeconds: integer(SHORTEST, LONGEST).optional(),
			parameterFormat: oneOf(PARAMETER_FORMATS).optional(),
			sendType: oneOf(SEND_TYPES).optional(),
			subCategory: oneOf(SUB_CATEGORIES).optional(),
		})
		.default({});

const schema = () =>
	z
		.object({
			accountId: id('102290129340398'),
			name: templateName(),
			language: languageCode(),
			category: oneOf(CATEGORIES),
			components: templateComponents().refine(
				(components) => components.length > 0,
				'fill in the parts of the template, e.g. [{"type": "BODY", "text": "Hello"}]',
			),
			options: options(),
		})
		.superRefine(({ category, options: { messageSendTtlSeconds } }, context) => {
			const path = ['options', 'messageSendTtlSeconds'];
			checkTimeToLive(messageSendTtlSeconds, category, path, context);
		});

type Options = z.output<ReturnType<typeof options>>;

const chosen = (given: Options) => ({
	allow_category_change: given.allowCategoryChange,
	bid_spec: given.bidSpec,
	creative_sourcing_spec: given.creativeSourcingSpec,
	cta_url_link_tracking_opted_out: given.ctaUrlLinkTrackingOptedOut,
	degrees_of_freedom_spec: given.degreesOfFreedomSpec,
	display_format: given.displayFormat,
	is_primary_device_delivery_only: given.isPrimaryDeviceDeliveryOnly,
	message_send_ttl_seconds: given.messageSendTtlSeconds,
	parameter_format: given.parameterFormat,
	send_type: given.sendType,
	sub_category: given.subCategory,
});

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create a message template',
	description:
		'Submit a new message template, or one more language of an existing one, for Meta’s review',
	fields: [
		...nameFields(),
		{
			displayName: 'Category',
			name: 'category',
			type: 'options',
			options: optionsOf(CATEGORIES),
			default: 'UTILITY',
			description: 'What the template is for. Meta may decide for another one: the item says so.',
		},
		{ ...COMPONENTS_FIELD, required: true },
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				{
					displayName: 'Allow Category Change',
					name: 'allowCategoryChange',
					type: 'boolean',
					default: true,
					description:
						'Whether Meta may put the template into another category instead of rejecting it',
				},
				{
					displayName: 'Bid Spec',
					name: 'bidSpec',
					type: 'json',
					default: '{}',
					description: 'How much a marketing message may cost, as Meta’s bid_spec',
				},
				{
					displayName: 'Creative Sourcing Spec',
					name: 'creativeSourcingSpec',
					type: 'json',
					default: '{}',
					description: 'Where Meta may take pictures and texts from, as its creative_sourcing_spec',
				},
				{
					displayName: 'Degrees of Freedom Spec',
					name: 'degreesOfFreedomSpec',
					type: 'json',
					default: '{}',
					description:
						'What Meta may optimize in a marketing message, as its degrees_of_freedom_spec',
				},
				{
					displayName: 'Display Format',
					name: 'displayFormat',
					type: 'options',
					options: optionsOf(DISPLAY_FORMATS),
					default: 'ORDER_DETAILS',
					description: 'How the message is shown',
				},
				LINK_TRACKING_FIELD,
				PARAMETER_FORMAT_FIELD,
				{
					displayName: 'Primary Device Only',
					name: 'isPrimaryDeviceDeliveryOnly',
					type: 'boolean',
					default: false,
					description: 'Whether the message goes only to the phone and to no linked device',
				},
				{
					displayName: 'Send Type',
					name: 'sendType',
					type: 'options',
					options: optionsOf(SEND_TYPES),
					default: 'DIRECT',
					description: 'Whether the template is for single messages or for a campaign',
				},
				{
					displayName: 'Sub Category',
					name: 'subCategory',
					type: 'options',
					options: optionsOf(SUB_CATEGORIES),
					default: 'ORDER_STATUS',
					description: 'What kind of utility template it is',
				},
				TIME_TO_LIVE_FIELD,
			],
		},
	],
	input: schema,
	output: NEW_TEMPLATE,
	isRead: () => false,
	run: async (connection, { accountId, name, language, category, components, options: given }) =>
		await createTemplate(connection, accountId, {
			name,
			language,
			category,
			components: components as IDataObject[],
			...(chosen(given) as IDataObject),
		}),
});
