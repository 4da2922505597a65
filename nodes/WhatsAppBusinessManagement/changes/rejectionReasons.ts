/** What a code of Meta's means, and what to do about it. */
export interface Explanation {
	/** The meaning, as the rest of a sentence after a colon. */
	meaning: string;
	/** What to do, in full sentences. */
	advice: string;
}

/** The lists are open: Meta adds codes from time to time. */
type Explanations = Readonly<Record<string, Explanation>>;

const REVIEW_AGAIN = 'If Meta is mistaken, request a review in WhatsApp Manager.';

/**
 * Why a template was rejected: `reason` of the webhook message_template_status_update, and a template's
 * `rejected_reason`.
 */
export const TEMPLATE_REJECTIONS: Explanations = {
	// Webhook reference, message_template_status_update: the content violates Meta's policies. The page on
	// template review names threats, for example of legal action.
	ABUSIVE_CONTENT: {
		meaning: 'the content is abusive or violates Meta’s policies',
		advice: `Remove threats, insults and whatever else WhatsApp’s Business Messaging Policy forbids, then submit the template again. ${REVIEW_AGAIN}`,
	},
	// Webhook reference, message_template_status_update: deprecated; an authentication template in a region
	// without them.
	CATEGORY_NOT_AVAILABLE: {
		meaning: 'the category is not available in the account’s region',
		advice: 'Choose a category that is available there, then submit the template again.',
	},
	// Webhook reference, message_template_status_update. The page on template categorization gives 60 days.
	INCORRECT_CATEGORY: {
		meaning: 'the content does not match the category',
		advice:
			'Choose the category that matches the content, or change the content, then submit the template again. If the category is right, request a review in WhatsApp Manager within 60 days.',
	},
	// Webhook reference, message_template_status_update; the details are those of the page on template review.
	INVALID_FORMAT: {
		meaning: 'the format is invalid',
		advice:
			'Check the variables: numbered without gaps, each with an example, none at the beginning or the end of the text, and no two next to each other. Check the addresses of buttons. Then submit the template again.',
	},
	// Webhook reference, message_template_status_update: the content violates Meta's policies.
	PROMOTIONAL: {
		meaning: 'the promotional content violates Meta’s policies',
		advice: `Remove the promotional parts, or use the category Marketing, then submit the template again. ${REVIEW_AGAIN}`,
	},
	// Webhook reference, message_template_status_update: the content violates Meta's policies. The page on
	// template review names shortened links and requests for sensitive data.
	SCAM: {
		meaning: 'the content looks like a scam',
		advice: `Remove shortened links, misleading promises and requests for passwords, card or ID numbers, then submit the template again. ${REVIEW_AGAIN}`,
	},
	// Webhook reference, message_template_status_update: the category. The page on template review also gives
	// it for a text in a language other than the declared one.
	TAG_CONTENT_MISMATCH: {
		meaning: 'the content does not match the category or the language',
		advice:
			'Choose the category that matches the text, do not mix languages, and submit the template again. If its language is wrong, create it in the right one.',
	},
};

/** Why a display name was rejected: `rejection_reason` of the webhook phone_number_name_update. */
export const DISPLAY_NAME_REJECTIONS: Explanations = {
	// All: webhook reference, phone_number_name_update; the advice is that of the page on display names.
	NAME_EMPLOYEE_ISSUE: {
		meaning: 'the name is that of an employee or contains an employee’s ID',
		advice: 'Request the name of the business or the brand.',
	},
	NAME_ENDCLIENT_NOTRELATED: {
		meaning: 'the name is not related to the business that uses the number',
		advice: 'Request a name that the business uses on its website and in its documents.',
	},
	NAME_FORMAT_UNACCEPTABLE: {
		meaning: 'the format of the name is not acceptable',
		advice:
			'Request a name without unusual capitals, punctuation, emoji, addresses or generic words only.',
	},
	NAME_INDIVIDUAL_ISSUE: {
		meaning: 'the name is that of a person',
		advice: 'Request the name of the business or the brand.',
	},
	NAME_NOT_CONSISTENT: {
		meaning: 'the name does not match the branding of the business',
		advice: 'Request the name as the website of the business shows it.',
	},
	UNKNOWN: {
		meaning: 'Meta does not give the reason',
		advice: 'Ask Meta’s support.',
	},
};

/**
 * Why a partner-led business verification failed: `rejection_reasons` of the webhook account_update, and of a
 * submission.
 */
export const VERIFICATION_REJECTIONS: Explanations = {
	// All: webhook reference, account_update, and the page on partner-led business verification.
	ADDRESS_NOT_MATCHING: {
		meaning: 'the address does not match the documents',
		advice: 'Correct the address, or submit a document that shows it.',
	},
	BUSINESS_NOT_ELIGIBLE: {
		meaning: 'the business is not eligible',
		advice: 'Verify the business in Business settings → Security Center instead.',
	},
	LEGAL_NAME_NOT_FOUND_IN_DOCUMENTS: {
		meaning: 'the documents do not contain the legal name',
		advice: 'Submit a document that shows the legal name.',
	},
	LEGAL_NAME_NOT_MATCHING: {
		meaning: 'the legal name does not match the documents',
		advice: 'Correct the legal name, or submit a document that shows it.',
	},
	MALFORMED_DOCUMENTS: {
		meaning: 'the documents cannot be read',
		advice: 'Submit complete, readable documents in a supported file format.',
	},
	WEBSITE_NOT_MATCHING: {
		meaning: 'the website does not match the business',
		advice: 'Correct the address of the website, or add the legal name to the website.',
	},
};
