import { PRODUCT_RULES } from '../../../../../../nodes/WhatsAppBusinessManagement/templates/rules/kinds/products';
import type { Part } from '../../templateOf';
import {
	PLAIN_TEXT,
	bodyOf,
	buttonsOf,
	carouselOf,
	detailsOf,
	headerOf,
	mediaHeaderOf,
	templateOf,
} from '../../templateOf';

const CATALOG = { type: 'CATALOG', text: 'View catalog' };
const ONE = { type: 'SPM', text: 'View' };
const SEVERAL = { type: 'MPM', text: 'View items' };
const REPLY = { type: 'QUICK_REPLY', text: 'Stop' };
const PRODUCT = mediaHeaderOf('PRODUCT');
const BODY = bodyOf(PLAIN_TEXT);

const inMarketing = (...components: unknown[]) => templateOf(components, { category: 'MARKETING' });

const categoryOf = (subject: string, what: string) => [
	`error? ${subject}.category at category`,
	`${what} is not available in the category UTILITY`,
	'Use the category MARKETING',
	'MARKETING',
];

const aloneIn = (subject: string, type: string, path: string) => [
	`error? ${subject}.alone at ${path}`,
	`A button of the type ${type} must be the only one`,
	'Remove the others',
];

describe('catalogs and products', () => {
	it.each<[what: string, template: Part, ...found: unknown[][]]>([
		[
			'a catalog in another category',
			templateOf([BODY, buttonsOf(CATALOG)]),
			categoryOf('catalog', 'A catalog'),
		],
		[
			'a product in another category',
			templateOf([PRODUCT, BODY, buttonsOf(ONE)]),
			categoryOf('spm', 'A single product'),
		],
		[
			'products in another category',
			templateOf([headerOf('Lanterns'), BODY, buttonsOf(SEVERAL)]),
			categoryOf('mpm', 'A list of products'),
		],
		[
			'a catalog beside a reply',
			inMarketing(BODY, buttonsOf(CATALOG, REPLY)),
			aloneIn('catalog', 'CATALOG', 'components[1].buttons'),
		],
		[
			'a product beside a reply',
			inMarketing(PRODUCT, BODY, buttonsOf(REPLY, ONE)),
			aloneIn('spm', 'SPM', 'components[2].buttons'),
		],
		[
			'products twice',
			inMarketing(headerOf('Lanterns'), BODY, buttonsOf(SEVERAL, SEVERAL)),
			aloneIn('mpm', 'MPM', 'components[2].buttons'),
		],
		[
			'a text of its own for the catalog',
			inMarketing(BODY, buttonsOf({ ...CATALOG, text: 'View Catalog' })),
			[
				'error? catalog.text at components[1].buttons[0].text',
				'The button of a catalog has a fixed text: View catalog',
				'Use View catalog',
				'View catalog',
			],
		],
		[
			'a product without a header',
			inMarketing(BODY, buttonsOf(ONE)),
			[
				'error? spm.header at components',
				'A single product needs a header that shows it, and there is none',
				'Use a header of the format PRODUCT',
			],
		],
		[
			'a product below an image',
			inMarketing(mediaHeaderOf('image'), BODY, buttonsOf(ONE)),
			[
				'error? spm.header at components[0].format',
				'A single product needs a header that shows it, not IMAGE',
				'Use a header of the format PRODUCT',
			],
		],
		[
			'a product header without a button',
			inMarketing(PRODUCT, BODY),
			[
				'error? spm.header at components[0].format',
				'A header with a product needs a button of the type SPM',
				'Add {"type": "SPM", "text": "View"} as the only button',
			],
		],
		[
			'a product with a body of 165 characters',
			inMarketing(PRODUCT, bodyOf('l'.repeat(165)), buttonsOf(ONE)),
			[
				'error? spm.length at components[1].text',
				'The body has 165 characters, and may have 160 with a single product',
				'Shorten it by 5',
			],
		],
		[
			'products without a header',
			inMarketing(BODY, buttonsOf(SEVERAL)),
			[
				'error? mpm.header at components',
				'Several products need a header with text, and there is none',
				'Use a header of the format TEXT',
			],
		],
		[
			'products below a video',
			inMarketing(mediaHeaderOf('VIDEO'), BODY, buttonsOf(SEVERAL)),
			[
				'error? mpm.header at components[0].format',
				'Several products need a header with text, not VIDEO',
				'Use a header of the format TEXT',
			],
		],
	])('%s', (_, template, ...found) => {
		expect(detailsOf(template, PRODUCT_RULES)).toEqual(found);
	});

	it.each<[what: string, template: Part]>([
		['a catalog', inMarketing(BODY, buttonsOf(CATALOG))],
		['a product', inMarketing(PRODUCT, bodyOf('l'.repeat(160)), buttonsOf(ONE))],
		[
			'products',
			inMarketing({ ...headerOf('Lanterns'), format: 'text' }, BODY, buttonsOf(SEVERAL)),
		],
		['products in cards', inMarketing(BODY, carouselOf([PRODUCT, buttonsOf(ONE)]))],
		// Other rules name these.
		['a header without a format', inMarketing({ type: 'HEADER' }, BODY, buttonsOf(ONE))],
		['a catalog without a text', inMarketing(BODY, buttonsOf({ type: 'CATALOG' }))],
	])('accepts %s', (_, template) => {
		expect(detailsOf(template, PRODUCT_RULES)).toEqual([]);
	});
});
