import {
	creativeOptimizationsField,
	creativeOptimizationsJson,
	oneWayOfOptimizations,
} from '../../parameters/creativeOptimizations';
import {
	choiceField,
	flagField,
	jsonField,
	numberField,
	optionsField,
} from '../../parameters/field';
import { notBoth } from '../../parameters/rows';
import { shownFor } from '../../parameters/shownFor';
import { integer } from '../../parameters/values';
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

/** Meta: Set a max-price for marketing messages. */
const MAX_PRICE = 'Maximum Price';

/** Without `allow_category_change`: Meta ended it on Apr 9 2025 (its changelog), and always recategorizes. */
const options = optionsField([
	creativeOptimizationsField,
	creativeOptimizationsJson,
	// Meta names it in its reference only, without its keys.
	jsonField('creativeSourcingSpec', {
		label: 'Creative Sourcing (JSON)',
		sends: 'creative_sourcing_spec',
		description: 'Where Meta may take images and texts from, as Meta’s creative_sourcing_spec',
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
	numberField('maxPrice', {
		label: MAX_PRICE,
		sends: 'bid_spec',
		default: 1000,
		typeOptions: { minValue: 1 },
		description:
			'The most that 1,000 delivered marketing messages may cost, in the smallest unit of the account’s currency, e.g. cents',
		is: () =>
			integer(1, 1_000_000_000)
				.transform((amount) => ({
					bid_amount: amount,
					bid_strategy: 'LOWEST_COST_WITH_BID_CAP',
				}))
				.optional(),
	}),
	jsonField('bidSpec', {
		label: `${MAX_PRICE} (JSON)`,
		sends: 'bid_spec',
		hint: 'e.g. {"bid_amount": 1000, "bid_strategy": "LOWEST_COST_WITH_BID_CAP"}',
		description: 'The same as Meta’s bid_spec',
	}),
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
]);

/** The options of a new template, of which no value may be entered in two ways. */
export const newTemplateOptions = {
	...options,
	check: () =>
		options
			.check()
			.superRefine(oneWayOfOptimizations)
			.superRefine(notBoth(['maxPrice', 'bidSpec'], MAX_PRICE)),
};
