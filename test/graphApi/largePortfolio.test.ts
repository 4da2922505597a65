import { allRows, callGraph } from './graphClient';
import { BUSINESS_ID, startGraphApi } from './index';
import { createLargePortfolio, LARGE_PORTFOLIO } from './madeUpData/largePortfolio';

describe('a large portfolio', () => {
	const world = createLargePortfolio();

	it('has as much as its size says, with IDs that are unique', () => {
		const { accounts, numbers, templatesPerAccount } = LARGE_PORTFOLIO;
		expect(world.accounts).toHaveLength(accounts);
		expect(world.phoneNumbers).toHaveLength(numbers);
		expect(world.templates).toHaveLength(accounts * templatesPerAccount);
		const everything = [world.accounts, world.phoneNumbers, world.templates].flat();
		expect(new Set(everything.map(({ id }) => id)).size).toBe(everything.length);
		const names = world.phoneNumbers.map(({ display_phone_number }) => display_phone_number);
		expect(new Set(names).size).toBe(numbers);
	});

	it('is read like the sample data', async () => {
		const api = await startGraphApi({ world });
		const owned = await allRows(api, `${BUSINESS_ID}/owned_whatsapp_business_accounts`, {
			limit: '100',
		});
		expect(owned).toHaveLength(LARGE_PORTFOLIO.accounts);
		const last = String(owned.at(-1)?.id);
		const fields = 'phone_numbers{id},flows{status},message_templates.limit(100){id}';
		const { body } = await callGraph(api, last, { query: { fields } });
		await api.close();
		expect(body).toMatchObject({
			phone_numbers: { data: Array(4).fill({ id: expect.any(String) }) },
			flows: { data: [{ status: 'PUBLISHED' }] },
			message_templates: { data: Array(100).fill({ id: expect.any(String) }) },
		});
	});

	it('can have another size', () => {
		const small = createLargePortfolio({ accounts: 2, numbers: 3, templatesPerAccount: 300 });
		expect(small.accounts).toHaveLength(2);
		expect(small.phoneNumbers.map(({ accountId }) => accountId)).toEqual(
			[0, 1, 0].map((index) => small.accounts[index]?.id),
		);
		const keys = small.templates.map(
			({ accountId, name, language }) => `${accountId} ${name} ${language}`,
		);
		expect(new Set(keys).size).toBe(600);
	});
});
