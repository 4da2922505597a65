import { LIMITED_TIME_OFFER_RULES } from '../../../../../../nodes/WhatsAppBusinessManagement/templates/rules/kinds/limitedTimeOffer';
import type { Part } from '../../templateOf';
import {
	PLAIN_TEXT,
	bodyOf,
	buttonsOf,
	detailsOf,
	footerOf,
	headerOf,
	mediaHeaderOf,
	templateOf,
} from '../../templateOf';

const CODE = { type: 'COPY_CODE', example: 'LIGHT5' };
const LINK = { type: 'URL', text: 'Shop', url: 'https://lanterns.example.com' };
const REPLY = { type: 'QUICK_REPLY', text: 'Stop' };
const BUTTONS = buttonsOf(CODE, LINK);

const offerOf = (offer: unknown) => ({ type: 'LIMITED_TIME_OFFER', limited_time_offer: offer });
const OFFER = offerOf({ text: 'Ends on Friday', has_expiration: true });

const inMarketing = (...components: unknown[]) => templateOf(components, { category: 'MARKETING' });

/** An offer with this beside it. */
const withOffer = (...components: unknown[]) =>
	inMarketing(OFFER, bodyOf(PLAIN_TEXT), BUTTONS, ...components);

const withButtons = (...buttons: unknown[]) =>
	inMarketing(OFFER, bodyOf(PLAIN_TEXT), buttonsOf(...buttons));

const withText = (offer: unknown) => inMarketing(offerOf(offer), bodyOf(PLAIN_TEXT), BUTTONS);

const AT_TEXT = 'error lto.length at components[0].limited_time_offer.text';
const AT_BUTTONS = 'components[2].buttons';
const TWO_BUTTONS = 'An offer has two buttons: COPY_CODE, then URL';

describe('limited-time offers', () => {
	it.each<[what: string, template: Part, ...found: unknown[][]]>([
		[
			'a text of 20 characters',
			withText({ text: 'x'.repeat(20) }),
			[AT_TEXT, 'The text of the offer has 20 characters, and may have 16', 'Shorten it by 4'],
		],
		...[undefined, null, 'Ends', {}, { text: '' }, { text: ' ' }, { text: 5 }].map(
			(offer): [string, Part, unknown[]] => [
				`no text in ${JSON.stringify(offer)}`,
				withText(offer),
				[AT_TEXT, 'The offer has no text', 'Enter 1 to 16 characters'],
			],
		),
		[
			'a body of 610 characters',
			inMarketing(OFFER, bodyOf('l'.repeat(610)), BUTTONS),
			[
				'error lto.body-length at components[1].text',
				'The body has 610 characters, and may have 600 with an offer',
				'Shorten it by 10',
			],
		],
		[
			'a footer',
			withOffer(footerOf('Lanterns')),
			[
				'error lto.footer at components[3]',
				'A template with an offer cannot have a footer',
				'Remove it',
			],
		],
		...[headerOf('Lanterns'), mediaHeaderOf('document'), mediaHeaderOf('GIF')].map(
			(header): [string, Part, unknown[]] => [
				`a header of the format ${String(header.format)}`,
				withOffer(header),
				[
					'error lto.header at components[3].format',
					'The header of an offer must be an image or a video',
					'Use IMAGE or VIDEO, or remove the header',
				],
			],
		),
		[
			'no buttons',
			inMarketing(OFFER, bodyOf(PLAIN_TEXT)),
			['error lto.buttons at components', TWO_BUTTONS, 'Add COPY_CODE and URL, in this order'],
		],
		[
			'the link first',
			withButtons(LINK, CODE),
			[
				`error lto.buttons at ${AT_BUTTONS}`,
				TWO_BUTTONS,
				'Put the button COPY_CODE first',
				[CODE, LINK],
			],
		],
		[
			'no link',
			withButtons(CODE),
			[
				`error lto.buttons at ${AT_BUTTONS}`,
				TWO_BUTTONS,
				'Add URL, and use only these two buttons',
			],
		],
		[
			'a reply as well',
			withButtons(CODE, LINK, REPLY),
			[
				`error lto.buttons at ${AT_BUTTONS}`,
				TWO_BUTTONS,
				'Use only these two buttons, in this order',
			],
		],
		[
			'no code',
			withButtons(LINK),
			[
				`error? lto.buttons at ${AT_BUTTONS}`,
				'The offer has no button COPY_CODE',
				'Add it before the button URL',
			],
		],
		[
			'another category',
			{ ...withOffer(), category: 'UTILITY' },
			[
				'error lto.category at category',
				'A limited-time offer is not available in the category UTILITY',
				'Use the category MARKETING',
				'MARKETING',
			],
		],
	])('%s', (_, template, ...found) => {
		expect(detailsOf(template, LIMITED_TIME_OFFER_RULES)).toEqual(found);
	});

	it.each<[what: string, template: Part]>([
		['an offer', withOffer()],
		[
			'no code if it does not expire',
			inMarketing(offerOf({ text: 'Ends on Friday' }), bodyOf(PLAIN_TEXT), buttonsOf(LINK)),
		],
		['a text of 16 emoji', withText({ text: '🏮'.repeat(16) })],
		['a body of 600 characters', inMarketing(OFFER, bodyOf('l'.repeat(600)), BUTTONS)],
		['an image', withOffer(mediaHeaderOf('image'))],
		['a video', withOffer(mediaHeaderOf('VIDEO'))],
		[
			'all of it without an offer',
			templateOf([headerOf('L'), bodyOf('l'.repeat(700)), footerOf('L'), buttonsOf(REPLY)]),
		],
		// Other rules name these.
		['buttons that are no list', inMarketing(OFFER, { type: 'BUTTONS', buttons: {} })],
		['an empty list of buttons', withButtons()],
		['a header without a format', withOffer({ type: 'HEADER' })],
	])('accepts %s', (_, template) => {
		expect(detailsOf(template, LIMITED_TIME_OFFER_RULES)).toEqual([]);
	});
});
