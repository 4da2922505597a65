/** A template of the library, as `message_template_library` shows it. */
export interface LibraryTemplate {
	id: string;
	name: string;
	language: string;
	category: string;
	topic: string;
	usecase: string;
	industry: string[];
	header?: string;
	body: string;
	body_params: string[];
	body_param_types: string[];
	buttons: object[];
}

/** A library of our own words: Meta's texts are Meta's. */
export const LIBRARY: readonly LibraryTemplate[] = [
	{
		id: '7130000000000001',
		name: 'parcel_on_its_way_1',
		language: 'en_US',
		category: 'UTILITY',
		topic: 'ORDER_MANAGEMENT',
		usecase: 'DELIVERY_UPDATE',
		industry: ['E_COMMERCE'],
		header: 'On its way',
		body: 'Hello {{1}}, parcel {{2}} has left our house.',
		body_params: ['Robin', '#12345'],
		body_param_types: ['TEXT', 'TEXT'],
		buttons: [{ type: 'URL', text: 'Follow it' }],
	},
	{
		id: '7130000000000002',
		name: 'parcel_on_its_way_1',
		language: 'de',
		category: 'UTILITY',
		topic: 'ORDER_MANAGEMENT',
		usecase: 'DELIVERY_UPDATE',
		industry: ['E_COMMERCE'],
		header: 'Unterwegs',
		body: 'Hallo {{1}}, Paket {{2}} ist unterwegs.',
		body_params: ['Robin', '#12345'],
		body_param_types: ['TEXT', 'TEXT'],
		buttons: [{ type: 'URL', text: 'Verfolgen' }],
	},
	{
		id: '7130000000000003',
		name: 'bill_due_soon_1',
		language: 'en_US',
		category: 'UTILITY',
		topic: 'PAYMENTS',
		usecase: 'PAYMENT_DUE_REMINDER',
		industry: ['E_COMMERCE', 'FINANCIAL_SERVICES'],
		body: 'Hello {{1}}, {{2}} is due on {{3}}.',
		body_params: ['Robin', '$12', 'March 3'],
		body_param_types: ['TEXT', 'AMOUNT', 'DATE'],
		buttons: [],
	},
	{
		id: '7130000000000004',
		name: 'how_did_we_do_1',
		language: 'en_US',
		category: 'UTILITY',
		topic: 'CUSTOMER_FEEDBACK',
		usecase: 'FEEDBACK_SURVEY',
		industry: ['E_COMMERCE', 'FINANCIAL_SERVICES'],
		body: 'Hello {{1}}, tell us how we did.',
		body_params: ['Robin'],
		body_param_types: ['TEXT'],
		buttons: [{ type: 'QUICK_REPLY', text: 'Well' }],
	},
];
