import { ACCOUNT_ID, PENDING_TEMPLATE_ID, SECOND_ACCOUNT_ID, TEMPLATE_GROUP_ID } from './index';
import { useGraphApi } from './testGraphApi';

const graph = useGraphApi();
const { call, errorOf } = graph;

const TEMPLATES = `${ACCOUNT_ID}/message_templates`;
const GROUPS = `${ACCOUNT_ID}/template_groups`;
const template = (index: number) => `118000000000${String(index).padStart(3, '0')}`;
const [APPROVED, PENDING, REJECTED, DISABLED] = [0, 4, 5, 8].map(template) as [
	string,
	string,
	string,
	string,
];

const BODY = { type: 'BODY', text: 'Your lantern is ready.' };
const NEW = { name: 'lantern_ready', language: 'en_US', category: 'UTILITY', components: [BODY] };

const post = (body: object) => ({ method: 'POST', body }) as const;
const remove = (query: Record<string, string>) => ({ method: 'DELETE', query }) as const;

describe('a new template', () => {
	it.each<[string, object, object]>([
		['waits for the review', {}, { status: 'PENDING', category: 'UTILITY' }],
		[
			'moves to where its words belong',
			{ components: [{ type: 'BODY', text: 'A discount!' }] },
			{ status: 'PENDING', category: 'MARKETING' },
		],
		[
			'moves even where it may not',
			{ components: [{ type: 'BODY', text: 'A discount!' }], allow_category_change: false },
			{ status: 'PENDING', category: 'MARKETING' },
		],
		[
			'of the library is approved',
			{ components: undefined, library_template_name: 'bill_due_soon_1' },
			{ status: 'APPROVED', category: 'UTILITY' },
		],
	])('%s', async (_what, changes, expected) => {
		const { body } = await call(TEMPLATES, post({ ...NEW, ...changes }));
		expect(body).toMatchObject(expected);
		const { body: read } = await call(String(body.id));
		expect(read).toMatchObject({ name: 'lantern_ready', ...expected });
	});

	it.each<[string, object, object]>([
		['a name in capitals', { name: 'Lantern' }, { code: 100 }],
		['a language in a language', { language: 'English' }, { code: 100 }],
		['another category', { category: 'NEWS' }, { code: 100 }],
		['no components', { components: undefined }, { code: 100 }],
		['no body', { components: [] }, { error_subcode: 2388043 }],
		['a language twice', { name: 'order_update' }, { error_subcode: 2388024 }],
		['a time to live for another category', { message_send_ttl_seconds: 86_400 }, { code: 100 }],
		[
			'a picture that was not uploaded',
			{ components: [{ type: 'HEADER', example: { header_handle: ['4::x'] } }, BODY] },
			{ code: 100 },
		],
		[
			'a library template without its inputs',
			{ components: undefined, library_template_name: 'how_did_we_do_1' },
			{ code: 100 },
		],
	])('is refused with %s', async (_what, changes, expected) => {
		expect(await errorOf(TEMPLATES, post({ ...NEW, ...changes }))).toMatchObject(expected);
	});
});

describe('an edit', () => {
	it.each<[string, string, object]>([
		['of a template in review', PENDING, { components: [BODY] }],
		['of an approved template’s category', APPROVED, { category: 'MARKETING' }],
		['of link tracking alone', REJECTED, { cta_url_link_tracking_opted_out: true }],
	])('%s is refused', async (_what, id, body) => {
		expect(await errorOf(id, post(body))).toMatchObject({ code: 100 });
	});

	it('of a rejected template sends it back to review', async () => {
		await call(REJECTED, post({ category: 'MARKETING' }));
		expect((await call(REJECTED)).body).toMatchObject({ status: 'PENDING', category: 'MARKETING' });
	});

	it('of an approved template is possible again after a day', async () => {
		const edit = post({ components: [BODY] });
		expect((await call(APPROVED, edit)).body).toMatchObject({ success: true });
		expect(await errorOf(APPROVED, edit)).toMatchObject({ code: 100 });
		await graph.api.clock.advance(25 * 60 * 60 * 1000);
		expect((await call(APPROVED, edit)).body).toMatchObject({ success: true });
	});
});

