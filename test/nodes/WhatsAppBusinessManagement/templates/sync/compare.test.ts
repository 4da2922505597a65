import {
	categoryByMeta,
	differences,
} from '../../../../../nodes/WhatsAppBusinessManagement/templates/sync/compare';

const header = (format: string, handle: string) => ({
	type: 'HEADER',
	format,
	example: { header_handle: [handle] },
});

const body = (text: string, values: string[] = []) => ({
	type: 'BODY',
	text,
	...(values.length > 0 ? { example: { body_text: [values] } } : {}),
});

const buttons = (...list: object[]) => ({ type: 'BUTTONS', buttons: list });

const template = (components: object[], more: object = {}) => ({
	name: 'order_update',
	language: 'en_US',
	category: 'UTILITY',
	components,
	...more,
});

type Given = Record<string, unknown>;

it.each<[what: string, desired: Given, existing: Given]>([
	[
		'words in another case, and the default format',
		template([{ type: 'body', text: 'Hello' }], { category: 'utility', language: 'en-US' }),
		template([body('Hello')], { parameter_format: 'POSITIONAL', id: '1', status: 'APPROVED' }),
	],
	['blanks at the end', template([body('Hello \r\nyou  ')]), template([body('Hello\nyou')])],
	['forms of a letter', template([body('Cafe\u0301')]), template([body('Café')])],
	['the order of keys', template([{ text: 'Hello', type: 'BODY' }]), template([body('Hello')])],
	[
		'the order of components',
		template([{ type: 'FOOTER', text: 'Lanterns' }, body('Hello')]),
		template([body('Hello'), { type: 'FOOTER', text: 'Lanterns' }]),
	],
	['examples', template([body('Hi {{1}}', ['Ann'])]), template([body('Hi {{1}}', ['Robin'])])],
	[
		'where a sample is',
		template([header('image', '4::a'), body('Hello')]),
		template([header('IMAGE', 'https://scontent.whatsapp.net/a.jpg'), body('Hello')]),
	],
	[
		'a time to live that is the default',
		template([body('Hello')]),
		template([body('Hello')], { message_send_ttl_seconds: 2_592_000 }),
	],
	[
		'the two ways to write 30 days',
		template([body('Hello')], { message_send_ttl_seconds: -1 }),
		template([body('Hello')], { message_send_ttl_seconds: 2_592_000 }),
	],
	[
		'a category that Meta changed',
		template([body('Hello')]),
		template([body('Hello')], { category: 'MARKETING', previous_category: 'UTILITY' }),
	],
	[
		'settings that are not named',
		template([body('Hello')]),
		template([body('Hello')], { sub_category: 'CUSTOM', cta_url_link_tracking_opted_out: true }),
	],
	[
		'a switch that is off',
		template([body('Hello')], { cta_url_link_tracking_opted_out: false }),
		template([body('Hello')]),
	],
	[
		'a phone number with blanks, and an ID as a number',
		template([
			body('Hello'),
			buttons(
				{ type: 'PHONE_NUMBER', text: 'Call', phone_number: '+1 (555) 010-0000' },
				{ type: 'FLOW', text: 'Open', flow_id: 12345 },
			),
		]),
		template([
			body('Hello'),
			buttons(
				{ type: 'PHONE_NUMBER', text: 'Call', phone_number: '+15550100000' },
				{
					type: 'FLOW',
					text: 'Open',
					flow_id: '12345',
					flow_action: 'NAVIGATE',
					navigate_screen: 'A',
				},
			),
		]),
	],
	[
		'a flow by its name, which Meta returns by its ID',
		template([body('Hello'), buttons({ type: 'FLOW', text: 'Open', flow_name: 'survey' })]),
		template([body('Hello'), buttons({ type: 'FLOW', text: 'Open', flow_id: '12345' })]),
	],
	[
		'what Meta adds to a code',
		template(
			[
				{ type: 'BODY', add_security_recommendation: true },
				{ type: 'FOOTER', code_expiration_minutes: 5 },
				buttons({ type: 'OTP', otp_type: 'ONE_TAP', supported_apps: [] }),
			],
			{ category: 'AUTHENTICATION' },
		),
		template(
			[
				{ type: 'BODY', text: '*{{1}}* é seu código.', add_security_recommendation: true },
				{ type: 'FOOTER', text: 'Expira em 5.', code_expiration_minutes: 5 },
				buttons({
					type: 'URL',
					text: 'Kod kopyala',
					url: 'https://www.whatsapp.com/otp/code/?otp_type=ONE_TAP&code_expiration_minutes=5&code=otp{{1}}',
					supported_apps: [],
				}),
			],
			{ category: 'AUTHENTICATION', message_send_ttl_seconds: 600 },
		),
	],
	[
		'the components of a template from the library',
		{ ...template([]), components: undefined, library_template_name: 'parcel_1' },
		template([body('Hello')]),
	],
])('is no difference: %s', (_what, desired, existing) => {
	expect(differences(desired, existing)).toEqual([]);
});

