import type { Part } from '../templateOf';
import {
	PLAIN_TEXT,
	bodyOf,
	buttonsOf,
	carouselOf,
	headerOf,
	mediaHeaderOf,
	templateOf,
} from '../templateOf';
import {
	ONE,
	TWO,
	NAME,
	NAMES,
	HANDLE,
	NAMED,
	body,
	named,
	param,
	header,
	media,
	url,
	TRACK,
	BUTTON,
	EXAMPLE,
	BODY_TEXT,
	PARAMS,
	HANDLES,
	found,
} from './exampleTemplates';

describe('examples', () => {
	it.each<[what: string, template: Part, expected: string[]]>([
		['none in a body', body(ONE), [`example.missing at ${EXAMPLE}`]],
		['null', body(ONE, null), [`example.missing at ${EXAMPLE}`]],
		['an empty object', body(ONE, {}), [`example.missing at ${EXAMPLE}`]],
		['an empty text', body(ONE, ''), [`example.missing at ${EXAMPLE}`]],
		[
			'those of a header in a body',
			body(ONE, { header_text: ['Ann'] }),
			[`example.missing at ${EXAMPLE}`],
		],
		['none in a header', header('Our {{1}} is lit'), [`example.missing at ${EXAMPLE}`]],
		['none for an address', url(TRACK), [`example.missing at ${BUTTON}.example`]],
		[
			'none in a card',
			templateOf([bodyOf(PLAIN_TEXT), carouselOf([bodyOf(ONE)])]),
			['example.missing at components[1].cards[0].components[0].example'],
		],
		[
			'one for two variables',
			body(TWO, { body_text: [['Ann']] }),
			[`example.count at ${BODY_TEXT}`],
		],
		[
			'two for one variable',
			body(ONE, { body_text: [['Ann', 'Bo']] }),
			[`example.count at ${BODY_TEXT}`],
		],
		[
			'two in a flat list for one',
			body(ONE, { body_text: ['Ann', 'Bo'] }),
			[`example.count at ${BODY_TEXT}`],
		],
		['an empty list', body(ONE, { body_text: [] }), [`example.count at ${BODY_TEXT}`]],
		[
			'an empty list in the list',
			body(ONE, { body_text: [[]] }),
			[`example.count at ${BODY_TEXT}`],
		],
		[
			'a text for two variables',
			body(TWO, { body_text: 'Ann' }),
			[`example.count at ${BODY_TEXT}`],
		],
		[
			'a second row that is too short',
			body(TWO, { body_text: [['Ann', 'L1'], ['Bo']] }),
			[`example.count at ${BODY_TEXT}`],
		],
		[
			'two for the variable of a header',
			header('Our {{1}} is lit', ['Fair', 'Market']),
			['example.count at components[0].example.header_text'],
		],
		['two for an address', url(TRACK, ['a', 'b']), [`example.count at ${BUTTON}.example`]],
		['an empty one', body(ONE, { body_text: [['']] }), [`example.empty at ${BODY_TEXT}[0][0]`]],
		[
			'one of white space',
			body(TWO, { body_text: [['Ann', ' \n']] }),
			[`example.empty at ${BODY_TEXT}[0][1]`],
		],
		[
			'null in the list',
			body(ONE, { body_text: [[null]] }),
			[`example.empty at ${BODY_TEXT}[0][0]`],
		],
		[
			'an empty text for one variable',
			body(ONE, { body_text: '' }),
			[`example.empty at ${BODY_TEXT}`],
		],
		[
			'an empty one with a name',
			named(NAME, [param('first_name', '')]),
			[`example.empty at ${PARAMS}[0].example`],
		],
		['an empty one for an address', url(TRACK, ['']), [`example.empty at ${BUTTON}.example[0]`]],
		[
			'one with another name',
			named(NAME, [param('name', 'Ann')]),
			[`example.named-mismatch at ${PARAMS}[0].param_name`],
		],
		[
			'one name twice',
			named(NAMES, [param('first_name', 'Ann'), param('first_name', 'Bo')]),
			[`example.named-mismatch at ${PARAMS}[1].param_name`],
		],
		[
			'one that is too many',
			named(NAME, [param('first_name', 'Ann'), param('shop', 'Glow')]),
			[`example.named-mismatch at ${PARAMS}[1].param_name`],
		],
		[
			'one that is missing',
			named(NAMES, [param('first_name', 'Ann')]),
			[`example.named-mismatch at ${PARAMS}`],
		],
		[
			'one without a name',
			named(NAME, [{ example: 'Ann' }]),
			[`example.named-mismatch at ${PARAMS}[0].param_name`],
		],
		['an empty list with names', named(NAME, []), [`example.named-mismatch at ${PARAMS}`]],
		[
			'a list for names',
			body(NAME, { body_text: [['Ann']] }, NAMED),
			[`example.named-mismatch at ${EXAMPLE}`],
		],
		[
			'names for numbers',
			body(ONE, { body_text_named_params: [param('1', 'Ann')] }),
			[`example.named-mismatch at ${EXAMPLE}`],
		],
		[
			'a list for a number and a name',
			body('Hello {{1}}, your lantern {{lantern_id}} is ready.', { body_text: [['Ann', 'L1']] }),
			[`example.named-mismatch at ${EXAMPLE}`],
		],
		[
			'a flat list for two variables',
			body(TWO, { body_text: ['Ann', 'L1'] }),
			[`example.shape at ${BODY_TEXT}`],
		],
		[
			'a list for each variable',
			body(TWO, { body_text: [['Ann'], ['L1']] }),
			[`example.shape at ${BODY_TEXT}`],
		],
		['a list without an object', body(TWO, [['Ann', 'L1']]), [`example.shape at ${EXAMPLE}`]],
		['a text without an object', body(ONE, 'Ann'), [`example.shape at ${EXAMPLE}`]],
		[
			'a list in the list of a header',
			header('Our {{1}} is lit', [['Fair']]),
			['example.shape at components[0].example.header_text'],
		],
		[
			'a list in the list of an address',
			url(TRACK, [['a']]),
			[`example.shape at ${BUTTON}.example`],
		],
		['an object of names', named(NAME, { first_name: 'Ann' }), [`example.shape at ${PARAMS}`]],
		['texts in place of names', named(NAME, ['Ann']), [`example.shape at ${PARAMS}`]],
		[
			'an object for numbers',
			body(ONE, { body_text: { 1: 'Ann' } }),
			[`example.shape at ${BODY_TEXT}`],
		],
		[
			'lists and texts',
			body(TWO, { body_text: [['Ann'], 'L1'] }),
			[`example.shape at ${BODY_TEXT}`],
		],
		[
			'an object as an example',
			body(ONE, { body_text: [[{}]] }),
			[`example.shape at ${BODY_TEXT}[0][0]`],
		],
		[
			'those for a text without variables',
			body('Hello 1, your lantern is ready.', { body_text: [['Ann']] }),
			[`example.extra at ${EXAMPLE}`],
		],
		[
			'those with names for a text without variables',
			body('Hello , your lantern is ready.', {
				body_text_named_params: [param('first_name', 'Ann')],
			}),
			[`example.extra at ${EXAMPLE}`],
		],
		[
			'those for a header without variables',
			header('Our fair', ['Fair']),
			[`example.extra at ${EXAMPLE}`],
		],
		[
			'those for a fixed address',
			url('https://shop.example.com/1', ['L1']),
			[`example.extra at ${BUTTON}.example`],
		],
		['no sample of an image', media('IMAGE'), [`example.handle-missing at ${EXAMPLE}`]],
		['no sample of a film', media('video', {}), [`example.handle-missing at ${EXAMPLE}`]],
		[
			'an empty list of samples',
			media('GIF', { header_handle: [] }),
			[`example.handle-missing at ${EXAMPLE}`],
		],
		[
			'a sample by its address',
			media('DOCUMENT', { header_url: ['https://shop.example.com/a.pdf'] }),
			[`example.handle-missing at ${EXAMPLE}`],
		],
		[
			'no sample in a card',
			templateOf([bodyOf(PLAIN_TEXT), carouselOf([mediaHeaderOf('IMAGE')])]),
			['example.handle-missing at components[1].cards[0].components[0].example'],
		],
		[
			'an address as the handle',
			media('IMAGE', { header_handle: ['https://shop.example.com/a.png'] }),
			[`example.handle-url at ${HANDLES}[0]`],
		],
		[
			'a media ID',
			media('IMAGE', { header_handle: ['1002003004005'] }),
			[`example.handle-url at ${HANDLES}[0]`],
		],
		[
			'a number',
			media('IMAGE', { header_handle: [1002003004005] }),
			[`example.handle-url at ${HANDLES}[0]`],
		],
		[
			'an empty handle',
			media('IMAGE', { header_handle: [''] }),
			[`example.handle-url at ${HANDLES}[0]`],
		],
		[
			'an address in place of the list',
			media('IMAGE', { header_handle: 'https://shop.example.com/a.png' }),
			[`example.handle-url at ${HANDLES}`],
		],
	])('find %s', (_what, template, expected) => {
		expect(found(template)).toEqual(expected);
	});

	it.each<[what: string, template: Part]>([
		['a list in the list', body(TWO, { body_text: [['Ann', 'L1']] })],
		[
			'several sets',
			body(TWO, {
				body_text: [
					['Ann', 'L1'],
					['Bo', 'L2'],
				],
			}),
		],
		['a flat list for one variable', body(ONE, { body_text: ['Ann'] })],
		['a text for one variable', body(ONE, { body_text: 'Ann' })],
		[
			'one for a variable that comes twice',
			body('Hello {{1}}, dear {{1}}, it is ready.', { body_text: [['Ann']] }),
		],
		['names', named(NAMES, [param('lantern_id', 'L1'), param('first_name', 'Ann')])],
		[
			'names in a header',
			templateOf(
				[
					{
						...headerOf('The {{fair}} is lit'),
						example: { header_text_named_params: [param('fair', 'Fair')] },
					},
					bodyOf(PLAIN_TEXT),
				],
				NAMED,
			),
		],
		['a list for a header', header('Our {{1}} is lit', ['Fair'])],
		['a text for a header', header('Our {{1}} is lit', 'Fair')],
		['the end of an address', url(TRACK, ['L1'])],
		['the whole address', url(TRACK, ['https://shop.example.com/L1'])],
		['a text for an address', url(TRACK, 'L1')],
		['the end of an address with a name', url('https://shop.example.com/{{id}}', ['L1'])],
		['a handle', media('IMAGE', { header_handle: [HANDLE] })],
		['a handle in place of the list', media('video', { header_handle: HANDLE })],
		['no sample of a place', media('LOCATION')],
		['no sample of a product', media('PRODUCT')],
		['none for a text without variables', body(PLAIN_TEXT, { body_text: [[]] })],
		[
			'numbers with gaps, which another rule names',
			body('Hello {{1}} and {{3}}.', { body_text: [['Ann', 'Bo', 'Cy']] }),
		],
		[
			'those for a text with wrong braces, which another rule names',
			body('Hello {{1}, it is ready.', { body_text: [['Ann']] }),
		],
		[
			'those under a name that another rule finds wrong',
			named('Hello {{FirstName}}, it is ready.', [param('FirstName', 'Ann')]),
		],
		[
			'the code of a coupon',
			templateOf([bodyOf(PLAIN_TEXT), buttonsOf({ type: 'COPY_CODE', example: 'GLOW25' })]),
		],
		[
			'no sample in an authentication template, which may have no header',
			templateOf([mediaHeaderOf('IMAGE')], { category: 'AUTHENTICATION' }),
		],
		['none for a code', body('{{1}} is your code', undefined, { category: 'AUTHENTICATION' })],
	])('accept %s', (_what, template) => {
		expect(found(template)).toEqual([]);
	});
});
