import { reviewAutomatically, reviewPending } from './automaticReview';
import { ACCOUNT_ID } from './index';
import { reviewOf } from './resources/templateReview';
import { useCallback, useGraphApi } from './testGraphApi';
import type { Template } from './world';

const graph = useGraphApi();
const callback = useCallback(graph);
const { call } = graph;

const NEW = { name: 'lantern_ready', language: 'en_US', category: 'UTILITY' };
const body = (text: string) => [{ type: 'BODY', text }];
const READY = 'Your lantern is ready at our shop.';

const template = (changes: Partial<Template>): Template => ({
	id: '1',
	...NEW,
	status: 'PENDING',
	parameter_format: 'POSITIONAL',
	components: body(READY),
	quality_score: { score: 'UNKNOWN', date: 0 },
	rejected_reason: 'NONE',
	last_updated_time: 0,
	accountId: ACCOUNT_ID,
	...changes,
});

const create = async (text: string, changes: object = {}) =>
	String(
		(
			await call(`${ACCOUNT_ID}/message_templates`, {
				method: 'POST',
				body: { ...NEW, components: body(text), ...changes },
			})
		).body.id,
	);

const read = async (id: string) =>
	(await call(id, { query: { fields: 'status,rejected_reason,category,previous_category' } })).body;

describe('the review', () => {
	it.each<[string, Partial<Template>, object]>([
		['approves an ordinary text', {}, { status: 'APPROVED', rejected_reason: 'NONE' }],
		[
			'rejects a code outside of AUTHENTICATION',
			{ components: body('Your verification code is {{1}}, thank you.') },
			{ status: 'REJECTED', rejected_reason: 'INCORRECT_CATEGORY' },
		],
		[
			'approves a code in AUTHENTICATION',
			{ category: 'AUTHENTICATION', components: body('*{{1}}* is your verification code.') },
			{ status: 'APPROVED' },
		],
		['rejects another script', { language: 'ru' }, { rejected_reason: 'TAG_CONTENT_MISMATCH' }],
		[
			'rejects another script than the Latin one',
			{ components: body('Ваш фонарь готов, приходите.') },
			{ rejected_reason: 'TAG_CONTENT_MISMATCH' },
		],
		[
			'approves the right script',
			{ language: 'ru', components: body('Ваш фонарь готов: {{1}}.') },
			{ status: 'APPROVED' },
		],
		[
			'approves a language whose script depends on the country',
			{ language: 'sr', components: body('Ваш фењер је спреман.') },
			{ status: 'APPROVED' },
		],
		[
			'rejects variables next to each other',
			{ components: body('Hello {{1}} {{2}}, your order has left our shop today.') },
			{
				rejected_reason: 'INVALID_FORMAT',
				rejection_info: expect.objectContaining({
					reason: expect.stringContaining('placed next to each other') as string,
				}) as object,
			},
		],
		[
			'rejects a threat',
			{ components: body('Pay today or we will take legal action.') },
			{ rejected_reason: 'ABUSIVE_CONTENT' },
		],
		[
			'rejects a shortened link on a button',
			{
				components: [
					...body(READY),
					{ type: 'BUTTONS', buttons: [{ type: 'URL', text: 'Go', url: 'https://bit.ly/lamp' }] },
				],
			},
			{ status: 'REJECTED' },
		],
		[
			'approves an advertisement as MARKETING',
			{ components: body('Shop now and get 20% off all lanterns.') },
			{ status: 'APPROVED', category: 'MARKETING' },
		],
	])('%s', (_what, changes, expected) => {
		expect(reviewOf(template(changes))).toMatchObject(expected);
	});

	it('decides nothing by default', async () => {
		const id = await create(READY);
		await graph.api.clock.advance(24 * 60 * 60 * 1000);
		expect(await read(id)).toMatchObject({ status: 'PENDING' });
	});

	it('decides by itself after the set time, and notifies the app', async () => {
		await callback.subscribe();
		reviewAutomatically(graph.api, 60_000);
		const id = await create('Hello {{1}}{{2}}, your order has left our shop today.', {
			components: [
				{
					type: 'BODY',
					text: 'Hello {{1}}{{2}}, your order has left our shop today.',
					example: { body_text: [['Robin', 'Oak']] },
				},
			],
		});
		await graph.api.clock.advance(59_000);
		expect(await read(id)).toMatchObject({ status: 'PENDING' });
		await graph.api.clock.advance(1000);
		expect(await read(id)).toMatchObject({ status: 'REJECTED', rejected_reason: 'INVALID_FORMAT' });
		expect(callback.receiver.received).toHaveLength(1);
		expect(graph.api.deliveries[0]?.payload).toContain('"rejection_info"');

		// A rejected template that is edited is decided again.
		await call(id, { method: 'POST', body: { components: body(READY) } });
		await graph.api.clock.advance(60_000);
		expect(await read(id)).toMatchObject({ status: 'APPROVED', rejected_reason: 'NONE' });

		reviewAutomatically(graph.api, undefined);
		const other = await create(READY, { language: 'en_GB' });
		await graph.api.clock.advance(60_000);
		expect(await read(other)).toMatchObject({ status: 'PENDING' });
	});

	it('leaves a template alone that a test decided meanwhile', async () => {
		reviewAutomatically(graph.api, 1000);
		const id = await create(READY);
		await graph.api.rejectTemplate(id);
		await graph.api.clock.advance(1000);
		expect(await read(id)).toMatchObject({ status: 'REJECTED' });
	});

	it('decides all templates that wait, and moves those that advertise', async () => {
		const id = await create('Shop now and get 20% off all lanterns.');
		const deliveries = await reviewPending(graph.api);
		expect(deliveries.length).toBeGreaterThan(1);
		expect(await read(id)).toMatchObject({
			status: 'APPROVED',
			category: 'MARKETING',
			previous_category: 'UTILITY',
		});
	});

	it.each(['review-templates', 'review-automatically'])('has the button %s', async (name) => {
		const id = name === 'review-templates' ? await create(READY) : '';
		const press = { method: 'POST', redirect: 'manual' } as const;
		await fetch(`${graph.api.url}/_local/events/${name}`, press);
		const decided = id || (await create(READY));
		await graph.api.clock.advance(2000);
		expect(await read(decided)).toMatchObject({ status: 'APPROVED' });
	});
});
