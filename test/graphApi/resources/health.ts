import type { FieldShape } from '../fieldCheck';
import { store } from '../store';
import type { Account, World } from '../world';

/** An error of an entity. Meta publishes no list of the codes; only 141002 is on its page. */
export interface HealthError {
	error_code: number;
	error_description: string;
	possible_solution: string;
}

/** The health of one entity. What is omitted is omitted in the answer, except for the first. */
export interface EntityHealth {
	/** AVAILABLE, LIMITED or BLOCKED. If omitted, it follows from the entity's status. */
	can_send_message?: string;
	/** Calls over SIP, in the same values. */
	can_receive_call_sip?: string;
	errors?: HealthError[];
	additional_info?: string[];
	/**
	 * The state of the whole, if this entity's `health_status` is read. If omitted, it is the worst of the
	 * entities. In Meta's sample for SIP it is BLOCKED, and each entity is AVAILABLE.
	 */
	whole?: string;
}

/**
 * The health of entities, by their ID: a number, an account, a portfolio, the app, a template, or a flow.
 * A test sets it with `health.of(world).set(ACCOUNT_ID, { can_send_message: 'BLOCKED' })`.
 */
export const health = store(() => new Map<string, EntityHealth>());

/** An entity of a `health_status`, with its health if no test sets one. */
export interface Entity extends EntityHealth {
	entity_type: string;
	id: string;
}

/** From the mildest to the worst. A value that is not in the list counts as the mildest. */
const STATES = ['AVAILABLE', 'LIMITED', 'BLOCKED'];

/** The field `health_status` of the first entity. Its other entities follow it, as on Meta's page. */
export function healthStatus(entities: Entity[], world: World): object {
	const known = health.of(world);
	const all = entities.map((entity) => ({ ...entity, ...known.get(entity.id) }));
	const states = all.map(({ can_send_message }) => can_send_message ?? 'AVAILABLE');
	const worst = Math.max(0, ...states.map((state) => STATES.indexOf(state)));
	return {
		can_send_message: all[0]?.whole ?? STATES[worst],
		entities: all.map(({ whole: _whole, ...entity }, index) => ({
			...entity,
			can_send_message: states[index],
		})),
	};
}

/** The account, the portfolio and the app, which Meta adds to each `health_status`. */
export function surroundings(account: Account | undefined, { app }: World): Entity[] {
	return [
		...(account
			? [
					{ entity_type: 'WABA', id: account.id },
					{ entity_type: 'BUSINESS', id: account.ownerBusinessId },
				]
			: []),
		{ entity_type: 'APP', id: app.id },
	];
}

/** As `surroundings`, for what belongs to an account. */
export function surroundingsOf({ accountId }: { accountId: string }, world: World): Entity[] {
	return surroundings(
		world.accounts.find(({ id }) => id === accountId),
		world,
	);
}

/** The members of `health_status`: the types are those of Meta's SDK, the last one's name is a guess. */
export const HEALTH_STATUS: FieldShape = {
	typeName: 'WhatsAppBusinessHealthStatusForMessageSend',
	properties: ['can_send_message'],
	members: {
		entities: {
			typeName: 'WhatsAppBusinessHealthStatus',
			properties: [
				'additional_info',
				'can_receive_call_sip',
				'can_send_message',
				'entity_type',
				'errors',
				'id',
			],
			members: {
				errors: {
					typeName: 'WhatsAppBusinessHealthStatusError',
					properties: ['error_code', 'error_description', 'possible_solution'],
				},
			},
		},
	},
};
