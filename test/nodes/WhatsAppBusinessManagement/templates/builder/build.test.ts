import type { IDataObject } from 'n8n-workflow';

import {
	buildTemplate,
	uselessRows,
} from '../../../../../nodes/WhatsAppBusinessManagement/templates/builder/build';
import {
	unescapeBraces,
	unescapeBracesInJson,
} from '../../../../../nodes/WhatsAppBusinessManagement/templates/builder/escapedBraces';
import type {
	ButtonFields,
	TemplateFields,
	TranslationFields,
} from '../../../../../nodes/WhatsAppBusinessManagement/templates/builder/fields';
import { KINDS } from '../../../../../nodes/WhatsAppBusinessManagement/templates/builder/kinds';
import {
	textsWithoutPlace,
	translate,
} from '../../../../../nodes/WhatsAppBusinessManagement/templates/builder/translate';
import { validate } from '../../../../../nodes/WhatsAppBusinessManagement/templates/validate';
import { ExactInteger } from '../../../../../nodes/WhatsAppBusinessManagement/graph/exactInteger';

/* What the forms in the case tables of Create do not show: what is left out, and odd input. */

const standard = (fields: Partial<TemplateFields>): TemplateFields => ({
	kind: 'standard',
	...fields,
});

const partOf = (fields: TemplateFields, type: string): IDataObject | undefined =>
	buildTemplate(fields).components.find((component) => component.type === type);

describe('examples', () => {
	it.each<[what: string, body: string, rows: TemplateFields['variables'], example: unknown]>([
		['are left out without any', 'Hello {{1}} there', [], undefined],
		['are left out if all are empty', 'Hello {{1}} there', [{ example: '' }], undefined],
		[
			'are in the order of the numbers',
			'{{2}} and {{1}}',
			[{ example: 'a' }, { example: 'b' }],
			{ body_text: [['a', 'b']] },
		],
		[
			'are empty where one is missing, so that a rule names it',
			'{{1}} and {{2}}',
			[{ example: 'a' }],
			{ body_text: [['a', '']] },
		],
		[
			'are once for a variable that is used twice',
			'{{1}} and {{1}}',
			[{ example: 'a' }],
			{ body_text: [['a']] },
		],
		[
			'may name their variable with braces',
			'{{b}} x',
			[{ name: ' {{b}} ', example: '1' }],
			{ body_text_named_params: [{ param_name: 'b', example: '1' }] },
		],
		[
			'may name it with escaped braces',
			'{{b}} x',
			[{ name: '\\{{b}}', example: '1' }],
			{ body_text_named_params: [{ param_name: 'b', example: '1' }] },
		],
	])('%s', (_what, body, variables, example) => {
		expect(partOf(standard({ body, variables }), 'BODY')?.example).toEqual(example);
	});

	it('of a number in the header are not those of the body', () => {
		const fields = standard({
			header: 'TEXT',
			headerText: 'No. {{1}}',
			body: 'Dear {{1}} there',
			variables: [{ name: '1', example: 'Ann' }],
		});
		expect(partOf(fields, 'HEADER')?.example).toBeUndefined();
	});
});

describe('a row of examples', () => {
	it.each<[what: string, fields: Partial<TemplateFields>, unused: object[]]>([
		['is used by the body', { body: '{{1}}', variables: [{ example: 'a' }] }, []],
		[
			'is used by the header',
			{ header: 'TEXT', headerText: '{{a}}', body: 'x', variables: [{ name: 'a', example: '1' }] },
			[],
		],
		[
			'is not used by a header that is not shown',
			{ header: 'IMAGE', headerText: '{{a}}', body: 'x', variables: [{ name: 'a', example: '1' }] },
			[{ index: 0, name: 'a', why: 'unknown' }],
		],
		[
			'is repeated',
			{ body: '{{1}}', variables: [{ example: 'a' }, { name: '{{1}}', example: 'b' }] },
			[{ index: 1, name: '1', why: 'repeated' }],
		],
		[
			'is told by its own index',
			{
				body: '{{1}}',
				variables: [{ example: 'a' }, { example: 'b' }, { name: 'c', example: 'd' }],
			},
			[
				{ index: 1, name: '2', why: 'unknown' },
				{ index: 2, name: 'c', why: 'unknown' },
			],
		],
	])('%s', (_what, fields, unused) => {
		expect(uselessRows(standard(fields))).toEqual(unused);
	});
});

