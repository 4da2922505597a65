/**
 * The names that are not their values in words, by the values of resources and operations;
 * `resource.operation` if an operation has another name in one resource. A test compares all of them.
 */
const NAMES = {
	appSubscription: 'Webhook App Subscription',
	business: 'Business Portfolio',
	campaign: 'Message Campaign',
	complianceInfo: 'Compliance Info (India)',
	deliveryPath: 'Webhook Delivery',
	inAppSignup: 'In-App Signup',
	phoneSettings: 'Phone Number Settings',
	preVerifiedNumber: 'Pre-Verified Number',
	qrCode: 'QR Code',
	subscribedApp: 'Webhook Account Subscription',
	username: 'Phone Number Username',
	'accountUser.remove': 'Remove',
	askToJoinMmLite: 'Ask Customer to Join MM Lite',
	deleteByName: 'Delete by Name',
	getManyOfApp: 'Get Many of App',
	getOnBehalfOfRequests: 'Get On-Behalf-Of Requests',
	getSubmissions: 'Get Certification Submissions',
	regenerateLink: 'Regenerate OAuth Link',
	remove: 'Delete',
	selfCertify: 'Self-Certify Client Business',
	sendSample: 'Send Sample Delivery',
	setPin: 'Set PIN',
	setTasks: 'Add or Set Tasks',
	shareAndAttach: 'Share and Attach',
	uploadJson: 'Upload JSON',
	waitForReview: 'Wait for Review',
};

/** JavaScript that turns a value in camelCase into words: `messageTemplate` into `Message Template`. */
const WORDS =
	'(value) => names[value] || value.replace(/[A-Z]/g, " $&").replace(/^./, (first) => first.toUpperCase())';

/**
 * The line below the node on the canvas, e.g. "Create: Message Template". The editor evaluates the
 * expression for each node (`getNodeSubtitle`). There it knows the node's parameters, but no names.
 */
export const SUBTITLE = `={{ ((names, { resource, operation }, words = ${WORDS}) => (names[resource + "." + operation] || words(operation)) + ": " + words(resource))(${JSON.stringify(NAMES)}, $parameter) }}`;
