import {
	ACCOUNT_ID,
	APP_ID,
	BUSINESS_ID,
	CLIENT_BUSINESS_ID,
	CREDIT_ALLOCATION_ID,
	CREDIT_LINE_ID,
	ENDING_SOLUTION_ID,
	OFFERED_SOLUTION_ID,
	OTHER_APP_ID,
	SECOND_ACCOUNT_ID,
	SHARED_ACCOUNT_ID,
	SOLUTION_ID,
	STRANGER_BUSINESS_ID,
	SYSTEM_USER_ID,
} from './index';
import { useGraphApi } from './testGraphApi';

/* What partners do, one call after the other: what was done is seen by the next call. */

const graph = useGraphApi();
const { call, errorOf } = graph;

const post = async (path: string, body: object = {}, query: Record<string, string> = {}) =>
	(await call(path, { method: 'POST', body, query })).body;
const refusedPost = async (path: string, body: object = {}) =>
	await errorOf(path, { method: 'POST', body });
const statusOf = async (solution: string) =>
	(await call(solution, { query: { fields: 'status,status_for_pending_request' } })).body;

describe('a solution', () => {
	const offer = {
		solution_name: 'Night Desk',
		partner_app_id: OTHER_APP_ID,
		owner_permissions: ['MESSAGING'],
		partner_permissions: ['MESSAGING'],
	};

	it('that was created waits for the partner and is listed', async () => {
		const { solution_id: id } = await post(`${APP_ID}/whatsapp_business_solution`, offer);
		expect(await statusOf(String(id))).toMatchObject({
			status: 'INITIATED',
			status_for_pending_request: 'PENDING_ACTIVATION',
		});
		const owned = await graph.allRows(`${APP_ID}/whatsapp_business_solutions`, { role: 'OWNER' });
		expect(owned.map((row) => row.id)).toEqual([SOLUTION_ID, id]);
	});

	it('is accepted once, and only by the partner', async () => {
		const path = `${OFFERED_SOLUTION_ID}/accept`;
		expect(await refusedPost(path, { partner_app_id: OTHER_APP_ID })).toMatchObject({ code: 100 });
		await post(path, { partner_app_id: APP_ID });
		expect(await statusOf(OFFERED_SOLUTION_ID)).toMatchObject({ status: 'ACTIVE' });
		expect(await refusedPost(path, { partner_app_id: APP_ID })).toMatchObject({ code: 100 });
	});

	it.each([
		['PARTNERSHIP_REQUEST', OFFERED_SOLUTION_ID, 'REJECTED'],
		['DEACTIVATION_REQUEST', ENDING_SOLUTION_ID, 'ACTIVE'],
	])('after a rejected %s', async (request_type, id, status) => {
		await post(`${id}/reject`, { request_type });
		expect(await statusOf(id)).toMatchObject({ status, status_for_pending_request: 'NONE' });
	});

	it('is ended by the other side, not by the requester', async () => {
		await post(`${SOLUTION_ID}/send_deactivation_request`);
		expect(await statusOf(SOLUTION_ID)).toMatchObject({
			status_for_pending_request: 'PENDING_DEACTIVATION',
		});
		expect(await refusedPost(`${SOLUTION_ID}/accept_deactivation_request`)).toMatchObject({
			code: 100,
		});
		expect(await post(`${ENDING_SOLUTION_ID}/accept_deactivation_request`)).toMatchObject({
			status: 'DEACTIVATED',
		});
	});

	it.each([
		[`${APP_ID}/whatsapp_business_solution`, { ...offer, solution_name: 'x' }],
		[`${APP_ID}/whatsapp_business_solution`, { ...offer, partner_app_id: APP_ID }],
		[`${APP_ID}/whatsapp_business_solution`, { ...offer, owner_permissions: ['ALL'] }],
		[`${APP_ID}/whatsapp_business_solution`, { ...offer, partner_permissions: undefined }],
		[`${ENDING_SOLUTION_ID}/reject_deactivation_request`, {}],
		[`${ENDING_SOLUTION_ID}/send_deactivation_request`, {}],
		[`${OFFERED_SOLUTION_ID}/reject`, {}],
		[`${SOLUTION_ID}/send_deactivation_request`, { reason: 'x'.repeat(501) }],
	])('%s refuses %j', async (path, body) => {
		expect(await refusedPost(path, body)).toMatchObject({ code: 100 });
	});
});

