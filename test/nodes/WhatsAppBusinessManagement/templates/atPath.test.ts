import {
	valueAt,
	withValueAt,
} from '../../../../nodes/WhatsAppBusinessManagement/templates/atPath';

const TEMPLATE = {
	name: 'a',
	components: [
		{ type: 'BODY', text: 'Hello' },
		{ type: 'BUTTONS', buttons: [{ text: 'Yes' }] },
	],
};

it.each<[path: string, value: unknown]>([
	['name', 'a'],
	['components[0].text', 'Hello'],
	['components[1].buttons[0].text', 'Yes'],
	['components[1].buttons[1].text', undefined],
	['components[0].buttons[0]', undefined],
	['name.text', undefined],
	['name[0]', undefined],
	['constructor', undefined],
	['toString', undefined],
])('finds %s', (path, value) => {
	expect(valueAt(TEMPLATE, path)).toEqual(value);
});

it.each<[path: string, changed: unknown]>([
	['name', { ...TEMPLATE, name: 'new' }],
	[
		'components[0].text',
		{ ...TEMPLATE, components: [{ type: 'BODY', text: 'new' }, TEMPLATE.components[1]] },
	],
	[
		'components[0].example.body_text',
		{
			...TEMPLATE,
			components: [
				{ type: 'BODY', text: 'Hello', example: { body_text: 'new' } },
				TEMPLATE.components[1],
			],
		},
	],
	['category', { ...TEMPLATE, category: 'new' }],
])('sets %s, and leaves the template as it is', (path, changed) => {
	const before = structuredClone(TEMPLATE);
	expect(withValueAt(TEMPLATE, path, 'new')).toEqual(changed);
	expect(TEMPLATE).toEqual(before);
});
