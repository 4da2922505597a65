import {
	placeholderIn,
	placeholderInPath,
} from '../../../../nodes/WhatsAppBusinessManagement/parameters/placeholders';

it.each([
	['<WABA_ID>', true],
	['<YOUR ACCESS TOKEN>', true],
	['{phone-number-id}', true],
	['{{waba-id}}', true],
	['{Hello world}', false],
	['{"event": "PAUSED"}', false],
	['Hello <name>', false],
	['WABA-ID', false],
])('%j as a value is a placeholder: %j', (value, isOne) => {
	expect(placeholderIn(value)).toBe(isOne ? value : undefined);
});

it.each([
	['{waba-id}', true],
	['WABA-ID', true],
	['phone_number_id', true],
	['YOUR_WABA', true],
	['message_templates', false],
	['me', false],
	['102290129340398', false],
	['id', false],
	['YOURS', false],
])('%j in a path is a placeholder: %j', (part, isOne) => {
	expect(placeholderInPath(part)).toBe(isOne ? part : undefined);
});
