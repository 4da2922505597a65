import {
	UnsafePathError,
	edge,
	encodedName,
	nodeId,
	qrCode,
	typedPath,
	uploadSession,
} from '../../../../nodes/WhatsAppBusinessManagement/graph/paths';
import { messageOf } from './messageOf';

/** Values that every segment must reject. `sekret` marks a value that an error must not reveal. */
const NEVER: Array<[what: string, value: string]> = [
	['nothing', ''],
	['a space', ' '],
	['a slash', 'sekret/12'],
	['a slash at the end', '12/'],
	['a backslash', 'sekret\\12'],
	['one dot', '.'],
	['two dots', '..'],
	['a climb', '../sekret'],
	['an encoded climb', '%2e%2e'],
	['an encoded slash', '12%2Fsekret'],
	['a query', '12?fields=sekret'],
	['a fragment', '12#sekret'],
	['a parameter', '12&sekret=1'],
	['a space inside', '12 sekret'],
	['a whole address', 'https://sekret.example/12'],
	['a user and a host', 'sekret@example.com'],
	['a line break at the end', '12\n'],
	['a line break inside', '12\nsekret'],
	['a null', '12\0sekret'],
	['full-width digits', '１２３'],
	['Arabic digits', '١٢٣'],
	['a bar', '12|sekret'],
	['a brace', '{sekret}'],
];

const SEGMENTS: Array<[kind: string, segment: (value: string) => string]> = [
	['an ID', nodeId],
	['an edge', edge],
	['a QR code', qrCode],
	['an upload session', uploadSession],
];

describe.each(SEGMENTS)('%s', (_kind, segment) => {
	it.each(NEVER)('refuses %s', (_what, value) => {
		expect(() => segment(value)).toThrow(UnsafePathError);
	});

	it.each(NEVER)('does not reveal the value: %s', (_what, value) => {
		expect(messageOf(() => segment(value))).not.toContain('sekret');
	});
});

describe('an ID', () => {
	it.each(['0', '102290129340398', '9007199254740993', '9'.repeat(40)])('may be %s', (value) => {
		expect(nodeId(value)).toBe(value);
	});

	it.each([
		['letters', 'me'],
		['a sign', '-12'],
		['a fraction', '1.2'],
		['more than forty digits', '9'.repeat(41)],
	])('may not be %s', (_what, value) => {
		expect(() => nodeId(value)).toThrow('an ID consists of digits only');
	});
});

describe('an edge', () => {
	it.each(['me', 'phone_numbers', 'owned_whatsapp_business_accounts'])('may be %s', (value) => {
		expect(edge(value)).toBe(value);
	});

	it.each([
		['capitals', 'Phone_numbers'],
		['a hyphen', 'phone-numbers'],
		['a digit', 'phone_numbers2'],
		['an underscore in front', '_phone_numbers'],
	])('may not have %s', (_what, value) => {
		expect(() => edge(value)).toThrow('lower-case letters and underscores only');
	});
});

describe('a path that the user typed', () => {
	it.each<[what: string, path: string, segments: string[]]>([
		['one segment', 'me', ['me']],
		['several segments', '102290129340398/phone_numbers', ['102290129340398', 'phone_numbers']],
		[
			'slashes around it',
			'//102290129340398/phone_numbers//',
			['102290129340398', 'phone_numbers'],
		],
		['white space around it', ' \t/me/accounts \n', ['me', 'accounts']],
		['an upload session', 'upload:MTphdHRhY2-htZW50', ['upload:MTphdHRhY2-htZW50']],
		['a dot inside', 'a.b/c..d', ['a.b', 'c..d']],
		['names that only look like a version', 'xv25.0/v25.0x', ['xv25.0', 'v25.0x']],
		['a name of a version and more', 'v25.0-beta', ['v25.0-beta']],
		// Not a version, because it is not at the beginning of the path.
		['a version further back', 'me/v25.0', ['me', 'v25.0']],
		// Without a scheme, a host is an ordinary segment after Meta's own host.
		['a host without a scheme', '//example.com/me', ['example.com', 'me']],
	])('may have %s', (_what, path, segments) => {
		expect(typedPath(path)).toEqual(segments);
	});

	it.each<[what: string, path: string]>([
		...NEVER.filter(([, value]) => !/^12[/\n]$|^sekret\/12$/.test(value)),
		['slashes only', '//'],
		['an empty segment', 'me//sekret'],
		['a parent segment in front', '/../sekret'],
		['a parent segment inside', 'me/../sekret'],
		['a parent segment at the end', 'sekret/..'],
		['one dot inside', 'me/./sekret'],
		['an encoded parent segment inside', 'me/%2e%2e/sekret'],
		['a query at the end', 'me?access_token=sekret'],
		['a template', 'sekret/{{id}}'],
	])('may not have %s', (_what, path) => {
		expect(() => typedPath(path)).toThrow(UnsafePathError);
		expect(messageOf(() => typedPath(path))).not.toContain('sekret');
	});

	it.each(['v25.0', '/v25.0/me', ' v1.0/sekret'])('must not begin with a version: %s', (path) => {
		expect(messageOf(() => typedPath(path))).toBe(
			'The path must not contain a version: the version is set in the credential',
		);
	});
});

describe('a QR code', () => {
	it.each(['WOMVT6TJ2BP7A1', '4O4YGZEG3RIVE1'])('may be %s', (value) => {
		expect(qrCode(value)).toBe(value);
	});

	it.each(['WOMVT6TJ2BP7A', 'WOMVT6TJ2BP7A12', 'womvt6tj2bp7a1'])('may not be %s', (value) => {
		expect(() => qrCode(value)).toThrow(UnsafePathError);
	});
});

it('an upload session has the name that Meta returns', () => {
	expect(uploadSession('upload:MTphdHRh_Y2ht-ZW50==')).toBe('upload:MTphdHRh_Y2ht-ZW50==');
	expect(() => uploadSession('MTphdHRh')).toThrow(UnsafePathError);
});

describe('a name that a user chose', () => {
	it.each([
		['my-configuration', 'my-configuration'],
		['Läden & Söhne', 'L%C3%A4den%20%26%20S%C3%B6hne'],
		['a?b#c', 'a%3Fb%23c'],
		["it's (new)!*", 'it%27s%20%28new%29%21%2A'],
		['a\nb', 'a%0Ab'],
	])('%j becomes one segment: %s', (name, part) => {
		expect(encodedName(name)).toBe(part);
	});

	it.each(['', '.', '..', 'a/b', 'a\\b', '../me'])('may not be "%s"', (name) => {
		expect(() => encodedName(name)).toThrow(UnsafePathError);
	});
});