const reply = (text: string): ButtonFields => ({ type: 'QUICK_REPLY', text });
const link = (text: string): ButtonFields => ({ type: 'URL', text, url: 'https://example.com' });

it.each<[what: string, given: ButtonFields[], order: string[]]>([
	['replies first', [reply('a'), link('b'), reply('c')], ['a', 'c', 'b']],
	['others first', [link('a'), reply('b'), link('c')], ['a', 'c', 'b']],
	['as they are', [link('a'), link('b')], ['a', 'b']],
])('orders the buttons: %s', (_what, buttons, order) => {
	const list = partOf(standard({ body: 'x', buttons }), 'BUTTONS')?.buttons as IDataObject[];
	expect(list.map(({ text }) => text)).toEqual(order);
});

it('keeps all digits of an app’s ID', () => {
	const buttons: ButtonFields[] = [{ ...link('Open'), metaAppId: '9007199254740993' }];
	const [button] = partOf(standard({ body: 'x', buttons }), 'BUTTONS')?.buttons as IDataObject[];
	expect(button?.app_deep_link).toEqual({ meta_app_id: new ExactInteger('9007199254740993') });
});

describe.each(Object.entries(KINDS))(
	'a template of the kind %s',
	(kind, { category, hasFooter, hasButtons, header }) => {
		const everything: TemplateFields = {
			kind: kind as TemplateFields['kind'],
			category: 'UTILITY',
			header: header === 'imageOrVideo' ? 'IMAGE' : 'LOCATION',
			headerText: 'Header',
			body: 'Body',
			footer: 'Footer',
			buttons: [reply('Yes')],
			code: { otpType: 'COPY_CODE' },
			carousel: { header: 'IMAGE', buttons: [{ type: 'QUICK_REPLY', text: 'x' }], cards: [{}, {}] },
			offerText: 'Offer',
		};
		const types = () => buildTemplate(everything).components.map(({ type }) => type);

		it('has only what Meta allows for it, also if more is filled in', () => {
			expect(types().includes('FOOTER')).toBe(hasFooter);
			expect(types().includes('HEADER')).toBe(header !== 'none');
			const texts = JSON.stringify(buildTemplate(everything));
			expect(texts.includes('"Yes"')).toBe(hasButtons);
		});

		it('has the category that Meta fixes, or the one that was chosen', () => {
			expect(buildTemplate(everything).category).toBe(category ?? 'UTILITY');
		});
	},
);

describe('another language', () => {
	const FIRST = standard({
		header: 'TEXT',
		headerText: 'Header',
		body: 'Body {{1}} text',
		footer: 'Footer',
		variables: [{ name: '1', example: 'a' }],
		buttons: [reply('Yes'), reply('No')],
	});

	it.each<[what: string, texts: TranslationFields, changed: Partial<TemplateFields>]>([
		['keeps what is empty', { body: '', footer: undefined }, {}],
		[
			'has its own texts',
			{ headerText: 'Kopf', body: 'Text {{1}} da', footer: 'Fuß' },
			{ headerText: 'Kopf', body: 'Text {{1}} da', footer: 'Fuß' },
		],
		[
			'has its own labels, as many as are given',
			{ buttonTexts: ['Ja'] },
			{ buttons: [reply('Ja'), reply('No')] },
		],
		[
			'ignores labels without a button',
			{ buttonTexts: ['Ja', 'Nein', 'Vielleicht'] },
			{ buttons: [reply('Ja'), reply('Nein')] },
		],
		['has its own examples', { examples: ['b'] }, { variables: [{ name: '1', example: 'b' }] }],
	])('%s', (_what, texts, changed) => {
		expect(translate(FIRST, texts)).toEqual({ ...FIRST, ...changed });
	});
});

