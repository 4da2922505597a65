import { choiceField, flagField, jsonField } from '../../parameters/field';
import { shownFor } from '../../parameters/shownFor';
import { parameterFormatField } from './choices';
import { MODE } from './definition/mode';
import { linkTrackingField } from './linkTracking';
import { timeToLiveField } from './timeToLive';

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

/** In the form they follow from the kind and from the variables. */
const IN_JSON = { [`/${MODE}`]: ['json'] };

/**
 * The options of a new template.
 *
 * Without `allow_category_change`: Meta ended it on Apr 9 2025 (its changelog), and always recategorizes.
 */
export const NEW_TEMPLATE_OPTIONS = [
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
		description: 'What Meta may optimize in a marketing message, as Meta’s degrees_of_freedom_spec',
	}),
	shownFor(
		IN_JSON,
		choiceField('displayFormat', DISPLAY_FORMATS, {
			label: 'Display Format',
			sends: 'display_format',
			default: 'ORDER_DETAILS',
			description: 'How the message is shown',
		}),
	),
	linkTrackingField,
	shownFor(IN_JSON, parameterFormatField),
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
] as const;