it.each<[what: string, desired: Given, existing: Given, expected: object[]]>([
	[
		'a key that every object has from JavaScript',
		template([{ ...body('Hello'), constructor: 'x' }]),
		template([body('Hello')]),
		[{ path: 'components[0].constructor', from: null, to: 'x' }],
	],
	[
		'a text',
		template([body('Hello you')]),
		template([body('Hello')]),
		[{ path: 'components[0].text', from: 'Hello', to: 'Hello you' }],
	],
	[
		'a component on either side',
		template([body('Hello'), { type: 'FOOTER', text: 'x' }]),
		template([{ type: 'HEADER', format: 'TEXT', text: 'y' }, body('Hello')]),
		[
			{ path: 'components[1]', from: null, to: { type: 'FOOTER', text: 'x' } },
			{ path: 'components[0]', from: { type: 'HEADER', format: 'TEXT', text: 'y' }, to: null },
		],
	],
	[
		'a button that is gone, and one of another type',
		template([body('x'), buttons({ type: 'URL', text: 'a', url: 'https://a.example' })]),
		template([
			body('x'),
			buttons({ type: 'QUICK_REPLY', text: 'a' }, { type: 'QUICK_REPLY', text: 'b' }),
		]),
		[
			{
				path: 'components[1].buttons[0]',
				from: { type: 'QUICK_REPLY', text: 'a' },
				to: { type: 'URL', text: 'a', url: 'https://a.example' },
			},
			{ path: 'components[1].buttons[1]', from: { type: 'QUICK_REPLY', text: 'b' }, to: null },
		],
	],
	[
		'the format of a sample',
		template([header('IMAGE', '4::a'), body('x')]),
		template([header('VIDEO', '4::a'), body('x')]),
		[{ path: 'components[0].format', from: 'VIDEO', to: 'IMAGE' }],
	],
	[
		'a time to live that goes back to the default',
		template([body('x')]),
		template([body('x')], { message_send_ttl_seconds: 600 }),
		[{ path: 'message_send_ttl_seconds', from: 600, to: 2_592_000 }],
	],
	[
		'the kind of variables',
		template([body('x')], { parameter_format: 'named' }),
		template([body('x')]),
		[{ path: 'parameter_format', from: 'POSITIONAL', to: 'NAMED' }],
	],
	[
		'a switch',
		template([body('x')], { cta_url_link_tracking_opted_out: true }),
		template([body('x')]),
		[{ path: 'cta_url_link_tracking_opted_out', from: null, to: true }],
	],
	[
		'a category',
		template([body('x')], { category: 'MARKETING' }),
		template([body('x')]),
		[{ path: 'category', from: 'UTILITY', to: 'MARKETING' }],
	],
	[
		'a security advice that is gone',
		template([{ type: 'BODY' }], { category: 'AUTHENTICATION' }),
		template([{ type: 'BODY', text: 'x', add_security_recommendation: true }], {
			category: 'AUTHENTICATION',
		}),
		[{ path: 'components[0].add_security_recommendation', from: true, to: null }],
	],
	[
		'a sample with another hash',
		template([header('IMAGE', '4::a'), body('x')], { sampleHashes: { header: 'sha256:a' } }),
		template([header('IMAGE', '4::b'), body('x')], { sampleHashes: { header: 'sha256:b' } }),
		[{ path: 'components[0].example.header_handle', from: 'sha256:b', to: 'sha256:a' }],
	],
])('is a difference: %s', (_what, desired, existing, expected) => {
	expect(differences(desired, existing)).toEqual(expected);
});

it('compares examples if it is asked to', () => {
	const link = (example: string) =>
		buttons({ type: 'URL', text: 'Open', url: 'https://a.example/{{1}}', example: [example] });
	const desired = template([body('Hi {{1}}', ['Ann']), link('12')]);
	const flat = { type: 'BODY', text: 'Hi {{1}}', example: { body_text: ['Ann'] } };
	const same = template([flat, link('https://a.example/12')]);
	expect(differences(desired, same, { compareExamples: true })).toEqual([]);
	const other = template([body('Hi {{1}}', ['Robin']), link('12')]);
	expect(differences(desired, other, { compareExamples: true })).toEqual([
		{ path: 'components[0].example.body_text[0][0]', from: 'Robin', to: 'Ann' },
	]);
});

it('names the category that Meta gave a template', () => {
	const wanted = { category: 'utility' };
	expect(categoryByMeta(wanted, { category: 'MARKETING', previous_category: 'UTILITY' })).toBe(
		'MARKETING',
	);
	expect(categoryByMeta(wanted, { category: 'MARKETING', status: 'APPROVED' })).toBe('MARKETING');
	expect(categoryByMeta(wanted, { category: 'MARKETING', status: 'REJECTED' })).toBeUndefined();
	expect(categoryByMeta(wanted, { category: 'UTILITY' })).toBeUndefined();
});
