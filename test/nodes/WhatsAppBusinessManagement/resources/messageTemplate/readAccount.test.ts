import type { GraphCall } from '../../../../../nodes/WhatsAppBusinessManagement/graph/call';
import type { GraphConnection } from '../../../../../nodes/WhatsAppBusinessManagement/graph/connection';
import type { AccountReading } from '../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/readAccount';
import { readAccount } from '../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/readAccount';

const ACCOUNT = '102290129340398';
const FIELDS = 'id,name,language,status,category,components,last_updated_time';
const SUMMARY = {
	fields: 'id',
	limit: 1,
	summary: 'total_count,message_template_count,message_template_limit',
};

const entry = (name: string, language = 'en_US') => ({
	id: '1',
	name,
	language,
	status: 'APPROVED',
	category: 'utility',
	last_updated_time: 1767225600,
});

interface Answers {
	/** The pages of the list. */
	pages?: object[][];
	summary?: object;
	verification?: unknown;
}

/** A connection to an account, and the queries that it received. */
function accountWith({ pages = [[]], summary, verification }: Answers) {
	const queries: unknown[] = [];
	const request = async ({ query = {}, path }: GraphCall): Promise<unknown> => {
		queries.push(query);
		if (path.length === 1) return { business_verification_status: verification };
		if (query.summary) return { data: [], summary };
		const page = Number(query.after ?? 0);
		const after = String(page + 1);
		const paging = page + 1 < pages.length ? { cursors: { after }, next: true } : undefined;
		return await Promise.resolve({ data: pages[page], paging });
	};
	const connection = { request } as unknown as GraphConnection;
	return {
		queries,
		read: async (reading: AccountReading) => await readAccount(connection, ACCOUNT, reading),
	};
}

it('reads the templates of exactly the name, and the summary', async () => {
	const { read, queries } = accountWith({
		pages: [[entry('offer'), entry('offer_v2'), entry('offer', 'de')]],
		summary: { total_count: 3, message_template_count: 122, message_template_limit: 250 },
	});
	const account = await read({ name: 'offer' });

	expect(queries).toEqual([{ fields: FIELDS, name: 'offer', limit: 100 }, SUMMARY]);
	expect(account).toMatchObject({
		templates: [
			{ id: '1', name: 'offer', language: 'en_US', category: 'UTILITY', status: 'APPROVED' },
			{ name: 'offer', language: 'de' },
		],
		count: 122,
		limit: 250,
	});
	expect(account.isVerified).toBeUndefined();
});

it('reads the whole account page by page', async () => {
	const { read, queries } = accountWith({
		pages: [
			[entry('offer'), entry('order')],
			[entry('code'), { id: '2' }],
		],
		summary: { total_count: 3 },
	});
	const { templates, count, limit } = await read({ name: 'offer', whole: true });

	expect(templates.map(({ name }) => name)).toEqual(['offer', 'order', 'code']);
	expect({ count, limit }).toEqual({ count: 3, limit: undefined });
	expect(queries).toEqual(
		expect.arrayContaining([
			{ fields: FIELDS, limit: 100 },
			{ fields: FIELDS, limit: 100, after: '1' },
		]),
	);
});

it('reads no list without a name', async () => {
	const { read, queries } = accountWith({});
	expect(await read({})).toMatchObject({ templates: [] });
	expect(queries).toEqual([SUMMARY]);
});

it.each([
	['verified', true],
	['VERIFIED', true],
	['not_verified', false],
	['pending', false],
	['REJECTED', false],
	['new_status', undefined],
	[undefined, undefined],
])('a business with the status %s is verified: %s', async (verification, isVerified) => {
	const { read, queries } = accountWith({ verification });
	expect((await read({ withVerification: true })).isVerified).toBe(isVerified);
	expect(queries).toContainEqual({ fields: 'business_verification_status' });
});
