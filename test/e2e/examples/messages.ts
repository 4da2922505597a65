/**
 * A text without what differs between two runs: the time of the check, the end of a pause, and the day on
 * which a token ends.
 */
export const timeless = (text: string): string =>
	text
		.replace(
			/[A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2}, \d{2}:\d{2} GMT-[45]/g,
			'Mon 30 Nov, 08:00 GMT-5',
		)
		.replace(/[A-Z][a-z]{2} \d{1,2} at \d{1,2}:\d{2} [AP]M UTC/g, 'Nov 30 at 9:02 PM UTC')
		.replace(/Seen at [\d-]+ [\d:]+ UTC/g, 'Seen at 2026-11-30 08:00 UTC')
		.replace(/on \d{1,2} [A-Z][a-z]{2} \d{4}/g, 'on 9 Dec 2026')
		.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '2026-11-30T08:00:00.000Z');

/** What a row of the tickets says, in short. */
export function ticketLine(row: Record<string, string>): string {
	const { status, severity, message, fix, solvedAt, owner } = row;
	const withDate = /^\d{4}-/.test(solvedAt ?? '') ? ', with a date' : '';
	return `${severity}, ${status}${withDate}: ${message}. ${fix}. ${owner}`;
}

const META = 'https://developers.facebook.com/documentation/business-messaging/whatsapp';

const page = (path: string): string => `<${META}/${path}|Meta’s page>`;

const lines = (...all: string[]): string => all.join('\n');

const NO_PIN = [
	'🟡 *Fernwick Lanterns Europe*',
	'• Two-step verification of +1 212-555-0104 is off.',
	`   → Set a PIN, so that nobody else can register the number (Phone Number → Set PIN). ${page('business-phone-numbers/two-step-verification')}`,
];

const RED = [
	'🟡 *Fernwick Lanterns*',
	'• The quality of template order_confirmation (en_US) is low, so Meta may pause it next.',
	`   → Send it less often, to people who expect it, or improve its words (Message Template → Update). ${page('templates/template-quality')}`,
];

const NOT_CHECKED =
	'⚪ Not checked: Quillbrook Teahouse (the access token lacks a permission; assign it to the system user of the access token, then generate the token again)';

const PAYMENT =
	'Payment of Fernwick Lanterns fails, so no template goes out: There is a problem with the payment method (141006)';

const FIRST =
	'This is the first check, so it also reports what is not new. The next one tells only what changed.';

