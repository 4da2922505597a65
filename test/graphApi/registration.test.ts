import { CONNECTED_NUMBER_ID, UNVERIFIED_NUMBER_ID, VERIFIED_NUMBER_ID } from './index';
import { PIN } from './madeUpData/phoneNumbers';
import { useGraphApi } from './testGraphApi';

const HOUR = 60 * 60 * 1000;

const graph = useGraphApi();
const { call } = graph;

describe('registration', () => {
	const register = (id: string, body: object = {}) =>
		errorOrSuccess(`${id}/register`, { messaging_product: 'whatsapp', pin: PIN, ...body });

	async function errorOrSuccess(path: string, body: object): Promise<number | boolean> {
		const answer = await call(path, { method: 'POST', body });
		return answer.body.error?.code ?? (answer.body.success as boolean);
	}

	it.each<[string, string, object, number | boolean]>([
		['the right PIN', CONNECTED_NUMBER_ID, {}, true],
		['a wrong PIN', CONNECTED_NUMBER_ID, { pin: '000000' }, 133005],
		['a first PIN', VERIFIED_NUMBER_ID, { pin: '111111' }, true],
		['a number that is not verified', UNVERIFIED_NUMBER_ID, {}, 133006],
		['a short PIN', CONNECTED_NUMBER_ID, { pin: '12345' }, 100],
		['another product', CONNECTED_NUMBER_ID, { messaging_product: 'signal' }, 100],
		['local storage', VERIFIED_NUMBER_ID, { data_localization_region: 'CH' }, true],
		['local storage nowhere', VERIFIED_NUMBER_ID, { data_localization_region: 'US' }, 100],
	])('with %s', async (_case, id, body, expected) => {
		expect(await register(id, body)).toBe(expected);
	});

	it('makes the first PIN the PIN of the number', async () => {
		await register(VERIFIED_NUMBER_ID, { pin: '111111' });
		expect(await register(VERIFIED_NUMBER_ID, { pin: '222222' })).toBe(133005);
		const { body } = await call(VERIFIED_NUMBER_ID, { query: { fields: 'status,is_pin_enabled' } });
		expect(body).toMatchObject({ status: 'CONNECTED', is_pin_enabled: true });
	});

	it('is accepted ten times in 72 hours, then blocked for 72 hours', async () => {
		for (let attempt = 1; attempt <= 10; attempt++) {
			expect(await register(CONNECTED_NUMBER_ID)).toBe(true);
			await graph.api.clock.advance(HOUR);
		}
		expect(await register(CONNECTED_NUMBER_ID)).toBe(133016);
		expect(await register(VERIFIED_NUMBER_ID)).toBe(true);
		// Most of the ten are outside the window by now, but the block is still active.
		await graph.api.clock.advance(71 * HOUR);
		expect(await register(CONNECTED_NUMBER_ID)).toBe(133016);
		await graph.api.clock.advance(HOUR);
		expect(await register(CONNECTED_NUMBER_ID)).toBe(true);
	});

	it('counts deregistrations separately', async () => {
		for (let attempt = 1; attempt <= 10; attempt++) {
			expect(await errorOrSuccess(`${CONNECTED_NUMBER_ID}/deregister`, {})).toBe(true);
			expect(await register(CONNECTED_NUMBER_ID)).toBe(true);
		}
		expect(await errorOrSuccess(`${CONNECTED_NUMBER_ID}/deregister`, {})).toBe(133016);
	});
});
