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
		RESTRICTED_BIZ_INITIATED_MESSAGING: 'Business-Initiated Messages',
		RESTRICTED_BUSINESS_INITIATED_CALLING: 'Business-Initiated Calls',
		RESTRICTED_CUSTOMER_INITIATED_MESSAGING: 'Customer-Initiated Messages',
		RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES: 'Direct Send Utility Templates',
		RESTRICTED_USER_INITIATED_CALLING: 'User-Initiated Calls',
		RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN: 'User-Initiated Calls, Button Hidden',
		RESTRICTED_UTILITY_TEMPLATES: 'Utility Templates',
	}),
});
