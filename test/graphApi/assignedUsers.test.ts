import {
	ACCOUNT_ID,
	BUSINESS_ID,
	CLIENT_BUSINESS_ID,
	EMPLOYEE_ID,
	NEW_COLLEAGUE_ID,
	SYSTEM_USER_ID,
} from './index';
import { useGraphApi } from './testGraphApi';

const graph = useGraphApi();
const { allRows, call, errorOf } = graph;

describe('assigned users', () => {
	const path = `${ACCOUNT_ID}/assigned_users`;
	const business = { business: BUSINESS_ID };

	async function tasksOf(userId: string): Promise<unknown> {
		const rows = await allRows(path, { ...business, fields: 'tasks' });
		return rows.find(({ id }) => id === userId)?.tasks;
	}

	it('need the portfolio', async () => {
		expect(await errorOf(path)).toMatchObject({
			code: 100,
			message: expect.stringContaining('business'),
		});
		const { body } = await call(path, { query: { ...business, summary: 'total_count' } });
		expect(body.data?.map(({ id }) => id)).toEqual([SYSTEM_USER_ID, EMPLOYEE_ID]);
		expect(body.summary).toEqual({ total_count: 2 });
		const ofClient = await call(path, { query: { business: CLIENT_BUSINESS_ID } });
		expect(ofClient.body.data).toEqual([]);
	});

	it.each<[string, object]>([
		['JSON', { user: NEW_COLLEAGUE_ID, tasks: ['DEVELOP', 'MESSAGING'] }],
		[
			'a form',
			new URLSearchParams([
				['user', NEW_COLLEAGUE_ID],
				['tasks[0]', 'DEVELOP'],
				['tasks[1]', 'MESSAGING'],
			]),
		],
	])('are added with %s and removed', async (_format, body) => {
		expect((await call(path, { method: 'POST', body })).body).toEqual({ success: true });
		expect(await tasksOf(NEW_COLLEAGUE_ID)).toEqual(['DEVELOP', 'MESSAGING']);
		await call(path, { method: 'DELETE', query: { user: NEW_COLLEAGUE_ID } });
		expect(await tasksOf(NEW_COLLEAGUE_ID)).toBeUndefined();
	});

	it('are removed by the body as well', async () => {
		await call(path, { method: 'DELETE', body: new URLSearchParams({ user: EMPLOYEE_ID }) });
		expect(await tasksOf(EMPLOYEE_ID)).toBeUndefined();
		expect(await tasksOf(SYSTEM_USER_ID)).toContain('MANAGE');
	});

	it.each<[object, string]>([
		[
			{ user: NEW_COLLEAGUE_ID, tasks: ['DEVELOP', 'FLY'] },
			'Param tasks[1] must be one of {MANAGE,',
		],
		[{ user: NEW_COLLEAGUE_ID }, 'tasks is required'],
		[{ user: '1', tasks: ['DEVELOP'] }, 'Param user'],
	])('%j is refused', async (body, message) => {
		expect(await errorOf(path, { method: 'POST', body })).toMatchObject({
			code: 100,
			message: expect.stringContaining(message),
		});
	});
});
