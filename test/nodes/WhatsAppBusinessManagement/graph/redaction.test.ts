import { Redaction } from '../../../../nodes/WhatsAppBusinessManagement/graph/redaction';

const USER_TOKEN = 'EAAmadeUpTokenOfASystemUser0123456789ZDZD';
const APP_SECRET = '0123456789abcdef0123456789abcdef';
const APP_TOKEN = `1029384756102938|${APP_SECRET}`;

const nothingKnown = new Redaction();

describe('a text', () => {
	it.each([
		['a token', `Error validating ${USER_TOKEN}.`, 'Error validating [hidden].'],
		['the shortest token', 'EAA0123456789abcdef', '[hidden]'],
		['the shortest app token', '12345|0123456789abcdef', '[hidden]'],
		['two tokens', `${USER_TOKEN} ${USER_TOKEN}`, '[hidden] [hidden]'],
		['a token in quotes', `"${USER_TOKEN}"`, '"[hidden]"'],
		['an app token', `with ${APP_TOKEN}!`, 'with [hidden]!'],
		['an encoded app token', `with 1029384756102938%7C${APP_SECRET}`, 'with [hidden]'],
		[
			'a token in a URL',
			'https://graph.facebook.com/v25.0/me?access_token=abc123&limit=5',
			'https://graph.facebook.com/v25.0/me?access_token=[hidden]&limit=5',
		],
		['an app token in a URL', `?access_token=${APP_TOKEN}&a=1`, '?access_token=[hidden]&a=1'],
		[
			'a token in an encoded URL',
			'next=%3Faccess_token%3Dabc123',
			'next=%3Faccess_token%3D[hidden]',
		],
		[
			'a token of Meta’s form in an encoded URL',
			`next=%3Flimit%3D5%26access_token%3D${USER_TOKEN}`,
			'next=%3Flimit%3D5%26access_token%3D[hidden]',
		],
		[
			'a token that is inspected',
			'/debug_token?input_token=abc123&a=1',
			'/debug_token?input_token=[hidden]&a=1',
		],
		['a client secret', 'client_secret=abc123', 'client_secret=[hidden]'],
		['a proof', 'a=1&appsecret_proof=abc123&b=2', 'a=1&appsecret_proof=[hidden]&b=2'],
		['capitals', 'ACCESS_TOKEN=abc123', 'ACCESS_TOKEN=[hidden]'],
		['a bearer header', `Authorization: Bearer ${USER_TOKEN}`, 'Authorization: Bearer [hidden]'],
		['a bearer header of any token', 'Bearer aaaabbbbccccdddd', 'Bearer [hidden]'],
		['an upload header', 'Authorization: OAuth aaaabbbbccccdddd', 'Authorization: OAuth [hidden]'],
		['a PIN in JSON', '{"pin":"123456","a":1}', '{"pin":"[hidden]","a":1}'],
		['a PIN in JSON with white space', '{ "pin" : "123456" }', '{ "pin" : "[hidden]" }'],
		['a PIN as a number in JSON', '{"pin":123456}', '{"pin":[hidden]}'],
		['a PIN in JSON within JSON', '{\\"pin\\":\\"123456\\"}', '{\\"pin\\":\\"[hidden]\\"}'],
		['a PIN in a query', 'pin=123456&a=1', 'pin=[hidden]&a=1'],
		['a verify token in JSON', '{"verify_token":"abc"}', '{"verify_token":"[hidden]"}'],
		['a verify token in a form', 'verify_token=abc&a=1', 'verify_token=[hidden]&a=1'],
	])('hides %s', (_what, text, shown) => {
		expect(nothingKnown.text(text)).toBe(shown);
	});

	it.each([
		'The shopping list',
		'Spinning: 5',
		'Spin: 5',
		'spin=5',
		'NonBearer aaaabbbbccccdddd1',
		'shopping=5',
		'EAA',
		'EAA is short',
		'(#100) Invalid parameter',
		'Application does not have permission for this action',
		'OAuthException',
		'Bearer of good news',
		'Template 594425479261596 | en_US',
		'1,000|2,000',
		'{"id":"9007199254740993","name":"pin_reminder"}',
		'The two-step PIN is wrong',
		'Your PIN has 6 digits',
		'',
	])('does not change ordinary text: %s', (text) => {
		expect(nothingKnown.text(text)).toBe(text);
	});

	it('hides the secrets of the credential at any position', () => {
		const redaction = new Redaction(['tok.en+of$any?shape', APP_SECRET]);
		expect(redaction.text(`a tok.en+of$any?shape b${APP_SECRET}b tok.en+of$any?shape`)).toBe(
			'a [hidden] b[hidden]b [hidden]',
		);
	});

	it('hides a secret of eight letters', () => {
		expect(new Redaction(['12345678']).text('the code 12345678')).toBe('the code [hidden]');
	});

	it.each([[''], ['the'], ['1234567']])(
		'does not hide a secret of under eight letters: "%s"',
		(short) => {
			expect(new Redaction([short]).text('the code 1234567')).toBe('the code 1234567');
		},
	);
});

