import { filledText } from '../../../../nodes/WhatsAppBusinessManagement/templates/examples';
import { placesOf } from '../../../../nodes/WhatsAppBusinessManagement/templates/places';
import { viewOf } from '../../../../nodes/WhatsAppBusinessManagement/templates/templateView';
import type { Part } from './templateOf';
import { bodyOf, buttonsOf, headerOf, templateOf, urlButtonOf } from './templateOf';

const TEXT = 'Lantern {{2}} is ready, {{1}}!';

const filled = (...components: Part[]) =>
	placesOf(viewOf(templateOf(components))).map((place) => filledText(place));

describe('a text with its examples', () => {
	it.each<[what: string, component: Part, text: string]>([
		['a list in the list', bodyOf(TEXT, [['Ann', 'L1']]), 'Lantern L1 is ready, Ann!'],
		[
			'the first of several sets',
			bodyOf(TEXT, [['Ann', 'L1'], ['Bo']]),
			'Lantern L1 is ready, Ann!',
		],
		['a flat list', bodyOf(TEXT, ['Ann', 'L1']), 'Lantern L1 is ready, Ann!'],
		['a text', bodyOf('Hello {{1}}!', 'Ann'), 'Hello Ann!'],
		['a list for a header', headerOf('Our {{1}} is lit', ['Fair']), 'Our Fair is lit'],
		['a list without an object', { ...bodyOf('Hello {{1}}!'), example: ['Ann'] }, 'Hello Ann!'],
		[
			'names',
			{
				...bodyOf('Hello {{first_name}}, {{ shop }} is open!'),
				example: {
					body_text_named_params: [
						{ param_name: 'shop', example: 'Glow' },
						{ param_name: 'first_name', example: 'Ann' },
					],
				},
			},
			'Hello Ann, Glow is open!',
		],
		['too few, and keeps the others', bodyOf(TEXT, [['Ann']]), 'Lantern {{2}} is ready, Ann!'],
		['none, and stays as it is', bodyOf(TEXT), TEXT],
		['no text, and stays as it is', bodyOf('Hello {{1}}!', [[{}]]), 'Hello {{1}}!'],
		[
			'signs that patterns of replacement have',
			bodyOf('It costs {{1}}!', [['$&$1']]),
			'It costs $&$1!',
		],
	])('takes %s', (_what, component, text) => {
		expect(filled(component)).toEqual([text]);
	});

	it('takes the example of an address for its only variable', () => {
		const button = urlButtonOf('https://shop.example.com/{{id}}', ['L1']);
		expect(filled(buttonsOf(button))).toEqual(['https://shop.example.com/L1']);
	});
});
