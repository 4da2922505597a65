import {
	isRtlLanguage,
	isRtlText,
} from '../../../../../nodes/WhatsAppBusinessManagement/templates/preview/text/direction';

it.each([
	['Hello', false],
	['مرحبا', true],
	['שלום Ann', true],
	['Ann שלום', false],
	['12: שלום', true],
	['😀 (אבג)', true],
	['{{first_name}} שלום', true],
	['您好', false],
])('the first letter decides: %s', (text, expected) => {
	expect(isRtlText(text, false)).toBe(expected);
});

it('a text without letters runs as the language does', () => {
	expect(isRtlText('{{first_name}} 12', true)).toBe(true);
	expect(isRtlText('{{first_name}} 12', false)).toBe(false);
});

it.each([
	['ar_EG', true],
	['prs_AF', true],
	['he', true],
	['en_US', false],
	[undefined, false],
])('language %s', (code, expected) => {
	expect(isRtlLanguage(code)).toBe(expected);
});
