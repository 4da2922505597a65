import { withBooleans } from '../../../../nodes/WhatsAppBusinessManagement/execution/withBooleans';

it.each<[value: unknown, read: unknown]>([
	['true', true],
	['false', false],
	[true, true],
	['constructor', 'constructor'],
	['yes', 'yes'],
	[null, null],
])('%j is %j where a boolean is expected', (value, read) => {
	const entry = { is_on: value as string, name: value as string };
	expect(withBooleans(entry, { is_on: 'boolean', name: 'string' })).toEqual({
		is_on: read,
		name: value,
	});
});