describe('a response', () => {
	it.each([
		'access_token',
		'page_token',
		'client_secret',
		'app_secret',
		'appsecret_proof',
		'verify_token',
		'pin',
		'password',
	])('always hides the value of %s', (key) => {
		expect(nothingKnown.answer({ [key]: 'x', a: [{ [key]: 123456 }] })).toEqual({
			[key]: '[hidden]',
			a: [{ [key]: '[hidden]' }],
		});
	});

	it('hides secrets at any depth, in objects, lists and texts', () => {
		const redaction = new Redaction([APP_SECRET]);
		const answer = { a: [{ b: [`x ${USER_TOKEN}`, { c: { d: APP_SECRET } }] }] };
		expect(redaction.answer(answer)).toEqual({
			a: [{ b: ['x [hidden]', { c: { d: '[hidden]' } }] }],
		});
	});

	it('removes paging at any depth, because its next contains the token; an inner list gets hasMore', () => {
		const paging = { next: `https://graph.facebook.com/?access_token=${USER_TOKEN}` };
		expect(
			nothingKnown.answer({
				data: [{ id: '1', edge: { data: [], paging }, last: { data: [], paging: {} } }],
				paging,
			}),
		).toEqual({
			data: [{ id: '1', edge: { data: [], hasMore: true }, last: { data: [] } }],
		});
	});

	it.each([
		['a text', 'approved'],
		['a number', 5],
		['true', true],
		['null', null],
		['nothing', undefined],
		['an empty list', []],
		['an empty object', {}],
		[
			'an ordinary response',
			{
				id: '12',
				pins: ['1'],
				pin_status: 'SET',
				spin: '5',
				is_pin_enabled: true,
				list: [1, null],
			},
		],
	])('does not change %s', (_what, answer) => {
		expect(nothingKnown.answer(answer)).toEqual(answer);
	});

	it('reveals a link that grants access only to the call that requests it, and only at the top level', () => {
		const answer = {
			oauth_url: `https://facebook.com/?state=5&token=${USER_TOKEN}`,
			access_token: 'x',
			data: [{ oauth_url: 'https://facebook.com/' }],
		};
		const rest = { access_token: '[hidden]', data: [{ oauth_url: '[hidden]' }] };
		expect(nothingKnown.answer(answer)).toEqual({ oauth_url: '[hidden]', ...rest });
		expect(nothingKnown.answer(answer, 'oauth_url')).toEqual({
			oauth_url: 'https://facebook.com/?state=5&token=[hidden]',
			...rest,
		});
	});

	it('is a copy: the response from Meta is not changed', () => {
		const answer = { pin: '123456', list: [USER_TOKEN], paging: {} };
		nothingKnown.answer(answer);
		expect(answer).toEqual({ pin: '123456', list: [USER_TOKEN], paging: {} });
	});
});
