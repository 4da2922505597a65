import { VARIABLE_RULES } from '../../../../../nodes/WhatsAppBusinessManagement/templates/rules/variables';
import { validate } from '../../../../../nodes/WhatsAppBusinessManagement/templates/validate';
import type { Part } from '../templateOf';
import {
	PLAIN_TEXT,
	bodyOf,
	buttonsOf,
	carouselOf,
	headerOf,
	mediaHeaderOf,
	templateOf,
	urlButtonOf,
} from '../templateOf';

const NAMED: Part = { parameter_format: 'NAMED' };

const body = (text: string, more?: Part) => templateOf([bodyOf(text)], more);

const named = (text: string) => body(text, NAMED);

const header = (text: string, more?: Part) =>
	templateOf([headerOf(text), bodyOf(PLAIN_TEXT)], more);

const url = (address: string, more?: Part) =>
	templateOf([bodyOf(PLAIN_TEXT), buttonsOf(urlButtonOf(address))], more);

const BODY = 'components[0].text';
const URL_PATH = 'components[1].buttons[0].url';

const findings = (template: unknown) =>
	validate(template, VARIABLE_RULES).findings.map(
		({ rule, severity, path }) => `${severity} ${rule} at ${path}`,
	);

describe('variables', () => {
	it.each<[what: string, template: Part, found: string[]]>([
		[
			'a closing brace left out',
			body('Hello {{1}, your lantern is ready.'),
			['error var.braces at components[0].text'],
		],
		[
			'an opening brace left out',
			body('Hello {1}}, your lantern is ready.'),
			['error var.braces at components[0].text'],
		],
		[
			'three braces',
			body('Hello {{{1}}}, your lantern is ready.'),
			['error var.braces at components[0].text'],
		],
		[
			'three closing braces',
			body('Hello {{1}}}, your lantern is ready.'),
			['error var.braces at components[0].text'],
		],
		[
			'braces in an address',
			url('https://shop.example.com/{{1'),
			[`error var.braces at ${URL_PATH}`],
		],
		[
			'spaces between braces and number',
			body('Hello {{ 1 }}, your lantern is ready.'),
			['warning var.spaces at components[0].text'],
		],
		[
			'capital letters in a name',
			named('Hello {{FirstName}}, your lantern is ready.'),
			['error var.characters at components[0].text'],
		],
		[
			'a hyphen in a name',
			named('Hello {{first-name}}, your lantern is ready.'),
			['error var.characters at components[0].text'],
		],
		[
			'a name that starts with a digit',
			named('Hello {{1st}}, your lantern is ready.'),
			['error var.characters at components[0].text'],
		],
		[
			'no name',
			body('Hello {{}}, your lantern is ready.'),
			['error var.characters at components[0].text'],
		],
		[
			'a number with a sign',
			body('Hello {{#1}}, your lantern is ready.'),
			['error var.characters at components[0].text'],
		],
		[
			'a number and a name in one text',
			body('Hello {{1}}, your lantern {{lantern_id}} is ready today.'),
			['error var.mixed at components[0].text'],
		],
		[
			'a number in the header and a name in the body',
			templateOf([headerOf('Our {{1}} is lit'), bodyOf('Hello {{first_name}}, come and see it.')]),
			['error var.mixed at components[1].text'],
		],
		[
			'a number in the body and a name in an address',
			templateOf([
				bodyOf('Hello {{1}}, your lantern is ready.'),
				buttonsOf(urlButtonOf('https://shop.example.com/{{lantern_id}}')),
			]),
			[`error var.mixed at ${URL_PATH}`],
		],
		[
			'names in a positional template',
			body('Hello {{first_name}}, your lantern is ready.'),
			['error var.format-mismatch at parameter_format'],
		],
		[
			'names in a template that says positional',
			body('Hello {{first_name}}, your lantern is ready.', { parameter_format: 'positional' }),
			['error var.format-mismatch at parameter_format'],
		],
		[
			'numbers in a named template',
			named('Hello {{1}}, your lantern is ready.'),
			['error var.format-mismatch at parameter_format'],
		],
		[
			'a name in an address of a positional template',
			url('https://shop.example.com/{{lantern_id}}'),
			['error var.format-mismatch at parameter_format'],
		],
		[
			'numbers from zero',
			body('Hello {{0}}, your lantern is ready.'),
			['error var.sequence at components[0].text'],
		],
		[
			'numbers with a gap',
			body('Hello {{1}} and {{3}}, your lantern is ready today.'),
			['error var.sequence at components[0].text'],
		],
		[
			'a number with a zero in front',
			body('Hello {{01}}, your lantern is ready.'),
			['error var.sequence at components[0].text'],
		],
		[
			'numbers that go on from the header',
			templateOf([headerOf('Our {{1}} is lit'), bodyOf('Hello {{2}}, come and see it.')]),
			['error var.sequence at components[1].text'],
		],
		[
			'an address with {{2}}',
			url('https://shop.example.com/{{2}}'),
			[`error var.sequence at ${URL_PATH}`],
		],
		[
			'a variable at the start',
			body('\n {{1}}, your lantern is ready.'),
			['error var.leading at components[0].text'],
		],
		[
			'a variable at the end',
			body('Your lantern is ready, {{1}} \n'),
			['error var.trailing at components[0].text'],
		],
		[
			'a header that starts with a variable',
			header('{{1}} is ready'),
			['warning var.leading at components[0].text'],
		],
		[
			'a header that ends with a variable',
			header('The sale starts {{1}}'),
			['warning var.trailing at components[0].text'],
		],
		[
			'a body that ends with a variable and a mark',
			body('Your lantern is ready, {{1}}!'),
			['warning var.trailing-punctuation at components[0].text'],
		],
		[
			'a header that ends with a variable and a mark',
			header('Forget something, {{1}}?'),
			['warning var.trailing-punctuation at components[0].text'],
		],
		[
			'two variables without a space',
			body('Hello {{1}}{{2}}, your lantern is ready today.'),
			['warning var.adjacent at components[0].text'],
		],
		[
			'two variables with a line break between them',
			body('Hello {{1}}\n{{2}}, your lantern is ready today.'),
			['warning var.adjacent at components[0].text'],
		],
		['a variable and nothing else', body(' {{1}} '), ['error var.only at components[0].text']],
		['variables and marks', body('- {{1}}, {{2}}.'), ['error var.only at components[0].text']],
		['a header of a variable', header('{{1}}'), ['warning var.only at components[0].text']],
		[
			'two words beside a variable',
			body('Cancelled: {{1}} today.'),
			['error var.ratio at components[0].text'],
		],
		[
			'a variable twice, and too few words for that',
			body('Dear {{1}}, see {{1}} soon today.'),
			['error var.ratio at components[0].text'],
		],
		[
			'one word beside a variable in a header',
			header('The {{1}}!'),
			[
				'warning var.trailing-punctuation at components[0].text',
				'warning var.ratio at components[0].text',
			],
		],
		[
			'two variables in a header',
			header('From {{1}} until {{2}} all our lanterns'),
			['error header.variables at components[0].text'],
		],
		[
			'two variables in an address',
			url('https://shop.example.com/{{1}}/{{2}}'),
			[`error url.variables at ${URL_PATH}`],
		],
		[
			'the body and the address of a card',
			templateOf([
				bodyOf(PLAIN_TEXT),
				carouselOf(
					[bodyOf('Our lantern {{1}} is lit.')],
					[
						bodyOf('{{1}} is our lantern of today.'),
						buttonsOf(urlButtonOf('https://shop.example.com/{{3}}')),
					],
				),
			]),
			[
				'error var.sequence at components[1].cards[1].components[1].buttons[0].url',
				'error var.leading at components[1].cards[1].components[0].text',
			],
		],
	])('find %s', (_what, template, found) => {
		expect(findings(template)).toEqual(found);
	});

	it.each<[what: string, template: Part]>([
		['numbers in any order', body('Order {{2}} of {{1}} is on its way, and comes today.')],
		['a number twice', body('Hello {{1}}, this is for {{1}} and comes to your house today.')],
		['names with digits', named('Hello {{name_2}}, your lantern is ready.')],
		[
			'the named format in lower case',
			body('Hello {{name}}, it is ready.', { parameter_format: 'named' }),
		],
		['a single brace', body('Use the code {LANTERN} for your next lantern.')],
		['single braces beside a variable', body('Set {a} and {{1}} and {b} as you like.')],
		['exactly as many words as needed', body('Dear {{1}}, order {{2}} was shipped today.')],
		['a text without spaces', body('您好{{1}}，您的灯笼{{2}}今天已发货。', { language: 'zh_CN' })],
		['a Japanese text in a template for English', body('ご注文{{1}}を発送しました。')],
		['few words in Thai', body('ok {{1}} ok', { language: 'th' })],
		['a number in the address of a named template', url('https://shop.example.com/{{1}}', NAMED)],
		['a name in the address of a named template', url('https://shop.example.com/{{id}}', NAMED)],
		['an address that ends with a variable', url('https://shop.example.com/{{1}}')],
		['two words and a variable in a header', header('Order {{1}} shipped')],
		[
			'each text numbered for itself',
			templateOf([headerOf('Our {{1}} is lit'), bodyOf('Hello {{1}}, come and see it.')]),
		],
		[
			'an unknown parameter format',
			body('Hello {{name}}, it is ready.', { parameter_format: 'MUSTACHE' }),
		],
		[
			'the text beside an image',
			templateOf([{ ...mediaHeaderOf('image'), text: '{{2}}' }, bodyOf(PLAIN_TEXT)]),
		],
		[
			'the text of an authentication template',
			body('{{1}} is your code', { category: 'AUTHENTICATION' }),
		],
	])('accept %s', (_what, template) => {
		expect(findings(template)).toEqual([]);
	});

	it.each<[what: string, template: Part, path: string, replacement: unknown]>([
		[
			'spaces',
			named('Hello {{ first_name }} and {{\tother}}, your lantern is ready today.'),
			BODY,
			'Hello {{first_name}} and {{other}}, your lantern is ready today.',
		],
		[
			'names',
			named('Hello {{FirstName}}, {{Höhe}} of {{lantern id}} is what you chose yesterday evening.'),
			BODY,
			'Hello {{first_name}}, {{hohe}} of {{lantern_id}} is what you chose yesterday evening.',
		],
		[
			'a sign before a number',
			body('Hello {{$1}}, your lantern is ready.'),
			BODY,
			'Hello {{1}}, your lantern is ready.',
		],
		[
			'a name that none follows from',
			named('Hello {{名}}, your lantern is ready.'),
			BODY,
			undefined,
		],
		[
			'names that would become the same',
			named('Hello {{Name}} and {{name}}, your lantern is ready today.'),
			BODY,
			undefined,
		],
		['the format', body('Hello {{name}}, your lantern is ready.'), 'parameter_format', 'NAMED'],
		[
			'the format of numbers',
			named('Hello {{1}}, your lantern is ready.'),
			'parameter_format',
			'POSITIONAL',
		],
		[
			'numbers, in their order',
			body(
				'Hello {{7}} and {{02}} and {{10}} and {{7}}, your lantern is ready since yesterday evening.',
			),
			BODY,
			'Hello {{2}} and {{1}} and {{3}} and {{2}}, your lantern is ready since yesterday evening.',
		],
	])('are repaired: %s', (_what, template, path, replacement) => {
		const [found] = validate(template, VARIABLE_RULES).findings;
		expect(found).toMatchObject({ path });
		expect(found?.replacement).toBe(replacement);
	});

	it('rename the examples along', () => {
		const text = 'Hello {{FirstName}}, your lantern is ready.';
		const example = { body_text_named_params: [{ param_name: 'FirstName', example: 'Ann' }] };
		const template = templateOf([{ type: 'BODY', text, example }], NAMED);
		expect(validate(template, VARIABLE_RULES).findings).toMatchObject([
			{ path: BODY },
			{
				rule: 'var.characters',
				path: 'components[0].example.body_text_named_params[0].param_name',
				replacement: 'first_name',
			},
		]);
	});

	it.each<[what: string, template: Part, message: string, fix: string]>([
		[
			'where braces are wrong',
			body('Hello {{1}, your lantern is ready.'),
			'The body has braces that enclose no variable, at character 7: “{{1}, your lantern i”',
			'Write each variable with two braces on both sides, e.g. {{1}}',
		],
		[
			'how many words are missing',
			body('Hello {{1}} and {{2}}, goodbye now.'),
			'The body has 4 words beside 2 variables, and needs 5',
			'Add 1 word, or use fewer variables',
		],
		[
			'which numbers there are',
			body('Hello {{1}} and {{3}}, your lantern is ready today.'),
			'The body has {{1}} and {{3}}. The variables of a text are numbered from 1 without gaps',
			'Write {{1}} and {{2}}, and give the examples in this order',
		],
		[
			'which variables are next to each other',
			body('Hello {{1}} {{2}}, your lantern is ready today.'),
			'The body has variables with no words between them: {{1}} {{2}}',
			'Put words between them, or use one variable for both',
		],
		[
			'how many variables an address has',
			url('https://shop.example.com/{{1}}/{{2}}'),
			'The URL has 2 variables, and may have 1',
			'Keep one variable, at the end of the address',
		],
	])('say %s', (_what, template, message, fix) => {
		expect(validate(template, VARIABLE_RULES).findings).toMatchObject([{ message, fix }]);
	});

	it.each<[what: string, template: unknown]>([
		['null', null],
		['a text', 'Hello {{1}}'],
		[
			'components that are none',
			{
				components: [
					null,
					3,
					[],
					{ type: 'BODY', text: 3 },
					{ type: 'HEADER', format: { toString: 1 }, text: '{{1}} is lit' },
				],
			},
		],
		[
			'names of what every object has',
			named('Hello {{__proto__}} and {{constructor}}, it is ready today.'),
		],
		['a long text of braces', body('{{'.repeat(100_000))],
		['a long text of variables', body('{{1}} }} {{x}} '.repeat(20_000))],
		[
			'many numbers',
			body(Array.from({ length: 20_000 }, (_, index) => `{{${index * 2}}} word`).join(' ')),
		],
	])('do not fail on %s', (_what, template) => {
		expect(() => validate(template, VARIABLE_RULES)).not.toThrow();
	});
});
