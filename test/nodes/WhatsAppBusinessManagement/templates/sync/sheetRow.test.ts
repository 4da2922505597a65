import { parseEnteredJson } from '../../../../../nodes/WhatsAppBusinessManagement/graph/exactInteger';
import { templateOfRow } from '../../../../../nodes/WhatsAppBusinessManagement/templates/sync/sheetRow';
import { validate } from '../../../../../nodes/WhatsAppBusinessManagement/templates/validate';

const ROW = { name: 'order_update', language: 'en_US', category: 'UTILITY' };

const read = (more: Record<string, unknown>) => templateOfRow({ ...ROW, ...more });

const componentsOf = (more: Record<string, unknown>) => read(more).template.components;

it('reads texts, examples and settings', () => {
	const { template, problems, ignored } = read({
		header: 'News',
		body: 'Hi {{1}}, your order {{2}} is ready.',
		footer: 'Fernwick',
		example_1: 'Ann',
		example_2: 12345,
		ttl: '3,600',
		button1_type: 'QUICK_REPLY',
		button1_text: 'Stop',
	});
	expect({ template, problems, ignored }).toEqual({
		template: {
			...ROW,
			message_send_ttl_seconds: 3600,
			components: [
				{ type: 'HEADER', format: 'TEXT', text: 'News' },
				{
					type: 'BODY',
					text: 'Hi {{1}}, your order {{2}} is ready.',
					example: { body_text: [['Ann', '12345']] },
				},
				{ type: 'FOOTER', text: 'Fernwick' },
				{ type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Stop' }] },
			],
		},
		problems: [],
		ignored: [],
	});
});

it('takes column names with blanks, hyphens and capitals, and reports unknown ones', () => {
	const { template, ignored } = templateOfRow({
		'Template Name': 'order_update',
		Language: 'en-us',
		CATEGORY: 'Transactional',
		'Header-Type': 'Image',
		'Header Handle': '4::abc',
		BODY: 'Hello there, friend',
		'Button 1 Type': 'Link',
		'Button 1 Text': 'Open',
		'Button 1 Value': 'https://a.example/{{1}}',
		'Button 1 Example': '7',
		row_number: 2,
		Remarks: 'by Ann',
		footer: '',
	});
	expect(ignored).toEqual(['row_number', 'Remarks']);
	expect(template).toEqual({
		...ROW,
		components: [
			{ type: 'HEADER', format: 'IMAGE', example: { header_handle: ['4::abc'] } },
			{ type: 'BODY', text: 'Hello there, friend' },
			{
				type: 'BUTTONS',
				buttons: [{ type: 'URL', text: 'Open', url: 'https://a.example/{{1}}', example: ['7'] }],
			},
		],
	});
});

it('takes examples as lines, and by the names of variables', () => {
	const body = 'Hi {{first_name}}, your order {{order}} is on its way to you.';
	const expected = expect.objectContaining({
		example: {
			body_text_named_params: [
				{ param_name: 'first_name', example: 'Ann' },
				{ param_name: 'order', example: '#1, #2' },
			],
		},
	});
	for (const more of [
		{ examples: 'Ann\n#1, #2' },
		{ examples: ['Ann', '#1, #2'] },
		{ example_first_name: 'Ann', 'Example Order': '#1, #2' },
		{ example_1: 'Ann', example_2: '#1, #2' },
	]) {
		const { template, ignored } = read({ body, ...more });
		expect(template).toMatchObject({ parameter_format: 'NAMED', components: [expected] });
		expect(ignored).toEqual([]);
	}
});

it('takes variables that were escaped for an expression', () => {
	expect(componentsOf({ body: 'Hi \\{{1}}, it is ready', example_1: 'Ann' })).toMatchObject([
		{ text: 'Hi {{1}}, it is ready' },
	]);
});

it.each([
	['reply', 'x', { type: 'QUICK_REPLY', text: 'Go' }],
	['URL', 'https://a.example', { type: 'URL', text: 'Go', url: 'https://a.example' }],
	['Phone Number', 15550100, { type: 'PHONE_NUMBER', text: 'Go', phone_number: '15550100' }],
	['copy code', 'GLOW20', { type: 'COPY_CODE', example: 'GLOW20' }],
	['flow', '123', { type: 'FLOW', text: 'Go', flow_id: '123' }],
	['FLOW', 'survey', { type: 'FLOW', text: 'Go', flow_name: 'survey' }],
	['voice-call', '', { type: 'VOICE_CALL', text: 'Go' }],
	['contact', '', { type: 'REQUEST_CONTACT_INFO' }],
])('knows the button %s', (type, value, expected) => {
	const row = { body: 'x', button2_type: type, button2_text: 'Go', button2_value: value };
	expect(componentsOf(row)).toEqual([
		{ type: 'BODY', text: 'x' },
		{ type: 'BUTTONS', buttons: [expected] },
	]);
});

it.each([
	[{ 'Button 1 Type': 'knob' }, /^Button 1 Type: must be reply, link, phone/],
	[{ button1_text: 'Go' }, /^button1_type: must be reply/],
	[{ TTL: 'soon' }, /^TTL: must be a whole number\.$/],
	[{ category: 'spam' }, /^category: must be UTILITY, MARKETING or AUTHENTICATION\.$/],
	[{ header_type: 'hologram' }, /^header_type: must be none, text, image/],
	[{ offer_expires: 'maybe' }, /^offer_expires: must be true or false\.$/],
	[{ kind: 'letter' }, /^kind: must be standard, authentication, .* or single product\.$/],
	[{ body: { text: 'x' } }, /^body: must be a text\.$/],
	[{ components: '[{' }, /^components: must be a list of components, or its JSON\.$/],
])('names the column of %j', (more, problem) => {
	const { problems } = read(more);
	expect(problems).toEqual([expect.stringMatching(problem)]);
});

it('builds the other kinds', () => {
	const offer = read({
		category: 'MARKETING',
		body: 'All lanterns are cheaper until Sunday evening.',
		offer_text: 'Until Sunday',
		offer_expires: 'TRUE',
		button1_type: 'copy code',
		button1_value: 'GLOW20',
		button2_type: 'link',
		button2_text: 'Shop',
		button2_value: 'https://a.example/shop',
	}).template;
	const code = read({
		category: 'AUTHENTICATION',
		otp_type: 'one tap',
		code_expiration_minutes: '10',
		add_security_recommendation: 'yes',
		package_name: 'com.example.lanterns',
		signature_hash: 'K8a/AINcGX7',
	}).template;
	const carousel = read({
		category: 'MARKETING',
		body: 'Our new lanterns are here, take a look at them.',
		card_header: 'image',
		card_button1_type: 'link',
		card_button1_text: 'See it',
		card1_handle: '4::a',
		card1_body: 'Copper, {{1}}',
		card1_example_1: 'from $9',
		card1_button1_value: 'https://a.example/copper',
		card2_handle: '4::b',
		card2_body: 'Brass',
		card2_button1_value: 'https://a.example/brass',
	}).template;
	expect(offer.components).toMatchObject([
		{ limited_time_offer: { text: 'Until Sunday', has_expiration: true } },
		{ type: 'BODY' },
		{ buttons: [{ type: 'COPY_CODE', example: 'GLOW20' }, { type: 'URL' }] },
	]);
	expect(code.components).toEqual([
		{ type: 'BODY', add_security_recommendation: true },
		{ type: 'FOOTER', code_expiration_minutes: 10 },
		{
			type: 'BUTTONS',
			buttons: [
				{
					type: 'OTP',
					otp_type: 'ONE_TAP',
					supported_apps: [{ package_name: 'com.example.lanterns', signature_hash: 'K8a/AINcGX7' }],
				},
			],
		},
	]);
	expect(validate(code).findings).toEqual([]);
	expect(carousel.components).toMatchObject([
		{ type: 'BODY' },
		{
			type: 'CAROUSEL',
			cards: [
				{ components: [{ format: 'IMAGE' }, { example: { body_text: [['from $9']] } }, {}] },
				{ components: [{ format: 'IMAGE' }, { text: 'Brass' }, {}] },
			],
		},
	]);
});

describe('a whole template', () => {
	const components = [{ type: 'BODY', text: 'Hello {{1}}' }];
	const template = { ...ROW, components };

	it.each([
		['as it is', template],
		['with its components as JSON', { ...template, components: JSON.stringify(components) }],
		[
			'with its components in an object',
			{ ...template, components: JSON.stringify({ components }) },
		],
		['as Meta returns it', { ...template, id: '1', status: 'APPROVED', rejected_reason: 'NONE' }],
	])('is taken %s', (_how, row) => {
		expect(templateOfRow(row)).toEqual({ template, problems: [], ignored: [] });
	});

	it('keeps the hashes of its samples, and reports keys that it does not know', () => {
		const sampleHashes = { header: 'sha256:a' };
		expect(templateOfRow({ ...template, sampleHashes, mesage_ttl: 5 })).toEqual({
			template: { ...template, sampleHashes },
			problems: [],
			ignored: ['mesage_ttl'],
		});
	});

	it('may be one of Meta’s library', () => {
		const library = { ...ROW, library_template_name: 'parcel_on_its_way_1' };
		expect(templateOfRow({ ...library, components: null }).template).toEqual(library);
	});
});

describe('an item with a template in it', () => {
	const whole = { ...ROW, components: [{ type: 'BODY', text: 'Your lantern is ready.' }] };

	it.each<[what: string, item: Record<string, unknown>]>([
		[
			'what Validate returns',
			{ name: ROW.name, language: ROW.language, ok: true, findings: [], template: whole },
		],
		['a template alone', { template: whole }],
		['components beside their name', { ...ROW, template: { components: whole.components } }],
		['Meta’s answer', { data: [whole] }],
		['a list of one', { templates: [whole] }],
		['a list of one in another', { data: [{ template: whole }] }],
		[
			'a model’s fence',
			{ ...ROW, components: `\`\`\`json\n${JSON.stringify(whole.components)}\n\`\`\`` },
		],
	])('is that template: %s', (_what, item) => {
		expect(templateOfRow(item)).toEqual({ template: whole, problems: [], ignored: [] });
	});

	it.each<[what: string, item: Record<string, unknown>]>([
		['a column with that name', { template: 'order_update' }],
		['a list of several', { data: [whole, whole] }],
		['a list of anything else', { data: [{ a: 1 }] }],
		['an object without components', { template: { name: 'x' } }],
	])('is a row with %s', (_what, item) => {
		expect(templateOfRow({ ...ROW, body: 'Hello', ...item }).template).toEqual({
			...ROW,
			components: [{ type: 'BODY', text: 'Hello' }],
		});
	});
});

it('has all digits of an integer that is JSON', () => {
	const row = parseEnteredJson(
		'{"button1_type": "flow", "button1_text": "Go", "button1_value": 9007199254740993}',
	);
	expect(componentsOf({ body: 'x', ...(row as object) })).toContainEqual({
		type: 'BUTTONS',
		buttons: [{ type: 'FLOW', text: 'Go', flow_id: '9007199254740993' }],
	});
});
