import { optionsOf } from '../../parameters/choices';
import { choiceFilter } from './choiceFilter';

export const restrictionType = choiceFilter({
	name: 'restrictionType',
	displayName: 'Restriction Type',
	description:
		'Lets only account updates with at least one of these restrictions through; changes without a restriction pass',
	options: optionsOf({
		RESTRICTED_ADD_PHONE_NUMBER_ACTION: 'Adding Numbers',
		RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING: 'Calls in Both Directions',
		RESTRICTED_BIZ_INITIATED_MESSAGING: 'Messages That the Business Starts',
		RESTRICTED_BUSINESS_INITIATED_CALLING: 'Calls by the Business',
		RESTRICTED_CUSTOMER_INITIATED_MESSAGING: 'Messages That Customers Start',
		RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES: 'Direct Send Utility Templates',
		RESTRICTED_USER_INITIATED_CALLING: 'Calls by Users',
		RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN: 'Calls by Users, Button Hidden',
		RESTRICTED_UTILITY_TEMPLATES: 'Utility Templates',
	}),
});
