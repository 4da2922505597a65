/**
 * The sample template that Meta creates in every account. Error 2388155 was reported for it: “This template
 * is named after a sample template created by default.”
 */
export const SAMPLE_NAME = 'hello_world';

/**
 * Sample templates that Meta created in accounts before (Microsoft Learn: Azure Communication Services,
 * Templates). Whether Meta still refuses their names in every account is not documented.
 */
export const OLDER_SAMPLE_NAMES: ReadonlySet<string> = new Set([
	'sample_flight_confirmation',
	'sample_happy_hour_announcement',
	'sample_issue_resolution',
	'sample_movie_ticket_confirmation',
	'sample_purchase_feedback',
	'sample_shipping_confirmation',
]);
