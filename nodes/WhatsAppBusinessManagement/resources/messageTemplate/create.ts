import { z } from 'zod';

import { operation } from '../../execution/operation';
import {
	choiceField,
	flagField,
	jsonField,
	optionsField,
	requiredChoiceField,
} from '../../parameters/field';
import { CATEGORIES, parameterFormatField } from './choices';
import { componentsField } from './components';
import { NEW_TEMPLATE, createTemplate, newTemplateFields } from './creation';
import { linkTrackingField } from './linkTracking';
import { checkTimeToLive, timeToLiveField } from './timeToLive';

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

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create a message template',
	description:
		'Submit a new message template, or another language of an existing one, for Meta’s review',
	fields: [
		...newTemplateFields(),
		requiredChoiceField('category', CATEGORIES, {
			label: 'Category',
			default: 'UTILITY',
			description:
				'What the template is for. Meta may choose another category; categoryChanged is then true.',
		}),
		componentsField,
		// Without `allow_category_change`: Meta ended it on Apr 9 2025 (its changelog), and always recategorizes.
		optionsField([
			jsonField('bidSpec', {
				label: 'Bid Spec',
				sends: 'bid_spec',
				description: 'How much a marketing message may cost, as Meta’s bid_spec',
			}),
			jsonField('creativeSourcingSpec', {
				label: 'Creative Sourcing Spec',
				sends: 'creative_sourcing_spec',
				description: 'Where Meta may take images and texts from, as Meta’s creative_sourcing_spec',
			}),
			jsonField('degreesOfFreedomSpec', {
				label: 'Degrees of Freedom Spec',
				sends: 'degrees_of_freedom_spec',
				description:
					'What Meta may optimize in a marketing message, as Meta’s degrees_of_freedom_spec',
			}),
			choiceField('displayFormat', DISPLAY_FORMATS, {
				label: 'Display Format',
				sends: 'display_format',
				default: 'ORDER_DETAILS',
				description: 'How the message is shown',
			}),
			linkTrackingField,
			parameterFormatField,
			flagField('isPrimaryDeviceDeliveryOnly', {
				label: 'Primary Device Only',
				sends: 'is_primary_device_delivery_only',
				description: 'Whether to deliver the message only to the phone, not to linked devices',
			}),
			choiceField('sendType', SEND_TYPES, {
				label: 'Send Type',
				sends: 'send_type',
				default: 'DIRECT',
				description: 'Whether the template is for single messages or for a campaign',
			}),
			choiceField('subCategory', SUB_CATEGORIES, {
				label: 'Sub Category',
				sends: 'sub_category',
				default: 'ORDER_STATUS',
				description: 'The kind of utility template',
			}),
			timeToLiveField,
		]),
	],
	input: (checks) =>
		z.object(checks).superRefine(({ category, options: { messageSendTtlSeconds } }, context) => {
			const path = ['options', 'messageSendTtlSeconds'];
			checkTimeToLive(messageSendTtlSeconds, category, path, context);
		}),
	output: NEW_TEMPLATE,
	calls: ['POST /{WABA-ID}/message_templates'],
	isRead: () => false,
	run: async (connection, { accountId, name, language, category }, body) =>
		await createTemplate(connection, accountId, { name, language, category, ...body }),
});
