import { COMPONENT_RULES } from '../../../../../nodes/WhatsAppBusinessManagement/templates/rules/components';
import type { Part } from '../templateOf';
import {
	PLAIN_TEXT,
	bodyOf,
	buttonsOf,
	carouselOf,
	detailsOf,
	footerOf,
	headerOf,
	mediaHeaderOf,
	templateOf,
} from '../templateOf';

const BODY = bodyOf(PLAIN_TEXT);
const HANDLE = { header_handle: ['4::aW1hZ2UvanBlZw==:made-up'] };
const REPLY = { type: 'QUICK_REPLY', text: 'Yes' };
const LIBRARY = { library_template_name: 'delivery_update_1' };

const LIST = 'Enter a list, e.g. [{"type": "BODY", "text": "Hello"}]';
const TYPES =
	'Use HEADER, BODY, FOOTER, BUTTONS, CAROUSEL, LIMITED_TIME_OFFER or CALL_PERMISSION_REQUEST';
const CARD_TYPES = 'Use HEADER, BODY or BUTTONS';

const withCard = (...components: unknown[]) => templateOf([BODY, carouselOf(components)]);

describe('components', () => {
	it.each<[what: string, template: Part, ...found: unknown[][]]>([
		[
			'none',
			templateOf(undefined),
			['error component.not-list at components', 'The components are missing', LIST],
		],
		[
			'a text',
			templateOf('BODY'),
			['error component.not-list at components', 'The components must be a list', LIST],
		],
		[
			'one that is not in a list',
			templateOf(BODY),
			['error component.not-list at components', 'The components must be a list', LIST, [BODY]],
		],
		[
			'those of a card not in a list',
			templateOf([BODY, { type: 'CAROUSEL', cards: [{ components: {} }] }]),
			[
				'error component.not-list at components[1].cards[0].components',
				'The components must be a list',
				LIST,
			],
		],
		[
			'an empty list',
			templateOf([]),
			[
				'error component.body-missing at components',
				'The template has no body',
				'Add a component of the type BODY',
			],
		],
		[
			'a body only in the cards',
			templateOf([carouselOf([BODY], [BODY])]),
			[
				'error component.body-missing at components',
				'A body above the carousel is missing',
				'Add a component of the type BODY',
			],
		],
		[
			'a text among them',
			templateOf([BODY, 'FOOTER']),
			[
				'error component.unknown-type at components[1]',
				'A component must be an object with a type',
				'Correct or remove it',
			],
		],
		// It may be the body.
		[
			'one without a type',
			templateOf([{ text: PLAIN_TEXT }]),
			['error component.unknown-type at components[0].type', 'The component has no type', TYPES],
		],
		[
			'one of a type that Meta does not have',
			templateOf([BODY, { type: 'toString' }]),
			[
				'error component.unknown-type at components[1].type',
				'Meta has no component of the type “TOSTRING”',
				TYPES,
			],
		],
		[
			'a footer in a card',
			withCard(footerOf('Lanterns')),
			[
				'error component.unknown-type at components[1].cards[0].components[0].type',
				'A card cannot have a component of the type FOOTER',
				CARD_TYPES,
			],
		],
		[
			'three footers',
			templateOf([
				BODY,
				footerOf('One'),
				{ ...footerOf('Two'), type: 'footer' },
				footerOf('Three'),
			]),
			...[2, 3].map((index) => [
				`error component.duplicate at components[${index}]`,
				'There may be only one component of the type FOOTER',
				'Remove it, or combine it with the first',
			]),
		],
		[
			'two bodies in a card',
			withCard(BODY, BODY),
			[
				'error component.duplicate at components[1].cards[0].components[1]',
				'There may be only one component of the type BODY',
				'Remove it, or combine it with the first',
			],
		],
		[
			'some beside an entry of the library',
			templateOf([BODY], LIBRARY),
			[
				'error? component.unexpected-field at components',
				'A template from the library has no components of its own',
				'Remove them, or remove library_template_name',
			],
		],
	])('%s', (_, template, ...found) => {
		expect(detailsOf(template, COMPONENT_RULES)).toEqual(found);
	});

	it.each<[what: string, components: unknown[], path: string, message: string, ...more: Part[]]>([
		[
			'a text on an image',
			[{ ...mediaHeaderOf('image', HANDLE), text: 'Look' }, BODY],
			'components[0].text',
			'A component HEADER of this kind has no field text',
		],
		[
			'an example on a place',
			[mediaHeaderOf('LOCATION', HANDLE), BODY],
			'components[0].example',
			'A component HEADER of this kind has no field example',
		],
		[
			'an example on a footer',
			[BODY, { ...footerOf('Lanterns'), example: {} }],
			'components[1].example',
			'A component FOOTER of this kind has no field example',
		],
		[
			'minutes in the footer of a template without a code',
			[BODY, { ...footerOf('Lanterns'), code_expiration_minutes: 5 }],
			'components[1].code_expiration_minutes',
			'A component FOOTER of this kind has no field code_expiration_minutes',
		],
		[
			'an example in the body of a code',
			[{ type: 'BODY', example: { body_text: [['481516']] } }],
			'components[0].example',
			'A component BODY of this kind has no field example',
			{ category: 'AUTHENTICATION' },
		],
		[
			'an address on a reply',
			[BODY, buttonsOf({ ...REPLY, url: 'https://lanterns.example.com' })],
			'components[1].buttons[0].url',
			'A button QUICK_REPLY of this kind has no field url',
		],
		[
			'a text on a coupon',
			[BODY, buttonsOf({ type: 'COPY_CODE', text: 'Copy', example: 'LIGHT5' })],
			'components[1].buttons[0].text',
			'A button COPY_CODE of this kind has no field text',
		],
		[
			'a text in a card',
			[BODY, carouselOf([{ ...mediaHeaderOf('PRODUCT'), text: 'Look' }])],
			'components[1].cards[0].components[0].text',
			'A component HEADER of this kind has no field text',
		],
		[
			'an inherited name',
			JSON.parse('[{"type": "BODY", "text": "Hello", "__proto__": {"text": 1}}]') as unknown[],
			'components[0].__proto__',
			'A component BODY of this kind has no field __proto__',
		],
	])('unexpected: %s', (_, components, path, message, ...more) => {
		expect(detailsOf(templateOf(components, ...more), COMPONENT_RULES)).toEqual([
			[`error? component.unexpected-field at ${path}`, message, 'Remove it'],
		]);
	});

	it.each<[what: string, template: Part]>([
		[
			'all that a template can have',
			templateOf([
				headerOf('Lanterns for {{1}}', ['Ann']),
				bodyOf('Hello {{1}}, your lantern is ready.', [['Ann']]),
				footerOf('Lanterns'),
				buttonsOf(
					REPLY,
					{ type: 'URL', text: 'Shop', url: 'https://l.example.com', app_deep_link: {} },
					{ type: 'GREETING', anything: true },
				),
			]),
		],
		[
			'lower case',
			templateOf([
				{ type: 'body', text: PLAIN_TEXT },
				{ type: 'footer', text: 'L' },
			]),
		],
		['an entry of the library', templateOf(undefined, LIBRARY)],
		[
			'a code',
			templateOf(
				[
					{ type: 'BODY', add_security_recommendation: true },
					{ type: 'FOOTER', code_expiration_minutes: 5 },
				],
				{ category: 'AUTHENTICATION' },
			),
		],
		// Which fields they have is unknown.
		['a body without a known category', templateOf([{ ...BODY, x: 1 }], { category: 'OTHER' })],
		['a header without a known format', templateOf([{ type: 'HEADER', text: 'x', y: 1 }, BODY])],
		['no more than undefined', templateOf([{ ...BODY, format: undefined }])],
	])('accepts %s', (_, template) => {
		expect(detailsOf(template, COMPONENT_RULES)).toEqual([]);
	});
});
