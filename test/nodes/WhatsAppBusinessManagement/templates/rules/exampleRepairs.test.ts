import { EXAMPLE_RULES } from '../../../../../nodes/WhatsAppBusinessManagement/templates/rules/examples';
import { validate } from '../../../../../nodes/WhatsAppBusinessManagement/templates/validate';
import type { Part } from '../templateOf';
import { PLAIN_TEXT, headerOf, templateOf } from '../templateOf';
import {
	ONE,
	TWO,
	NAME,
	NAMES,
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
} from './exampleTemplates';

describe('the findings on examples', () => {
	it.each<[what: string, template: Part, path: string, replacement: unknown]>([
		['a flat list', body(TWO, { body_text: ['Ann', 'L1'] }), BODY_TEXT, [['Ann', 'L1']]],
		[
			'a list for each variable',
			body(TWO, { body_text: [['Ann'], ['L1']] }),
			BODY_TEXT,
			[['Ann', 'L1']],
		],
		['a missing object', body(TWO, ['Ann', 'L1']), EXAMPLE, { body_text: [['Ann', 'L1']] }],
		[
			'a missing object for names',
			body(NAME, 'Ann', NAMED),
			EXAMPLE,
			{ body_text_named_params: [param('first_name', 'Ann')] },
		],
		[
			'a missing object of a header',
			templateOf([{ ...headerOf('Our {{1}} is lit'), example: 'Fair' }]),
			EXAMPLE,
			{ header_text: ['Fair'] },
		],
		['a missing object with too few', body(TWO, ['Ann']), EXAMPLE, undefined],
		[
			'a list too many',
			header('Our {{1}} is lit', [['Fair']]),
			'components[0].example.header_text',
			['Fair'],
		],
		['a list too many of an address', url(TRACK, [['L1']]), `${BUTTON}.example`, ['L1']],
		[
			'an object of names',
			named(NAMES, { first_name: 'Ann', lantern_id: 'L1' }),
			PARAMS,
			[param('first_name', 'Ann'), param('lantern_id', 'L1')],
		],
		['an object of other names', named(NAME, { name: 'Ann' }), PARAMS, undefined],
		[
			'a wrong name',
			named(NAMES, [param('first_name', 'Ann'), param('id', 'L1')]),
			`${PARAMS}[1].param_name`,
			'lantern_id',
		],
		[
			'two wrong names',
			named(NAMES, [param('name', 'Ann'), param('id', 'L1')]),
			`${PARAMS}[0].param_name`,
			undefined,
		],
		[
			'a list for names, in the order of their first use',
			body(NAMES, { body_text: [['Ann', 'L1']] }, NAMED),
			EXAMPLE,
			{ body_text_named_params: [param('first_name', 'Ann'), param('lantern_id', 'L1')] },
		],
		[
			'a list for names that is too short',
			body(NAMES, { body_text: [['Ann']] }, NAMED),
			EXAMPLE,
			undefined,
		],
		[
			'names for numbers, by their names',
			body('Lantern {{2}} is ready, {{1}}, come today please.', {
				body_text_named_params: [param('2', 'L1'), param('1', 'Ann')],
			}),
			EXAMPLE,
			{ body_text: [['Ann', 'L1']] },
		],
		[
			'names for numbers, in their order',
			body(TWO, { body_text_named_params: [param('name', 'Ann'), param('id', 'L1')] }),
			EXAMPLE,
			{ body_text: [['Ann', 'L1']] },
		],
	])('are repaired: %s', (_what, template, path, replacement) => {
		const [first] = validate(template, EXAMPLE_RULES).findings;
		expect(first).toMatchObject({ path });
		expect(first?.replacement).toEqual(replacement);
	});

	it.each<[what: string, template: Part, message: string, fix: string]>([
		[
			'which variables have none',
			body(TWO),
			'The body has no example for {{1}} and {{2}}',
			'Give an example of each: {"example":{"body_text":[["…","…"]]}}',
		],
		[
			'which names have none',
			body(NAME, undefined, NAMED),
			'The body has no example for {{first_name}}',
			'Give an example of each: {"example":{"body_text_named_params":[{"param_name":"first_name","example":"…"}]}}',
		],
		[
			'how many there are',
			body(TWO, { body_text: [['Ann']] }),
			'The body has 2 variables and 1 example',
			'Give one example for each of {{1}} and {{2}}',
		],
		[
			'which one is empty',
			body('Lantern {{2}} is ready, {{1}}, come today please.', { body_text: [['Ann', '']] }),
			'The example of {{2}} in the body is empty',
			'Fill it in',
		],
		[
			'that a name is missing',
			named(NAME, [{ example: 'Ann' }]),
			'The example has no name in param_name',
			'Write first_name',
		],
		[
			'that a name comes twice',
			named(NAME, [param('first_name', 'Ann'), param('first_name', 'Bo')]),
			'There is more than one example of {{first_name}}',
			'Remove the example, or give it the name of a variable in the body',
		],
		[
			'what n8n does to a variable in an expression',
			body('Hello 1, your lantern is ready.', { body_text: [['Ann']] }),
			'The body has an example, “Ann”, and no variable. The 1 in the text may have been {{1}}',
			'In an expression, n8n evaluates {{1}} to 1 before the template is sent: switch the field to Fixed, or write \\{{1}}. If the text needs no variable, remove the example',
		],
		[
			'which variable lacks braces',
			body('Hello {name}, your lantern is ready.', { body_text: [['Ann']] }),
			'The body has an example, “Ann”, and no variable. {name} in the text needs two braces on both sides',
			'In an expression, n8n evaluates {{1}} to 1 before the template is sent: switch the field to Fixed, or write \\{{1}}. If the text needs no variable, remove the example',
		],
		[
			'how a sample is given',
			media('IMAGE'),
			'The IMAGE header has no sample',
			'Upload a sample with Media Sample → Upload, and give its handle as example.header_handle',
		],
		[
			'that an address is no sample',
			media('IMAGE', { header_handle: ['https://scontent.whatsapp.net/v/a.png?oe=1'] }),
			'The sample is an address, and must be the handle of an upload. The addresses that Meta returns for a template are no handles either, and expire',
			'Download the file if it is at an address. Upload a sample with Media Sample → Upload, and give its handle as example.header_handle',
		],
		[
			'that a media ID is no sample',
			media('IMAGE', { header_handle: ['1002003004005'] }),
			'The sample “1002003004005” is a number such as a media ID, and must be the handle of an upload',
			'Download the file if it is at an address. Upload a sample with Media Sample → Upload, and give its handle as example.header_handle',
		],
	])('say %s', (_what, template, message, fix) => {
		expect(validate(template, EXAMPLE_RULES).findings).toMatchObject([{ message, fix }]);
	});

	it('warn of one that has no variable, and refuse the others', () => {
		const severityOf = (template: unknown) => validate(template, EXAMPLE_RULES).findings[0];
		expect(severityOf(body(PLAIN_TEXT, { body_text: 'Ann' }))).toMatchObject({
			severity: 'warning',
		});
		expect(severityOf(body(ONE))).toMatchObject({ severity: 'error', isUnsure: false });
		expect(severityOf(body(TWO, { body_text: 'Ann' }))).toMatchObject({ isUnsure: true });
	});

	it.each<[what: string, template: unknown]>([
		['null', null],
		[
			'wrong types',
			{
				components: [
					{ type: 'HEADER', format: 'IMAGE', example: 3 },
					{ type: 'BODY', text: ONE, example: true },
				],
			},
		],
		[
			'objects that look like others',
			named('Hello {{toString}}, it is ready.', [
				{ param_name: { toString: 1 }, example: { toString: 1 } },
			]),
		],
		[
			'keys that every object has',
			JSON.parse(
				'{"components":[{"type":"BODY","text":"Hello {{__proto__}}, it is","example":{"__proto__":{"body_text":[["a"]]}}}]}',
			),
		],
		[
			'deep lists',
			body(ONE, { body_text: JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown }),
		],
		[
			'many examples',
			body('word {{1}} '.repeat(20_000), { body_text: [Array.from({ length: 20_000 }, String)] }),
		],
		[
			'many names',
			named(Array.from({ length: 20_000 }, (_, index) => `{{n${index}}} word`).join(' '), []),
		],
	])('do not fail on %s', (_what, template) => {
		expect(() => validate(template, EXAMPLE_RULES)).not.toThrow();
	});
});
