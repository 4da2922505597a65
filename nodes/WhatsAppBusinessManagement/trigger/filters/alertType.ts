import { optionsOf } from '../../parameters/choices';
import { choiceFilter } from './choiceFilter';

export const alertType = choiceFilter({
	name: 'alertType',
	displayName: 'Alert Type',
	description: 'Lets only account alerts of these types through; other changes pass',
	options: optionsOf({
		INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED: 'Higher Limits Deferred',
		INCREASED_CAPABILITIES_ELIGIBILITY_FAILED: 'Higher Limits Refused',
		INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO: 'Higher Limits Need More Information',
		OBA_APPROVED: 'Official Account Approved',
		OBA_REJECTED: 'Official Account Rejected',
		PROFILE_PICTURE_LOST: 'Profile Picture Lost',
	}),
});
