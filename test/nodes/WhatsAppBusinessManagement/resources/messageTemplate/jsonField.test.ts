import { ExactInteger } from '../../../../../nodes/WhatsAppBusinessManagement/graph/exactInteger';
import { givenJson } from '../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/definition/jsonField';

const COMPONENTS = [{ type: 'BODY', text: 'Dear {{1}}, "hello".' }];
const TEMPLATE = { name: 'lantern', category: 'UTILITY', components: COMPONENTS };

const json = JSON.stringify(COMPONENTS);
const template = JSON.stringify(TEMPLATE);

describe('components as JSON', () => {
	it.each<[what: string, value: unknown]>([
		['text', json],
		['a value', COMPONENTS],
		['JSON inside JSON text', JSON.stringify(json)],
		['a Markdown fence', `\`\`\`json\n${json}\n\`\`\`\n`],
		['a fence without a language', `\n\`\`\`\n${json}\`\`\``],
		['a fence on one line', `\`\`\`JSON ${json}\`\`\``],
		['a byte order mark', `\uFEFF${json}`],
		['a byte order mark and a fence', `\uFEFF\`\`\`json\r\n${json}\r\n\`\`\``],
		['a fence inside JSON text', JSON.stringify(`\`\`\`json\n${json}\n\`\`\``)],
		['escaped variables', json.replace('{{', '\\{{')],
		['escaped variables inside JSON text', JSON.stringify(json.replace('{{', '\\{{'))],
	])('are read from %s', (_what, value) => {
		expect(givenJson().parse(value)).toEqual({ components: COMPONENTS });
	});
});

describe('a template as JSON', () => {
	const packed = { ...TEMPLATE, components: json };

	it.each<[what: string, value: unknown]>([
		['text', template],
		['JSON inside JSON text', JSON.stringify(template)],
		['components as text', JSON.stringify(packed)],
		['components as text in a value', packed],
		[
			'components as a whole object in a text',
			{ ...packed, components: JSON.stringify({ components: COMPONENTS }) },
		],
		['components as text in a fence', { ...packed, components: `\`\`\`\n${json}\n\`\`\`` }],
		['components as text, in a list', [packed]],
		['components as text, in Meta’s answer', { data: [packed] }],
		['components as text, below template', { template: packed }],
	])('is read from %s', (_what, value) => {
		expect(givenJson().parse(value)).toEqual({ templates: [TEMPLATE] });
	});

	it('keeps all digits of its integers', () => {
		expect(givenJson().parse('[{"type": "BODY", "id": 9007199254740993}]')).toEqual({
			components: [{ type: 'BODY', id: new ExactInteger('9007199254740993') }],
		});
	});

	it('keeps components that are another text, for the rules to name', () => {
		const given = { templates: [{ ...TEMPLATE, components: '[{' }] };
		expect(givenJson().parse({ ...TEMPLATE, components: '[{' })).toEqual(given);
	});
});

describe('anything else', () => {
	it.each<[value: unknown, message: RegExp]>([
		['{"a": 1,}', /^is not valid JSON \(line 1, column 9\)/],
		['\n{"a": 1,}', /^is not valid JSON \(line 2, column 9\)/],
		['\uFEFF{"a": 1,}', /^is not valid JSON \(line 1, column 9\)/],
		['```json\n{"a": 1,}\n```', /^is not valid JSON \(line 2, column 9\)/],
		['```json\n[]', /^is not valid JSON/],
		['```', /^is not valid JSON/],
		['Here is the template', /^is not valid JSON/],
		['"Here is the template"', /^must be the list of components/],
		['"[{"', /^is not valid JSON|^must be the list of components/],
		[JSON.stringify('[1,]'), /^must be the list of components/],
		['5', /^must be the list of components/],
		['[1]', /^must be the list of components/],
	])('%j is refused', (value, message) => {
		const { error } = givenJson().safeParse(value);
		expect(error?.issues).toEqual([
			expect.objectContaining({ message: expect.stringMatching(message) as string }),
		]);
	});
});
