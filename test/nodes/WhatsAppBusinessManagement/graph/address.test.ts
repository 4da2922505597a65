import { isReceiverAddress } from '../../../../nodes/WhatsAppBusinessManagement/callback/address';
import { plainAddress } from '../../../../nodes/WhatsAppBusinessManagement/graph/address';

it.each([
	'https://n8n.example.com',
	'https://N8N.example.com:8443/a%20b/c?d=%40#e@f',
	'https://bücher.example/a',
	'http://127.0.0.1:1234/x',
	'http://[::1]:8080/x',
	'http://n8n:5678/webhook/a',
])('%s is plain', (text) => {
	expect(plainAddress(text)?.href).toBe(new URL(text).href);
});

it.each([
	['a backslash', 'http://127.0.0.1:1234\\@graph.facebook.com'],
	['a backslash in the path', 'https://a.example/b\\c'],
	['backslashes as slashes', 'https:\\\\a.example/'],
	['a user', 'https://user@a.example/'],
	['a user and a password', 'https://user:password@a.example/'],
	['an empty user', 'https://@a.example/'],
	['an encoded host', 'https://%61.example/'],
	['one slash', 'https:/a.example/'],
	['three slashes', 'https:///a.example/'],
	['no scheme', '//a.example/'],
	['another scheme', 'ftp://a.example/'],
	['a script', 'javascript:alert(1)'],
	['a tab', 'https://a.exa\tmple/'],
	['a line break', 'https://a.example/\r\nHost: b'],
	['a blank', 'https://a.example/a b'],
	['a blank in front', ' https://a.example/'],
	['a zero byte', 'https://a.example/\0'],
	['an invisible character', 'https://a\u200b.example/'],
	['a direction mark', 'https://a.example/\u202egpj'],
	['a short IPv4 address', 'http://127.1/'],
	['a hexadecimal IPv4 address', 'http://0x7f.0.0.1/'],
	['an IPv4 address as one number', 'http://2130706433/'],
	['a dot at the end of the host', 'https://a.example./'],
	['no host', 'https://'],
	['nothing', ''],
])('%s is not: %j', (_what, text) => {
	expect(plainAddress(text)).toBeUndefined();
	expect(isReceiverAddress(text)).toBe(false);
});

it('reads a host with other letters also after many calls', () => {
	const addresses = Array.from({ length: 20_000 }, (_, index) => `https://bücher.example/${index}`);
	expect(addresses.filter((address) => plainAddress(address) === undefined)).toEqual([]);
});
