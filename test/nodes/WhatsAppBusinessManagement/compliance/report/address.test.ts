import { linkable } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/report/address';

describe('An address', () => {
	it.each([
		'https://developers.facebook.com/docs/graph-api/changelog/versions',
		'https://a.example',
		'https://a.example/?a=1&b=2#c',
	])('is linked: %s', (address) => {
		expect(linkable(address)).toBe(address);
	});

	it.each([
		'',
		'https://',
		'http://a.example/',
		'javascript:alert(1)',
		'https://a.example/|x',
		'https://a.example/<b>',
		'https://a.example/" onclick="x',
		'https://a.example/a b',
		'https://a.example/\n',
		'https://a.example/\u202e',
		`https://a.example/${'x'.repeat(300)}`,
	])('is not linked: %j', (address) => {
		expect(linkable(address)).toBeUndefined();
	});
});