describe('texts of another language without a place', () => {
	const FIRST = standard({
		header: 'IMAGE',
		body: 'Body {{1}} text',
		variables: [{ example: 'a' }],
		buttons: [{ type: 'COPY_CODE', code: 'X' }, reply('Yes')],
	});

	it.each<[what: string, texts: TranslationFields, messages: string[]]>([
		['are none', { body: 'x', buttonTexts: ['Ja'], examples: ['b'], footer: 'f' }, []],
		['is a header text', { headerText: 'x' }, ['There is a header text, and no text header']],
		[
			'are labels of buttons that have none',
			{ buttonTexts: ['Ja', 'Nein'] },
			['There are 2 button texts, and 1 labelled button'],
		],
		['are examples', { examples: ['b', 'c'] }, ['There are 2 examples, and 1 variable']],
	])('%s', (_what, texts, messages) => {
		expect(textsWithoutPlace(FIRST, texts)).toEqual(messages);
	});

	it('is a footer where the kind has none', () => {
		expect(textsWithoutPlace({ kind: 'carousel', body: 'x' }, { footer: 'f' })).toEqual([
			'There is a footer, and the kind has none',
		]);
	});

	it('go to the buttons that have a label', () => {
		const { buttons } = translate(FIRST, { buttonTexts: ['Ja'] });
		expect(buttons).toEqual([{ type: 'COPY_CODE', code: 'X' }, reply('Ja')]);
	});

	it('leave a label as it is where the line is empty', () => {
		const first = { ...FIRST, buttons: [reply('Yes'), reply('OK'), reply('No')] };
		const { buttons } = translate(first, { buttonTexts: ['Ja', '', 'Nein'] });
		expect(buttons).toEqual([reply('Ja'), reply('OK'), reply('Nein')]);
	});
});

describe('an example for a text whose variable an expression evaluated', () => {
	it.each<[what: string, fields: Partial<TemplateFields>]>([
		['header', { header: 'TEXT', headerText: 'News of 1 today', headerExample: 'Spring' }],
		[
			'link',
			{ buttons: [{ type: 'URL', text: 'Open', url: 'https://example.com/1', urlExample: 'A' }] },
		],
	])('is found in the %s', (_what, fields) => {
		const template = buildTemplate(standard({ body: 'Your lantern is here.', ...fields }));
		const { findings } = validate({ name: 'a', language: 'en', ...template });
		expect(findings.map(({ rule }) => rule)).toContain('example.extra');
	});

	it('is found in a card', () => {
		const card = { body: 'Tea number 1 today', examples: ['green'] };
		const template = buildTemplate({
			kind: 'carousel',
			body: 'Two teas for your collection.',
			carousel: { header: 'IMAGE', buttons: [], cards: [card, card] },
		});
		const { findings } = validate({ name: 'a', language: 'en', ...template });
		expect(findings.map(({ rule }) => rule)).toContain('example.extra');
	});
});

it('writes the variable of a link as a number, which Meta takes in every template', () => {
	const buttons: ButtonFields[] = [
		{ ...link('Open'), url: 'https://example.com/{{order_id}}', urlExample: 'A' },
	];
	const [button] = partOf(standard({ body: 'x', buttons }), 'BUTTONS')?.buttons as IDataObject[];
	expect(button).toMatchObject({ url: 'https://example.com/{{1}}', example: ['A'] });
});

describe('escaped braces', () => {
	it.each<[value: unknown, plain: unknown]>([
		['\\{{1}} and {{2}}', '{{1}} and {{2}}'],
		['\\\\{{1}}', '\\{{1}}'],
		['a \\{1}', 'a \\{1}'],
		[{ a: ['\\{{1}}', 2, null] }, { a: ['{{1}}', 2, null] }],
		[undefined, undefined],
	])('%j become %j', (value, plain) => {
		expect(unescapeBraces(value)).toEqual(plain);
	});

	it('leave an integer beyond 2^53 as it is', () => {
		const id = new ExactInteger('9007199254740993');
		expect(unescapeBraces({ id }).id).toBe(id);
	});

	it.each([
		['{"a": "\\{{1}}"}', '{"a": "{{1}}"}'],
		['{"a": "\\\\{{1}}"}', '{"a": "\\\\{{1}}"}'],
		['{"a": "\\n{{1}}"}', '{"a": "\\n{{1}}"}'],
	])('in JSON text: %s', (json, plain) => {
		expect(unescapeBracesInJson(json)).toBe(plain);
		expect(() => JSON.parse(plain) as unknown).not.toThrow();
	});
});
