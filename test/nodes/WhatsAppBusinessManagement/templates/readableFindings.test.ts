import { ExactInteger } from '../../../../nodes/WhatsAppBusinessManagement/graph/exactInteger';
import type { Finding } from '../../../../nodes/WhatsAppBusinessManagement/templates/finding';
import { labelOf } from '../../../../nodes/WhatsAppBusinessManagement/templates/labelOf';
import { readableFindings } from '../../../../nodes/WhatsAppBusinessManagement/templates/readableFindings';

const TEMPLATE = {
	name: 'lantern',
	language: 'de',
	components: [
		{ type: 'header', format: 'TEXT' },
		{ type: 'BODY', text: 'Hello' },
		{ type: 'BUTTONS', buttons: [{ text: 'Yes' }, {}] },
		{
			type: 'CAROUSEL',
			cards: [{ components: [{ type: 'BODY' }, { type: 'BUTTONS', buttons: [{}] }] }],
		},
		{ type: 'SOMETHING_NEW' },
	],
};

describe('the name of a place', () => {
	it.each([
		['name', 'Name'],
		['message_send_ttl_seconds', 'Time to Live'],
		['components', 'Components'],
		['components[0].format', 'Header'],
		['components[1].example.body_text[0][1]', 'Body'],
		['components[2]', 'Buttons'],
		['components[2].buttons', 'Buttons'],
		['components[2].buttons[0].text', 'Button 1 “Yes”'],
		['components[2].buttons[1].text', 'Button 2'],
		['components[3].cards', 'Cards'],
		['components[3].cards[0].components[0].text', 'Card 1 → Body'],
		['components[3].cards[0].components[1].buttons[0].url', 'Card 1 → Button 1'],
		['components[4].x', 'Component 5'],
		['components[9]', 'Component 10'],
		['variables[1]', 'Variable 2'],
		['translations[1]', 'More Languages, row 2'],
		['bid_spec', 'Template'],
		['constructor', 'Template'],
		['__proto__', 'Template'],
		['components[4].constructor', 'Component 5'],
	])('%s is %s', (path, label) => {
		expect(labelOf(TEMPLATE, path)).toBe(label);
	});

	it.each([
		[undefined],
		[null],
		['text'],
		[[]],
		[{ components: 'text' }],
		[{ components: [null] }],
		[{ components: [{ type: 'constructor' }] }],
		[{ components: [{ type: '__proto__' }] }],
		[{ components: [{ type: { toString: 1 } }] }],
	])('is told for a template that is %j', (template) => {
		expect(labelOf(template, 'components[0].text')).toBe('Component 1');
	});
});

const finding = (path: string, message: string, fix?: string): Finding => ({
	rule: 'body.length',
	severity: 'error',
	path,
	message,
	fix,
	isUnsure: false,
	docs: 'https://example.com',
});

it('tells one problem in the headline', () => {
	const { headline, lines } = readableFindings(TEMPLATE, [
		finding('components[1].text', 'The body is too long', 'Shorten it'),
	]);
	expect(headline).toBe('The template lantern (de) cannot be sent: Body: The body is too long');
	expect(lines).toEqual([
		'Body: The body is too long. Shorten it. [body.length at components[1].text]',
	]);
});

it('has all digits of a name that is a number', () => {
	const name = new ExactInteger('9007199254740993');
	const { headline } = readableFindings({ name }, [finding('name', 'The name must be a text')]);
	expect(headline).toBe(
		'The template 9007199254740993 cannot be sent: Name: The name must be a text',
	);
});

it('counts several, and tells each in a line', () => {
	const { headline, lines } = readableFindings({}, [
		finding('name', 'There is none'),
		finding('language', 'There is none'),
	]);
	expect(headline).toBe('The template cannot be sent: 2 problems');
	expect(lines).toEqual([
		'Name: There is none. [body.length at name]',
		'Language: There is none. [body.length at language]',
	]);
});