/** What the examples tell people, in the order in which the test makes it happen. */
export const MESSAGES = {
	agentExplains: [
		lines(
			'#whatsapp: 🔴 Template warranty_registered (en_US) was rejected: the format is invalid. A variable is at the start or at the end of the body. Put text before and after each variable, then send the template again.',
			'The body has &lt; 3 words between its variables, so Meta cannot tell what they stand for.',
			'This text passes the check: Hello {{1}}, here is the latest news about your order {{2}} from us.',
		),
	],
	agentFailed: [
		lines(
			'#whatsapp: 🔴 Template warranty_registered (en_US) was rejected: the format is invalid. A variable is at the start or at the end of the body. Put text before and after each variable, then send the template again.',
			'→ The agent could not explain it: see the execution of this workflow.',
		),
	],
	templateRejected: [
		lines(
			'#whatsapp: 🔴 Template warranty_registered (en_US) was rejected: the format is invalid. A variable is at the start or at the end of the body. Put text before and after each variable, then send the template again.',
			'→ Correct it with Message Template → Update. Validate finds mistakes before Meta does.',
		),
		lines(
			'#whatsapp: 🟡 Template warranty_registered (en_US) was paused. Your message template has been paused for 3 hours until Nov 30 at 9:02 PM UTC because its quality is low.',
			'→ Do not send it meanwhile. After a third pause Meta disables it: send it to fewer people, or improve its text with Message Template → Update.',
		),
		lines(
			'#whatsapp: ⛔ Template warranty_registered (en_US) was disabled. Your message template has been disabled.',
			'→ It cannot be sent again. Stop what sends it, and create a template with another text.',
		),
	],
	accountAlerts: [
		lines(
			'#whatsapp: 🔴 <!here> The account was restricted: it cannot start conversations until 2027-01-04 09:20 UTC. See the details and appeal in Business Support Home.',
			'→ <https://business.facebook.com/business-support-home|Business Support Home> shows the details and takes appeals. Account 104857000000201',
		),
		lines(
			'#whatsapp: 🟡 Warning: Limits cannot be increased for &lt;Fernwick & Co>.',
			'→ Account 104857000000201',
		),
	],
	accountAlertMails: [
		{
			from: 'n8n@example.com',
			to: ['team@example.com'],
			subject: '[WhatsApp] Critical: ACCOUNT_RESTRICTION',
			text: lines(
				'The account was restricted: it cannot start conversations until 2027-01-04 09:20 UTC. See the details and appeal in Business Support Home.',
				'',
				'Account: 104857000000201',
				'Time: 2026-11-30T08:00:00.000Z',
				'Details and appeals: https://business.facebook.com/business-support-home',
			),
		},
	],
	stopCampaign: [
		lines(
			'#whatsapp: 🛑 *Campaign stopped:* Template warranty_registered (en_US) went from no quality rating to low quality, and Meta may pause it',
			'→ Message Template → Compare shows which template people block. Send to people who expect it, and less often.',
		),
		lines(
			'#whatsapp: 🛑 *Campaign stopped:* Template warranty_registered (en_US) was paused. Your message template has been paused for 3 hours until Nov 30 at 9:02 PM UTC because its quality is low.',
			'→ Message Template → Compare shows which template people block. Send to people who expect it, and less often.',
		),
	],
	sendApproved: [
		lines(
			'#whatsapp: ✅ Template lantern_care (en_US) was approved',
			'→ Meta accepted a test message. See on your phone how it looks.',
		),
		lines(
			'#whatsapp: ✅ Template order_shipped (en_US) was approved',
			'⚠️ The test message was not sent: Number of parameters does not match the expected number of params',
			'→ See the yellow note in the workflow for what the message needs.',
		),
		lines(
			'#whatsapp: ✅ Template opening_hours (en_US) was approved',
			'→ Meta accepted a test message. See on your phone how it looks.',
		),
	],
	createTemplate: [
		lines(
			'#whatsapp: 🔴 Not submitted: order_on_its_way (en_US)',
			'Body: The body starts with {{1}}. Put at least one word before it. [var.leading at components[0].text]',
		),
		lines(
			'#whatsapp: ✅ Ready to send: Template order_on_its_way (en_US) was approved',
			'> Hello Ann, your order A-20411 is on its way to your home.',
			'> Thank you for your order',
		),
	],
	onboardNumber: [
		'#whatsapp: ✅ +12125550188 (Fernwick Repairs) is in use: CONNECTED. Display name: PENDING_REVIEW',
	],
	syncTemplates: [
		lines(
			'#whatsapp: *Templates of the sheet*',
			'+ order_shipped (en_US): create',
			'+ order_shipped (de): create',
			'~ appointment_reminder (en_US): update parameter_format, components[0].format, components[0].text, components[1].text, components[2], components[2]',
		),
		lines(
			'#whatsapp: *Templates of the sheet*',
			'+ order_shipped (en_US): created',
			'+ order_shipped (de): created',
			'~ appointment_reminder (en_US): updated parameter_format, components[0].format, components[0].text, components[1].text, components[2], components[2]',
		),
	],
	changes: [
		lines(
			'#whatsapp: *Changes at WhatsApp*',
			'• Template order_on_its_way (en_US) was paused. Seen at 2026-11-30 08:00 UTC.',
		),
	],
	callbackWatch: [
		lines(
			'#whatsapp: *Changes at WhatsApp may not reach n8n*',
			'• The app has no callback for WhatsApp, so Meta sends nothing. Publish (activate) a workflow with the trigger, or run Repair with the Production URL of a trigger whose workflow is active. If n8n’s own WhatsApp Trigger uses the same app, it removed the callback: use a separate app for it.',
		),
	],
	dailyCheck: [
		lines(
			'#whatsapp: *WhatsApp check: 2 warnings*',
			'2 accounts · 2 numbers · 2 templates · 4 flows · 1 not checked · Mon 30 Nov, 08:00 GMT-5',
			FIRST,
			...NO_PIN,
			...RED,
			NOT_CHECKED,
		),
	],
	dailyCheckSubjects: ['[WhatsApp] 2 warnings: Fernwick Lanterns Europe, Fernwick Lanterns'],
	weeklyReport: [
		lines(
			'#fernwick: *Fernwick*',
			'*WhatsApp check: 1 warning*',
			'1 account · 1 number · 1 template · 3 flows · Mon 30 Nov, 08:00 GMT-5',
			'This is the first check, so it also reports what is not new.',
			...RED,
		),
		lines(
			'#europe: *Fernwick Europe*',
			'*WhatsApp check: 1 warning*',
			'1 account · 1 number · 1 template · 1 flow · Mon 30 Nov, 08:00 GMT-5',
			'This is the first check, so it also reports what is not new.',
			...NO_PIN,
		),
	],
	criticalProblems: [
		lines(
			'#whatsapp: <!here>',
			'*WhatsApp check: 1 critical*',
			'2 accounts · 2 numbers · 4 flows · 1 not checked · Mon 30 Nov, 08:00 GMT-5',
			FIRST,
			'🔴 *Fernwick Lanterns*',
			`• ${PAYMENT}.`,
			`   → Open the payment settings in WhatsApp Manager. Update the payment method. ${page('support/health-status')}`,
			NOT_CHECKED,
		),
		lines(
			'#whatsapp: *WhatsApp check: nothing found, but not everything was checked* (1 solved)',
			'2 accounts · 2 numbers · 4 flows · 1 not checked · Mon 30 Nov, 08:00 GMT-5',
			`✅ Solved: ~${PAYMENT}~`,
			NOT_CHECKED,
		),
	],
	tokenRunsOut: [
		{
			subject: '[WhatsApp] The token ends on 9 Dec 2026 (in 9 days)',
			text: lines(
				'• The token ends on 9 Dec 2026 (in 9 days).',
				'  Generate a token of a system user that never ends, and enter it in the credential.',
				`  ${META}/access-tokens`,
			),
		},
	],
	tickets: [
		'warning, open: The quality of template order_confirmation (en_US) is low, so Meta may pause it next. Send it less often, to people who expect it, or improve its words. Olivia',
		'warning, solved, with a date: Two-step verification of +1 212-555-0104 is off. Set a PIN, so that nobody else can register the number. Olivia',
	],
};
