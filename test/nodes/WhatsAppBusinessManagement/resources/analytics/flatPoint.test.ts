import { flatPoint } from '../../../../../nodes/WhatsAppBusinessManagement/resources/analytics/flatPoint';

const click = (type: string, count: number) => ({ type, button_content: 'Tell me more', count });

it.each([
	[
		'times',
		{ start: 0, end: '1800' },
		{ start: '1970-01-01T00:00:00.000Z', end: '1970-01-01T00:30:00.000Z' },
	],
	['a time that is none', { start: 'soon' }, { start: 'soon' }],
	[
		'a day of the account, which begins at midnight there and not in UTC',
		{ start: '2026-03-14', end: '2026-03-15' },
		{ start: '2026-03-14', end: '2026-03-15' },
	],
	[
		'a number that came without quotes',
		{ phone_number: 12125550101 },
		{ phone_number: '12125550101' },
	],
	['a number that is none', { phone_number: null }, { phone_number: null }],
	['a cost that is a figure', { cost: 0.5 }, { cost: 0.5 }],
	[
		'costs',
		{
			cost: [
				{ type: 'amount_spent', value: 2 },
				{ type: 'cost_per_delivered', value: 0.1 },
			],
		},
		{ cost_amount_spent: 2, cost_per_delivered: 0.1 },
	],
	['nothing that cost', { cost: [] }, {}],
	[
		'what people bought, which Meta may send in the same way',
		{ website_purchases: [{ type: 'total', value: 3 }] },
		{ website_purchases_total: 3 },
	],
	['an unknown dimension', { cohort: 'a', rest: ['b'] }, { cohort: 'a', rest: ['b'] }],
])('%s', (_what, point, row) => {
	expect(flatPoint(point)).toEqual(row);
});

it.each([
	[
		'each kind is summed over its buttons',
		[click('quick_reply_button', 1), click('quick_reply_button', 2), click('url_button', 4)],
		{ clicked: 7, clicked_quick_reply_button: 3, clicked_url_button: 4 },
	],
	[
		'people are not clicks',
		[click('url_button', 20), click('unique_url_button', 16)],
		{ clicked: 20, clicked_url_button: 20, clicked_unique_url_button: 16 },
	],
	[
		'unique users are used as clicks if Meta counts nothing else',
		[click('quick_reply_button', 108), click('unique_url_button', 16)],
		{ clicked: 124, clicked_quick_reply_button: 108, clicked_unique_url_button: 16 },
	],
	['there are none', [], { clicked: 0 }],
])('clicks: %s', (_what, clicked, row) => {
	expect(flatPoint({ clicked })).toEqual({ ...row, clicked_buttons: clicked });
});
