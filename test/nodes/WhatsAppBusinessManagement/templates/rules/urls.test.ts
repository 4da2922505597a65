import { URL_RULES } from '../../../../../nodes/WhatsAppBusinessManagement/templates/rules/urls';
import type { Part } from '../templateOf';
import { PLAIN_TEXT, bodyOf, buttonsOf, findingOf, placesOf, templateOf } from '../templateOf';

const BUTTONS = 'components[1].buttons';
const URL = `${BUTTONS}[0].url`;

const button = (url: unknown): Part => ({ type: 'URL', text: 'Shop', url });

const withUrls = (...urls: unknown[]) =>
	templateOf([bodyOf(PLAIN_TEXT), buttonsOf(...urls.map(button))]);

const ADDRESS = 'https://shop.example.com';

describe('URL rules', () => {
	it.each<[what: string, template: Part, found: string[]]>([
		['three addresses', withUrls(ADDRESS, ADDRESS, ADDRESS), [`url.count at ${BUTTONS}`]],
		['two addresses', withUrls(ADDRESS, ADDRESS), []],
		['no address', withUrls(undefined), [`url.missing at ${URL}`]],
		['a blank address', withUrls(' '), [`url.missing at ${URL}`]],
		['a number', withUrls(5), [`url.missing at ${URL}`]],
		['2001 characters', withUrls(`${ADDRESS}/`.padEnd(2001, 'a')), [`url.length at ${URL}`]],
		['2000 characters', withUrls(`${ADDRESS}/`.padEnd(2000, 'a')), []],
		['a domain', withUrls('shop.example.com/new'), [`url.format at ${URL}`]],
		['another scheme', withUrls('mailto:shop@example.com'), [`url.format at ${URL}`]],
		['words', withUrls('our shop'), [`url.format at ${URL}`]],
		['a space inside', withUrls(`${ADDRESS}/new lamps`), [`url.format at ${URL}`]],
		['a space at the end', withUrls(`${ADDRESS}/new `), [`url.format at ${URL}`]],
		['a scheme alone', withUrls('https://'), [`url.format at ${URL}`]],
		['http, capitals, a port and a fragment', withUrls('HTTP://Shop.Example.com:8080/#a'), []],
		['letters of another script', withUrls('https://магазин.example/лампы?х=1'), []],
		['a variable at the end', withUrls(`${ADDRESS}/{{1}}`), []],
		['a variable in the query', withUrls(`${ADDRESS}?id={{order_id}}`), []],
		['a variable with spaces', withUrls(`${ADDRESS}/{{ 1 }}`), []],
		['a variable behind a whole host', withUrls(`${ADDRESS}{{1}}`), []],
		[
			'a variable amid the path',
			withUrls(`${ADDRESS}/{{1}}/map`),
			[`url.variable-position at ${URL}`],
		],
		[
			'the same variable amid the path and at the end',
			withUrls(`${ADDRESS}/{{1}}/{{1}}`),
			[`url.variable-position at ${URL}`],
		],
		['a variable as the host', withUrls('https://{{1}}'), [`url.variable-position at ${URL}`]],
		['a variable as the address', withUrls('{{1}}'), [`url.variable-position at ${URL}`]],
		[
			'a variable in the host',
			withUrls('https://{{1}}.example.com/new'),
			[`url.variable-position at ${URL}`],
		],
		['the end of the host', withUrls('https://shop.{{1}}'), [`url.variable-position at ${URL}`]],
		['two variables, which have their own rule', withUrls(`${ADDRESS}/{{1}}/{{2}}`), []],
		['wa.me', withUrls('https://wa.me/15550051310'), [`url.whatsapp at ${URL}`]],
		['a group of WhatsApp', withUrls('https://chat.whatsapp.com/abc'), [`url.whatsapp at ${URL}`]],
		['www', withUrls('https://www.WhatsApp.com/channel/x'), [`url.whatsapp at ${URL}`]],
		['a page about wa.me', withUrls(`${ADDRESS}/wa.me-explained?to=wa.me`), []],
		['a domain that ends alike', withUrls('https://aquawa.me/pool'), []],
		[
			'an authentication template, which has its own rule',
			templateOf([{ type: 'BODY' }, buttonsOf(button('https://www.whatsapp.com/otp/code'))], {
				category: 'AUTHENTICATION',
			}),
			[],
		],
	])('%s', (_what, template, found) => {
		expect(placesOf(template, URL_RULES)).toEqual(found);
	});

	it.each<[what: string, template: Part, rule: string, path: string, expected: object]>([
		[
			'how many are too many',
			withUrls(ADDRESS, ADDRESS, ADDRESS, ADDRESS),
			'url.count',
			BUTTONS,
			{ message: 'There are 4 URL buttons, and may be 2', fix: 'Remove 2' },
		],
		[
			'how long an address is',
			withUrls(`${ADDRESS}/`.padEnd(2010, 'a')),
			'url.length',
			URL,
			{ fix: 'Shorten it by 10' },
		],
		[
			'the address with https',
			withUrls('shop.example.com/{{1}}'),
			'url.format',
			URL,
			{ isUnsure: true, replacement: 'https://shop.example.com/{{1}}' },
		],
		[
			'the address without spaces',
			withUrls(` ${ADDRESS}`),
			'url.format',
			URL,
			{ replacement: ADDRESS },
		],
		[
			'which variable',
			withUrls(`${ADDRESS}/{{1}}/map`),
			'url.variable-position',
			URL,
			{ message: 'The variable “{{1}}” is not at the end of the address' },
		],
		[
			'the host',
			withUrls('https://api.whatsapp.com/send?phone=1'),
			'url.whatsapp',
			URL,
			{ message: 'A button must not link to WhatsApp, and this one links to “api.whatsapp.com”' },
		],
	])('tell %s', (_what, template, rule, path, expected) => {
		expect(findingOf(template, URL_RULES, rule, path)).toMatchObject(expected);
	});

	it('offer no address for words', () => {
		expect(findingOf(withUrls('our shop'), URL_RULES, 'url.format', URL)).not.toHaveProperty(
			'replacement',
		);
	});
});
