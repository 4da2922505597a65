import { resultOf } from '../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/syncing/resultOf';
import { readableFindings } from '../../nodes/WhatsAppBusinessManagement/templates/readableFindings';
import { planSync } from '../../nodes/WhatsAppBusinessManagement/templates/sync/plan';
import { templateOfRow } from '../../nodes/WhatsAppBusinessManagement/templates/sync/sheetRow';
import { validate } from '../../nodes/WhatsAppBusinessManagement/templates/validate';

/* What the nodes say about templates, as the documentation shows it. */

const asText = (lines: string[]): string => ['```text', ...lines, '```'].join('\n');

const REFUSED = {
	name: 'order_shipped',
	language: 'en_US',
	category: 'UTILITY',
	components: [
		{
			type: 'BODY',
			text: '{{1}}, your order has left our workshop and arrives on {{2}}.',
			example: { body_text: [['Ann', 'Friday']] },
		},
		{ type: 'FOOTER', text: 'Order {{1}}' },
		{
			type: 'BUTTONS',
			buttons: [{ type: 'URL', text: 'Track the parcel of this order', url: 'www.example.com' }],
		},
	],
};

/** The error for a template with several mistakes, with all its lines. */
export function refusedTemplate(): string {
	const errors = validate(REFUSED).findings.filter(({ severity }) => severity === 'error');
	const { headline, lines } = readableFindings(REFUSED, errors);
	return asText([headline, '', ...lines]);
}

const row = (name: string, language: string, body: string) =>
	templateOfRow({ name, language, category: 'UTILITY', body, example_1: 'Ann' }).template;

const SHIPPED = row('order_shipped', 'en_US', 'Hello {{1}}, your order is on its way to you.');
const SHIPPED_DE = row(
	'order_shipped',
	'de',
	'Hallo {{1}}, Ihre Bestellung ist unterwegs zu Ihnen.',
);
const PICKUP = row('order_ready', 'en_US', 'Hello {{1}}, your order is ready in our shop.');

/** The summaries of a plan with one template per action. */
export function syncPlan(): string {
	const later = row('order_late', 'en_US', 'Hello {{1}}, your order will arrive tomorrow instead.');
	const wanted = [
		SHIPPED,
		row('order_shipped', 'de', 'Hallo {{1}}, Ihre Bestellung ist heute da.'),
		PICKUP,
		row('repair_survey', 'en_US', '{{1}}, how is your lantern after the repair in our workshop?'),
		row('order_late', 'en_US', 'Hello {{1}}, your order will arrive on Monday instead.'),
	];
	const existing = [
		{ ...SHIPPED_DE, id: '1', status: 'APPROVED' },
		{ ...PICKUP, id: '2', status: 'APPROVED' },
		{ ...later, id: '3', status: 'PENDING' },
		{ ...row('spring_hours', 'en_US', 'Hello {{1}}, we open earlier.'), id: '4', status: 'PAUSED' },
	];
	const plan = planSync(
		wanted.map((template) => ({ template })),
		existing,
	);
	return asText(plan.map((item) => String(resultOf('1', item).summary)));
}
