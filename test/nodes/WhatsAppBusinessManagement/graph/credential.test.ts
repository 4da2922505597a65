import { cleanCredential } from '../../../../nodes/WhatsAppBusinessManagement/graph/credential';

const TOKEN = 'EAAmadeUpToken0123456789';

describe('a pasted credential', () => {
	it.each<[what: string, key: string, pasted: unknown, value: unknown]>([
		['a token', 'accessToken', TOKEN, TOKEN],
		['white space around it', 'accessToken', `\n ${TOKEN}\t`, TOKEN],
		['“Bearer” in front', 'accessToken', `Bearer ${TOKEN}`, TOKEN],
		['“bearer” in front', 'accessToken', `bearer  ${TOKEN}`, TOKEN],
		['the whole header', 'accessToken', `Authorization: Bearer ${TOKEN}`, TOKEN],
		['“OAuth” in front', 'accessToken', `OAuth ${TOKEN}`, TOKEN],
		['quotes', 'accessToken', `"${TOKEN}"`, TOKEN],
		['single quotes', 'accessToken', `'${TOKEN}'`, TOKEN],
		['typographic quotes', 'accessToken', `“${TOKEN}”`, TOKEN],
		['quotes around the scheme', 'accessToken', `"Bearer ${TOKEN}"`, TOKEN],
		['quotes behind the scheme', 'accessToken', `Bearer "${TOKEN}"`, TOKEN],
		['the header as JSON', 'accessToken', `"Authorization": "Bearer ${TOKEN}",`, TOKEN],
		['the scheme twice', 'accessToken', `Bearer Bearer ${TOKEN}`, TOKEN],
		['a colon behind the scheme', 'accessToken', `Bearer: ${TOKEN}`, TOKEN],
		['the parameter of an address', 'accessToken', `access_token=${TOKEN}`, TOKEN],
		['the key of JSON', 'accessToken', `"access_token": "${TOKEN}",`, TOKEN],
		['angle brackets', 'accessToken', `<${TOKEN}>`, TOKEN],
		['a comma behind it', 'appSecret', '"0a1b2c",', '0a1b2c'],
		['marks for the direction of text', 'appId', '\u202a102938\u202c', '102938'],
		['an invisible character inside', 'accessToken', 'EAAmade\u2060UpToken', 'EAAmadeUpToken'],
		['a blank inside', 'accessToken', 'EAAmade UpToken', 'EAAmadeUpToken'],
		['a wrapped line', 'accessToken', 'EAAmade\r\nUpToken', 'EAAmadeUpToken'],
		['a zero-width space', 'accessToken', `\u200b${TOKEN}\ufeff`, TOKEN],
		['a token that begins like a scheme', 'accessToken', 'BearerEAA', 'BearerEAA'],
		['an App Secret in quotes', 'appSecret', '" 0a1b2c "', '0a1b2c'],
		['an App ID with blanks', 'appId', ' 102 938 ', '102938'],
		['an account in quotes', 'businessAccountId', "'1022'", '1022'],
		['a portfolio with a line break', 'businessPortfolioId', '5069\n', '5069'],
		['a version in quotes', 'apiVersion', '"v25.0"', 'v25.0'],
		[
			'a Base URL with blanks',
			'baseUrl',
			' https://graph.facebook.com ',
			'https://graph.facebook.com',
		],
		[
			'a verify token with blanks inside',
			'otherReceiverVerifyToken',
			' my "own" words ',
			'my "own" words',
		],
		['a field of another name', 'constructor', ' x ', ' x '],
		['a value that is no text', 'accessToken', 7, 7],
		['an empty field', 'accessToken', '', ''],
	])('%s', (_what, key, pasted, value) => {
		expect(cleanCredential({ [key]: pasted as string })).toEqual({ [key]: value });
	});
});
