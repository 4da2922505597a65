import { optionsOf } from '../../parameters/choices';
import { choiceFilter } from './choiceFilter';

const OF_TEMPLATES = {
	ABUSIVE_CONTENT: 'Template: Abusive Content',
	CATEGORY_NOT_AVAILABLE: 'Template: Category Not Available',
	INCORRECT_CATEGORY: 'Template: Incorrect Category',
	INVALID_FORMAT: 'Template: Invalid Format',
	PROMOTIONAL: 'Template: Promotional',
	SCAM: 'Template: Scam',
	TAG_CONTENT_MISMATCH: 'Template: Content Does Not Match Its Category',
};

const OF_DISPLAY_NAMES = {
	NAME_EMPLOYEE_ISSUE: 'Display Name: Of an Employee',
	NAME_ENDCLIENT_NOTRELATED: 'Display Name: Not Related to the Business',
	NAME_FORMAT_UNACCEPTABLE: 'Display Name: Unacceptable Format',
	NAME_INDIVIDUAL_ISSUE: 'Display Name: Of a Person',
	NAME_NOT_CONSISTENT: 'Display Name: Not Consistent',
	UNKNOWN: 'Display Name: Unknown',
};

const OF_VERIFICATIONS = {
	ADDRESS_NOT_MATCHING: 'Verification: Address Not Matching',
	BUSINESS_NOT_ELIGIBLE: 'Verification: Business Not Eligible',
	LEGAL_NAME_NOT_FOUND_IN_DOCUMENTS: 'Verification: Legal Name Not in the Documents',
	LEGAL_NAME_NOT_MATCHING: 'Verification: Legal Name Not Matching',
	MALFORMED_DOCUMENTS: 'Verification: Malformed Documents',
	WEBSITE_NOT_MATCHING: 'Verification: Website Not Matching',
};

export const rejectionReason = choiceFilter({
	name: 'rejectionReason',
	displayName: 'Rejection Reason',
	description:
		'Lets only templates, display names and verifications with one of these reasons through; changes without a reason pass',
	options: optionsOf({ ...OF_TEMPLATES, ...OF_DISPLAY_NAMES, ...OF_VERIFICATIONS }),
});