describe('a deletion', () => {
	const count = () => graph.api.world.templates.length;

	it.each<[string, Record<string, string>]>([
		['without anything', {}],
		['by an ID without the name', { hsm_id: APPROVED }],
		['by an ID and another name', { hsm_id: APPROVED, name: 'order_update' }],
		['by IDs and a name', { hsm_ids: `["${APPROVED}"]`, name: 'order_update' }],
		['of several of which one is unknown', { hsm_ids: `["${APPROVED}","1"]` }],
		['of several of which one is disabled', { hsm_ids: `["${APPROVED}","${DISABLED}"]` }],
		['of a part of names', { name: 'order' }],
	])('%s deletes nothing', async (_what, query) => {
		const before = count();
		expect(await errorOf(TEMPLATES, remove(query))).toMatchObject({ code: 100 });
		expect(count()).toBe(before);
	});

	it('deletes one language, several, or all of a name', async () => {
		const before = count();
		await call(TEMPLATES, remove({ hsm_id: APPROVED, name: 'order_confirmation' }));
		await call(TEMPLATES, remove({ hsm_ids: `["${PENDING}","${REJECTED}"]` }));
		expect(before - count()).toBe(3);
		await call(TEMPLATES, remove({ name: 'order_confirmation' }));
		expect(before - count()).toBe(6);
	});
});

it('templates are archived and unarchived only on the host without versions', async () => {
	const body = { hsm_ids: [APPROVED] };
	for (const name of ['archive', 'unarchive']) {
		const path = `${TEMPLATES}/${name}`;
		expect(await errorOf(path, post(body))).toMatchObject({ code: 2500 });
		const answer = await call(path, { ...post(body), version: null });
		expect(answer.body).toEqual({ [`${name}d_templates`]: [APPROVED], failed_templates: {} });
		expect(answer.headers.get('x-business-use-case-usage')).toContain(ACCOUNT_ID);
	}
});

describe('a template group', () => {
	const NEW_GROUP = {
		name: 'Previews',
		description: 'Winter',
		whatsapp_business_templates: [PENDING_TEMPLATE_ID],
	};

	it('is created, read, changed and deleted', async () => {
		const { body } = await call(GROUPS, post(NEW_GROUP));
		const id = String(body.id);
		await call(id, post({ name: 'Trailers', remove_templates: [PENDING_TEMPLATE_ID] }));
		expect((await call(id)).body).toMatchObject({
			name: 'Trailers',
			description: 'Winter',
			whatsapp_business_templates: { data: [] },
		});
		await call(id, { method: 'DELETE' });
		expect(await errorOf(id)).toMatchObject({ code: 100, error_subcode: 33 });
	});

	it.each<[string, object]>([
		['a name that is taken', { name: 'Deliveries' }],
		['no templates', { whatsapp_business_templates: [] }],
		['another account’s template', { whatsapp_business_templates: [template(600)] }],
		['a template of another group', { whatsapp_business_templates: [template(15)] }],
	])('is refused with %s', async (_what, changes) => {
		expect(await errorOf(GROUPS, post({ ...NEW_GROUP, ...changes }))).toMatchObject({ code: 100 });
	});

	it('contains delivery updates from the start', async () => {
		const { body } = await call(TEMPLATE_GROUP_ID, { query: { fields: 'name' } });
		expect(body).toEqual({ name: 'Deliveries', id: TEMPLATE_GROUP_ID });
	});
});

it('migration keeps the originals and reports existing templates', async () => {
	const migrate = post({ source_waba_id: SECOND_ACCOUNT_ID });
	const path = `${ACCOUNT_ID}/migrate_message_templates`;
	const before = graph.api.world.templates.length;
	const { body } = await call(path, migrate);
	expect(body.migrated_templates).toEqual([]);
	expect(Object.values(body.failed_templates as object)).toContain('Template already exists');
	expect(graph.api.world.templates).toHaveLength(before);
	expect(await errorOf(path, post({ source_waba_id: ACCOUNT_ID }))).toMatchObject({ code: 100 });
});

it.each([
	['milliseconds', { start: '1795000000000', end: '1795000604800' }],
	['another window', { start: '-86400', end: '0' }],
	['a window that is over', { start: '-864000', end: '-259200' }],
])('a comparison over %s is refused', async (_what, { start, end }) => {
	const now = Math.floor(graph.api.clock.now() / 1000);
	const at = (time: string) => (Number(time) > 1e9 ? time : String(now + Number(time)));
	const query = { template_ids: `["${REJECTED}"]`, start: at(start), end: at(end) };
	expect(await errorOf(`${APPROVED}/compare`, { query })).toMatchObject({ code: 100 });
});
