import {
	ACCOUNT_ID,
	APP_ID,
	BUSINESS_ID,
	CONNECTED_NUMBER_ID,
	DRAFT_FLOW_ID,
	PENDING_TEMPLATE_ID,
	PUBLISHED_FLOW_ID,
	VERIFIED_NUMBER_ID,
} from './index';
import { health, type EntityHealth } from './resources/health';
import { useGraphApi } from './testGraphApi';

const graph = useGraphApi();

const read = async (path: string, fields: string) =>
	(await graph.call(path, { query: { fields } })).body;

/** The entities as `type id state`, and the whole. */
async function healthOf(id: string, fields = 'health_status') {
	const { health_status } = (await read(id, fields)) as {
		health_status: {
			can_send_message: string;
			entities: Array<{ entity_type: string; id: string; can_send_message: string }>;
		};
	};
	return {
		whole: health_status.can_send_message,
		states: health_status.entities.map((entity) => Object.values(entity).slice(0, 3).join(' ')),
		entities: health_status.entities,
	};
}

const around = [
	`WABA ${ACCOUNT_ID} AVAILABLE`,
	`BUSINESS ${BUSINESS_ID} AVAILABLE`,
	`APP ${APP_ID} AVAILABLE`,
];

const PAYMENT_ERROR = {
	error_code: 141006,
	error_description: 'There is an error with the payment method.',
	possible_solution: 'Check the payment settings.',
};

describe('health', () => {
	it.each([
		[
			'a number',
			CONNECTED_NUMBER_ID,
			'AVAILABLE',
			[`PHONE_NUMBER ${CONNECTED_NUMBER_ID} AVAILABLE`],
		],
		['a new number', VERIFIED_NUMBER_ID, 'BLOCKED', [`PHONE_NUMBER ${VERIFIED_NUMBER_ID} BLOCKED`]],
		['an account', ACCOUNT_ID, 'AVAILABLE', []],
		[
			'a template in review',
			PENDING_TEMPLATE_ID,
			'BLOCKED',
			[`MESSAGE_TEMPLATE ${PENDING_TEMPLATE_ID} BLOCKED`],
		],
		['a flow', PUBLISHED_FLOW_ID, 'AVAILABLE', [`FLOW ${PUBLISHED_FLOW_ID} AVAILABLE`]],
		['a draft', DRAFT_FLOW_ID, 'BLOCKED', [`FLOW ${DRAFT_FLOW_ID} BLOCKED`]],
	])('of %s follows its status, with what surrounds it', async (_what, id, whole, own) => {
		expect(await healthOf(id)).toMatchObject({ whole, states: [...own, ...around] });
	});

	it('of a flow has the number that is asked about', async () => {
		const fields = `health_status.phone_number(${VERIFIED_NUMBER_ID})`;
		expect((await healthOf(PUBLISHED_FLOW_ID, fields)).states).toContain(
			`PHONE_NUMBER ${VERIFIED_NUMBER_ID} BLOCKED`,
		);
	});

	it.each<[string, Record<string, EntityHealth>, string]>([
		['a limited entity', { [APP_ID]: { can_send_message: 'LIMITED' } }, 'LIMITED'],
		[
			'a blocked and a limited one',
			{ [BUSINESS_ID]: { can_send_message: 'BLOCKED' }, [APP_ID]: { can_send_message: 'LIMITED' } },
			'BLOCKED',
		],
		['an unknown state', { [ACCOUNT_ID]: { can_send_message: 'DIMMED' } }, 'AVAILABLE'],
		['a whole of its own', { [CONNECTED_NUMBER_ID]: { whole: 'BLOCKED' } }, 'BLOCKED'],
		['another node’s whole', { [ACCOUNT_ID]: { whole: 'BLOCKED' } }, 'AVAILABLE'],
	])('with %s', async (_what, set, whole) => {
		for (const [id, state] of Object.entries(set)) health.of(graph.api.world).set(id, state);
		const { entities, ...answer } = await healthOf(CONNECTED_NUMBER_ID);
		expect(answer.whole).toBe(whole);
		for (const [id, { can_send_message = 'AVAILABLE' }] of Object.entries(set)) {
			const entity = entities.find((candidate) => candidate.id === id);
			expect(entity).toMatchObject({ can_send_message });
			expect(entity).not.toHaveProperty('whole');
		}
	});

	it('of an entity has its errors wherever it appears', async () => {
		const blocked = {
			can_send_message: 'BLOCKED',
			errors: [PAYMENT_ERROR],
			additional_info: ['Pay first.'],
		};
		health.of(graph.api.world).set(ACCOUNT_ID, blocked);
		for (const id of [CONNECTED_NUMBER_ID, ACCOUNT_ID, PENDING_TEMPLATE_ID, PUBLISHED_FLOW_ID]) {
			expect((await healthOf(id)).entities).toContainEqual({
				entity_type: 'WABA',
				id: ACCOUNT_ID,
				...blocked,
			});
		}
	});
});
