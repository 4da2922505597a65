import { ACCOUNT_ID, SECOND_ACCOUNT_ID } from './index';
import { templateLimits } from './resources/templateRules/account';
import { useGraphApi } from './testGraphApi';

const graph = useGraphApi();
const { call, errorOf } = graph;

const TEMPLATES = `${ACCOUNT_ID}/message_templates`;
const BODY = { type: 'BODY', text: 'Your lantern is ready.' };
const NEW = { name: 'lantern_ready', language: 'en_US', category: 'UTILITY', components: [BODY] };
const CODE = {
	category: 'AUTHENTICATION',
	components: [
		{ type: 'BODY' },
		{ type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE' }] },
	],
};
const template = (index: number) => `118000000000${String(index).padStart(3, '0')}`;
const [APPROVED, PENDING] = [template(0), template(4)];
const DAY = 24 * 60 * 60 * 1000;

const post = (changes: object = {}) => ({ method: 'POST', body: { ...NEW, ...changes } }) as const;
const edit = (body: object) => ({ method: 'POST', body }) as const;
const remove = (query: Record<string, string>) => ({ method: 'DELETE', query }) as const;
const limits = () => templateLimits.of(graph.api.world);

describe('a new template is refused', () => {
	it('in a language that its name already has', async () => {
		await call(TEMPLATES, post());
		expect(await errorOf(TEMPLATES, post())).toMatchObject({
			code: 100,
			error_subcode: 2388024,
			error_user_title: 'Content in This Language Already Exists',
			error_user_msg: expect.stringContaining('English (US)'),
		});
	});

	it.each(['hello_world', 'sample_shipping_confirmation'])('with the name %s', async (name) => {
		expect(await errorOf(TEMPLATES, post({ name }))).toMatchObject({
			error_subcode: 2388155,
			error_user_title: 'Template name is already used as a sample template',
		});
	});

	it('in another category than the other languages of its name', async () => {
		await call(TEMPLATES, post());
		const other = { language: 'de', category: 'MARKETING' };
		expect(await errorOf(TEMPLATES, post(other))).toMatchObject({ code: 100 });
	});

	it.each([
		['verified', ACCOUNT_ID],
		['unverified', SECOND_ACCOUNT_ID],
	] as const)('if the %s account is full', async (limit, accountId) => {
		const list = `${accountId}/message_templates`;
		const summary = async () =>
			(await call(list, { query: { summary: 'true' } })).body.summary as Record<string, number>;
		limits()[limit] = ((await summary()).total_count ?? 0) + 1;
		expect((await summary()).message_template_limit).toBe(limits()[limit]);
		graph.api.world.grants.forEach((grant) => (grant.targets = {}));
		expect((await call(list, post())).status).toBe(200);
		expect(await errorOf(list, post({ name: 'one_more' }))).toMatchObject({
			code: 100,
			error_subcode: 2388019,
			error_user_title: 'Message Template Limit Exceeded',
		});
	});

	it('beyond the hourly number, for an hour', async () => {
		limits().creationsPerHour = 2;
		for (const language of ['de', 'fr']) await call(TEMPLATES, post({ language }));
		expect(await errorOf(TEMPLATES, post())).toMatchObject({ code: 80008 });
		await graph.api.clock.advance(DAY / 24);
		expect((await call(TEMPLATES, post())).status).toBe(200);
	});

	it.each([
		['by itself', 'message_templates', {}],
		['in bulk', 'upsert_message_templates', { languages: ['en_US'] }],
	])('%s, if an unverified business wants to send codes', async (_what, edge, more) => {
		const account = graph.api.world.accounts.find(({ id }) => id === ACCOUNT_ID);
		Object.assign(account ?? {}, { business_verification_status: 'not_verified' });
		expect(await errorOf(`${ACCOUNT_ID}/${edge}`, post({ ...CODE, ...more }))).toMatchObject({
			code: 10,
			error_subcode: 2388185,
		});
	});
});

it('a language is accepted in the category that was sent first, even if Meta moved the others', async () => {
	const components = [{ type: 'BODY', text: 'Today only: a discount on lanterns.' }];
	const first = await call(TEMPLATES, post({ components }));
	expect(first.body).toMatchObject({ category: 'MARKETING' });
	expect((await call(TEMPLATES, post({ components, language: 'de' }))).status).toBe(200);
});

describe('the name of a deleted template', () => {
	const order = (changes: object = {}) => post({ name: 'order_confirmation', ...changes });

	it('is locked for 30 days if it was approved', async () => {
		await call(TEMPLATES, remove({ name: 'order_confirmation' }));
		await graph.api.clock.advance(7 * DAY);
		expect(await errorOf(TEMPLATES, order())).toMatchObject({
			code: 100,
			error_subcode: 2388023,
			error_user_title: 'Message template language is being deleted',
			error_user_msg:
				"New English (US) content can't be added while the existing English (US) content is being deleted. Try again in 4 weeks or consider creating a new message template.",
		});
		expect(await errorOf(TEMPLATES, order({ language: 'it' }))).toMatchObject({
			error_subcode: 2388023,
		});
		await graph.api.clock.advance(24 * DAY);
		expect((await call(TEMPLATES, order())).status).toBe(200);
	});

	it('is locked in one language if only that was deleted', async () => {
		await call(TEMPLATES, remove({ name: 'order_confirmation', hsm_id: APPROVED }));
		expect(await errorOf(TEMPLATES, order())).toMatchObject({ error_subcode: 2388023 });
		expect((await call(TEMPLATES, order({ language: 'it' }))).status).toBe(200);
	});

	it('is free if the template was never approved', async () => {
		const { body } = await call(TEMPLATES, post());
		await call(TEMPLATES, remove({ hsm_ids: JSON.stringify([body.id]) }));
		expect((await call(TEMPLATES, post())).status).toBe(200);
	});
});

describe('an edit is refused', () => {
	it('in the review', async () => {
		expect(await errorOf(PENDING, edit({ components: [BODY] }))).toMatchObject({
			code: 100,
			error_subcode: 2388039,
		});
	});

	it('of the category of an approved template', async () => {
		expect(await errorOf(APPROVED, edit({ category: 'MARKETING' }))).toMatchObject({ code: 100 });
	});

	it('twice in 24 hours, and more than ten times in 30 days, of an approved template', async () => {
		const attempt = async () => await call(APPROVED, edit({ components: [BODY] }));
		for (let count = 0; count < 10; count++) {
			expect((await attempt()).status).toBe(200);
			expect((await attempt()).body.error).toMatchObject({
				error_subcode: 2388124,
				error_user_msg: 'You can only edit an active template once in 24 hours',
			});
			await graph.api.clock.advance(DAY + 1);
		}
		expect((await attempt()).body.error).toMatchObject({ error_subcode: 2388124 });
		await graph.api.clock.advance(20 * DAY);
		expect((await attempt()).status).toBe(200);
	});
});
