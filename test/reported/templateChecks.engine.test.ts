import { useActionNode } from '../engine/useActionNode';

/*
 * Templates that users sent to Meta in vain, each with the public report and with siblings of the same
 * kind: they cost one of 100 creations an hour and a review. Now they stop before the call.
 */

const action = useActionNode({
	resource: 'messageTemplate',
	operation: 'create',
	defineTemplate: 'json',
	name: 'lantern_offer',
	language: 'en_US',
	category: 'UTILITY',
});

const HELLO = { type: 'BODY', text: 'Hello' };
const body = (text: string, example?: object) => ({
	type: 'BODY',
	text,
	...(example && { example }),
});
const media = (format: string, example?: object) => [
	{ type: 'HEADER', format, ...(example && { example }) },
	HELLO,
];
const link = (url: string) => ({
	type: 'BUTTONS',
	buttons: [{ type: 'URL', text: 'Track', url }],
});

type Row = [what: string, components: object[], rule: string, says: RegExp];

/** https://github.com/ArnasDon/wacrm/issues/562, https://github.com/Jaal-Yantra-Textiles/v2/pull/167 */
const SAMPLES: Row[] = [
	[
		'the address of a document in place of a handle',
		media('DOCUMENT', { header_url: ['https://files.example.com/bill.pdf'] }),
		'example.handle-missing',
		/Media Sample → Upload/,
	],
	[
		'an address as the handle of an image',
		media('IMAGE', { header_handle: ['https://files.example.com/pic.png'] }),
		'example.handle-url',
		/The sample is an address, and must be the handle of an upload/,
	],
	[
		'the ID of a file as the handle of a video',
		media('VIDEO', { header_handle: ['1234567890123456'] }),
		'example.handle-url',
		/a number such as a media ID/,
	],
	['an image without a sample', media('IMAGE'), 'example.handle-missing', /has no sample/],
	['a GIF without a sample', media('GIF'), 'example.handle-missing', /has no sample/],
];

/** https://github.com/shridarpatil/frappe_whatsapp/issues/140, https://github.com/shridarpatil/whatomate/issues/254 */
const EXAMPLES: Row[] = [
	[
		'a body without the example of its variable',
		[body('Hello {{1}}, your lantern is ready.')],
		'example.missing',
		/no example for \{\{1\}\}/,
	],
	[
		'a header without the example of its variable',
		[{ type: 'HEADER', format: 'TEXT', text: 'Lantern {{1}}' }, HELLO],
		'example.missing',
		/header has no example for \{\{1\}\}/,
	],
	[
		'an address without the example of its variable',
		[HELLO, link('https://example.com/t/{{1}}')],
		'example.missing',
		/URL has no example for \{\{1\}\}/,
	],
];

/** https://github.com/sarrazola/openlivery/pull/104 */
const TEXTS: Row[] = [
	[
		'a variable at the end',
		[body('Hello {{1}}', { body_text: [['Ann']] })],
		'var.trailing',
		/ends with \{\{1\}\}/,
	],
	[
		'a variable at the start',
		[body('{{1}} is your lantern from our shop', { body_text: [['A-1']] })],
		'var.leading',
		/starts with \{\{1\}\}/,
	],
	[
		'numbers with a gap',
		[body('Hello {{1}} and {{3}} there', { body_text: [['Ann', 'Bee']] })],
		'var.sequence',
		/\{\{2\}\}/,
	],
	['a body that is too long', [body('x'.repeat(1025))], 'body.length', /1,?024/],
	[
		'a footer that is too long',
		[HELLO, { type: 'FOOTER', text: 'x'.repeat(61) }],
		'footer.length',
		/60/,
	],
	[
		'names without the format for names',
		[
			body('Hello {{name}} there, welcome to our shop', {
				body_text_named_params: [{ param_name: 'name', example: 'Ann' }],
			}),
		],
		'var.format-mismatch',
		/NAMED/,
	],
];

it.each([...SAMPLES, ...EXAMPLES, ...TEXTS])('%s', async (_what, components, rule, says) => {
	const { error } = await action.run({ components: JSON.stringify(components) });
	const text = `${error?.message}\n${error?.description}`;
	expect(text).toMatch(new RegExp(`\\[${rule.replaceAll('.', '\\.')} at `));
	expect(text).toMatch(says);
	expect(action.graph.calls).toEqual([]);
});

/** https://github.com/Vacademy-io/vacademy_platform/pull/2878 */
it('a text in an authentication template, with the operation that builds one', async () => {
	const { error } = await action.run({
		category: 'AUTHENTICATION',
		components: JSON.stringify([
			body('{{1}} is your code.', { body_text: [['123456']] }),
			{ type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE', text: 'Copy' }] },
		]),
	});
	expect(error?.description).toMatch(/\[auth\.body-text at components\[0\]\.text\]/);
	expect(action.graph.calls).toEqual([]);
});