describe('a credit line', () => {
	const customer = { waba_id: SHARED_ACCOUNT_ID, waba_currency: 'GBP' };
	const attachment = `${CREDIT_LINE_ID}/whatsapp_credit_sharing_and_attach`;
	const fundingOf = async (account: string) =>
		(await call(account, { query: { fields: 'primary_funding_id,currency' } })).body;

	it('pays for an account from its attachment to its revocation', async () => {
		await post(attachment, {}, customer);
		const { body } = await call(CREDIT_ALLOCATION_ID, {
			query: { fields: 'receiving_credential' },
		});
		expect(await fundingOf(SHARED_ACCOUNT_ID)).toMatchObject({
			primary_funding_id: (body.receiving_credential as { id: string }).id,
			currency: 'GBP',
		});
		expect(await refusedPost(attachment, customer)).toMatchObject({ code: 100 });

		await call(CREDIT_ALLOCATION_ID, { method: 'DELETE' });
		expect(await fundingOf(SHARED_ACCOUNT_ID)).toMatchObject({ primary_funding_id: '' });
		expect(
			(await call(CREDIT_ALLOCATION_ID, { query: { fields: 'request_status' } })).body,
		).toMatchObject({ request_status: 'DELETED' });
		expect(await graph.allRows(`${CREDIT_LINE_ID}/owning_credit_allocation_configs`)).toEqual([]);
	});

	it('is shared with a customer once', async () => {
		const share = async () =>
			await post(`${CREDIT_LINE_ID}/whatsapp_credit_sharing`, {
				receiving_business_id: STRANGER_BUSINESS_ID,
			});
		expect(await share()).toEqual(await share());
	});

	it.each([
		['attach', { ...customer }, 200],
		['sharing_and_attach', { ...customer, waba_currency: 'CHF' }, 100],
		['sharing_and_attach', { waba_id: SHARED_ACCOUNT_ID }, 100],
		['sharing_and_attach', { ...customer, waba_id: '1' }, 100],
		['sharing', { receiving_business_id: '1' }, 100],
	])('%s refuses %j', async (edge, body, code) => {
		const path = `${CREDIT_LINE_ID}/whatsapp_credit_${edge}`;
		expect(await refusedPost(path, body)).toMatchObject({ code });
	});
});

it('a created system user is listed, and so is its new name', async () => {
	const { id } = await post(`${BUSINESS_ID}/system_users`, { name: 'Night Shift', role: 'ADMIN' });
	await post(`${BUSINESS_ID}/system_users`, { system_user_id: id, name: 'Day Shift' });
	const rows = await graph.allRows(`${BUSINESS_ID}/system_users`);
	expect(rows).toEqual([
		{ id: SYSTEM_USER_ID, name: 'Lantern Automation' },
		{ id, name: 'Day Shift' },
	]);
	expect(
		await refusedPost(`${BUSINESS_ID}/system_users`, { name: 'x', role: 'KING' }),
	).toMatchObject({ code: 100 });
});

describe('a certification', () => {
	const certify = async (documents = 1, type = 'application/pdf') => {
		const form = new FormData();
		form.set('end_business_id', CLIENT_BUSINESS_ID);
		for (let number = 0; number < documents; number++) {
			form.append('business_documents[]', new Blob(['%PDF'], { type }), `${number}.pdf`);
		}
		const path = `${BUSINESS_ID}/self_certify_whatsapp_business`;
		return (await call(path, { method: 'POST', body: form })).body;
	};

	it('is accepted three times', async () => {
		expect(await certify(3)).toMatchObject({ success: true, verification_attempts: 2 });
		expect(await certify()).toMatchObject({ verification_attempts: 3 });
		expect(await certify()).toMatchObject({ error: { code: 100 } });
		const path = `${BUSINESS_ID}/self_certified_whatsapp_business_submissions`;
		const rows = await graph.allRows(path, { end_business_id: CLIENT_BUSINESS_ID });
		expect(rows.map((row) => row.verification_status)).toEqual(['FAILED', 'PENDING', 'PENDING']);
	});

	it.each([
		[0, 'application/pdf'],
		[4, 'application/pdf'],
		[1, 'text/plain'],
	])('with %i documents of type %s is refused', async (documents, type) => {
		expect(await certify(documents, type)).toMatchObject({ error: { code: 100 } });
	});
});

describe('an account', () => {
	it('keeps changes', async () => {
		const spec = { creative_features_spec: { text_formatting: { enroll_status: 'OPT_IN' } } };
		await post(SECOND_ACCOUNT_ID, { name: 'Fernwick Lamps', degrees_of_freedom_spec: spec });
		const { body } = await call(SECOND_ACCOUNT_ID, { query: { fields: 'name,timezone_id' } });
		expect(body).toMatchObject({ name: 'Fernwick Lamps', timezone_id: '37' });
		expect((await call(`${SECOND_ACCOUNT_ID}/degrees_of_freedom_spec`)).body.data).toEqual([spec]);
	});

	it.each([{}, { name: '' }, { name: 'x'.repeat(101) }, { is_enabled_for_insights: false }])(
		'refuses %j',
		async (body) => {
			expect(await refusedPost(ACCOUNT_ID, body)).toMatchObject({ code: 100 });
		},
	);
});
