import { CALL_PERMISSION_RULES } from '../../../../../../nodes/WhatsAppBusinessManagement/templates/rules/kinds/callPermission';
import { CONTACT_RULES } from '../../../../../../nodes/WhatsAppBusinessManagement/templates/rules/kinds/contact';
import { FLOW_RULES } from '../../../../../../nodes/WhatsAppBusinessManagement/templates/rules/kinds/flow';
import { ORDER_RULES } from '../../../../../../nodes/WhatsAppBusinessManagement/templates/rules/kinds/order';
import { VOICE_CALL_RULES } from '../../../../../../nodes/WhatsAppBusinessManagement/templates/rules/kinds/voiceCall';
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

const RULES = [
	...CALL_PERMISSION_RULES,
	...CONTACT_RULES,
	...FLOW_RULES,
	...ORDER_RULES,
	...VOICE_CALL_RULES,
];

const BODY = bodyOf(PLAIN_TEXT);
const ASK_TO_CALL = { type: 'call_permission_request' };
const ASK_FOR_CONTACT = { type: 'REQUEST_CONTACT_INFO' };
const PAY = { type: 'ORDER_DETAILS', text: 'Review and Pay' };
const CALL = { type: 'VOICE_CALL', text: 'Call now' };

const inCategory = (category: string, ...components: unknown[]) =>
	templateOf([BODY, ...components], { category });

const flow = (more: Part) =>
	inCategory('UTILITY', buttonsOf({ type: 'FLOW', text: 'Start', ...more }));

const AT_BUTTON = 'components[1].buttons[0]';

describe('call permission, contact details, Flows, orders and calls', () => {
	it.each<[what: string, template: Part, ...found: unknown[][]]>([
		[
			'a call permission request as a button',
			inCategory('MARKETING', buttonsOf(ASK_TO_CALL)),
			[
				`error callPermission.place at ${AT_BUTTON}`,
				'A call permission request is a component, not a button',
				'Remove the button, and add {"type": "call_permission_request"} to the components',
			],
		],
		[
			'a call permission request with a code',
			inCategory('AUTHENTICATION', ASK_TO_CALL),
			[
				'error callPermission.category at category',
				'A call permission request is not available in the category AUTHENTICATION',
				'Use the category UTILITY or MARKETING',
			],
		],
		[
			'a text on the button for contact details',
			inCategory('UTILITY', buttonsOf({ ...ASK_FOR_CONTACT, text: 'Share Contact Info' })),
			[
				`error? contact.text at ${AT_BUTTON}.text`,
				'A button that asks for contact details has a fixed text: Share Contact Info',
				'Remove the text',
			],
		],
		[
			'contact details with a code',
			inCategory('authentication', buttonsOf(ASK_FOR_CONTACT)),
			[
				'error? contact.category at category',
				'A button that asks for contact details is not available in the category AUTHENTICATION',
				'Use the category UTILITY or MARKETING',
			],
		],
		[
			'no Flow',
			flow({ flow_id: '', flow_name: null }),
			[
				`error flow.which at ${AT_BUTTON}`,
				'The button names no Flow',
				'Fill in flow_id, flow_name or flow_json',
			],
		],
		[
			'three Flows',
			flow({ flow_id: 7, flow_name: 'lantern', flow_json: '{}' }),
			[
				`error flow.which at ${AT_BUTTON}`,
				'The button names a Flow in flow_id, flow_name and flow_json',
				'Keep one of them',
			],
		],
		[
			'two buttons with a Flow',
			inCategory(
				'UTILITY',
				buttonsOf({ type: 'FLOW', flow_id: '1' }, { type: 'flow', flow_name: 'lantern' }),
			),
			[
				'error? flow.count at components[1].buttons',
				'There are 2 buttons that open a Flow, and there may be 1',
				'Remove 1',
			],
		],
		[
			'an order in marketing',
			inCategory('MARKETING', headerOf('Lanterns'), buttonsOf(PAY)),
			[
				'error? order.category at category',
				'Order details in the category MARKETING need a display format',
				'Set display_format to ORDER_DETAILS, or use the category UTILITY',
			],
		],
		[
			'an order with a code',
			inCategory('AUTHENTICATION', buttonsOf(PAY)),
			[
				'error? order.category at category',
				'Order details are not available in the category AUTHENTICATION',
				'Use the category UTILITY',
			],
		],
		[
			'three call buttons',
			inCategory('UTILITY', buttonsOf(CALL, CALL, CALL)),
			[
				'error? voice.count at components[1].buttons',
				'There are 3 call buttons, and there may be 1',
				'Remove 2',
			],
		],
	])('%s', (_, template, ...found) => {
		expect(detailsOf(template, RULES)).toEqual(found);
	});

	it.each<[what: string, template: Part]>([
		['a call permission request', inCategory('MARKETING', ASK_TO_CALL)],
		['a button for contact details', inCategory('MARKETING', buttonsOf(ASK_FOR_CONTACT))],
		['a Flow by its ID', flow({ flow_id: 7, flow_name: '' })],
		['a Flow by its JSON', flow({ flow_json: {} })],
		['an order in utility', inCategory('UTILITY', buttonsOf(PAY))],
		[
			'an order in marketing with the display format',
			{ ...inCategory('MARKETING', buttonsOf(PAY)), display_format: 'order_details' },
		],
		['checkout', inCategory('MARKETING', mediaHeaderOf('IMAGE'), buttonsOf(PAY))],
		[
			'checkout in cards',
			inCategory('MARKETING', carouselOf([mediaHeaderOf('IMAGE'), buttonsOf(PAY)])),
		],
		[
			'a call button in each card',
			inCategory('MARKETING', carouselOf([buttonsOf(CALL)], [buttonsOf(CALL)])),
		],
		// `category.unknown` names it.
		['an unknown category', inCategory('OTHER', ASK_TO_CALL, buttonsOf(PAY, ASK_FOR_CONTACT))],
	])('accepts %s', (_, template) => {
		expect(detailsOf(template, RULES)).toEqual([]);
	});
});
