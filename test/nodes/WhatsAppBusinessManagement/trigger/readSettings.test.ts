import type { INodeParameters } from 'n8n-workflow';

import { readSettings } from '../../../../nodes/WhatsAppBusinessManagement/trigger/parameters';

const node = (parameters: Record<string, unknown>) => parameters as INodeParameters;

it.each<[string, Record<string, unknown>, string[]]>([
	['a node that has none of the parameters', {}, []],
	['the list alone', { triggerOn: ['flows', '*'] }, ['flows', '*']],
	['the text alone', { additionalFields: 'group_status_update' }, ['group_status_update']],
	[
		'commas, spaces and line breaks in the text',
		{ additionalFields: ' a_b,c_d  e_f;\n,G_H ' },
		['a_b', 'c_d', 'e_f', 'g_h'],
	],
	[
		'both, with common values',
		{ triggerOn: ['flows'], additionalFields: 'x flows' },
		['flows', 'x'],
	],
	[
		'the text under Options',
		{ triggerOn: ['flows'], options: { additionalFields: 'a_b, flows' } },
		['flows', 'a_b'],
	],
	[
		'the text beside and under Options',
		{ additionalFields: 'a_b', options: { additionalFields: 'c_d' } },
		['a_b', 'c_d'],
	],
	['values that no editor stores', { triggerOn: 'flows', additionalFields: 7 }, ['flows', '7']],
])('fields: %s', (_what, parameters, fields) => {
	expect([...readSettings(node(parameters)).fields]).toEqual(fields);
});

it.each<[string, unknown, number]>([
	['none', {}, 0],
	['two in use, one empty', { templateStatus: ['REJECTED'], templateName: 'a*', alertType: [] }, 2],
	['a list instead of them', [], 0],
	['nothing', null, 0],
	['an unknown one', { constructor: ['x'], tomorrow: ['x'] }, 0],
])('filters: %s', (_what, filters, count) => {
	expect(readSettings(node({ filters })).filters).toHaveLength(count);
});
