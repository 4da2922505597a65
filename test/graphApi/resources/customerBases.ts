import type { Answer } from '../call';
import { graphRefusal } from '../errors';
import type { Edge } from '../graphNode';
import { BUSINESS_ID, CUSTOMER_BASE_ID } from '../ids';
import { store } from '../store';
import { timeOf } from '../times';
import type { Account, Business } from '../world';

interface CustomerBase {
	id: string;
	name: string;
	businessId: string;
}

/** The messaging customer bases of a world, and the default per account. */
const customerBases = store(() => ({
	list: [
		{ id: CUSTOMER_BASE_ID, name: 'Lantern friends', businessId: BUSINESS_ID },
	] as CustomerBase[],
	defaults: new Map<string, { id: string; updatedAt: number }>(),
}));

/** 2026-06-03, the day on which Meta introduced them. */
const FIRST_DAY = Date.UTC(2026, 5, 3);

/** GET and POST `/{Business-ID}/messaging_customer_base`, from Meta's page "In-App Signup". */
export const businessCustomerBases: Edge<Business> = {
	GET: ({ id }, { world }) => ({
		messaging_customer_bases: customerBases
			.of(world)
			.list.filter(({ businessId }) => businessId === id)
			.map(({ id: baseId, name }) => ({ id: baseId, name })),
	}),
	POST: ({ id: businessId }, { parameters, world }) => {
		const { list } = customerBases.of(world);
		const id = `456000000000${3000 + list.length}`;
		list.push({ id, name: parameters.requiredText('messaging_customer_base_name'), businessId });
		return { messaging_customer_base_id: id };
	},
};

const shown = ({ id, updatedAt }: { id: string; updatedAt: number }): Answer => ({
	default_messaging_customer_base_id: id,
	updated_time: timeOf(updatedAt),
});

/** GET and POST `/{WABA-ID}/default_messaging_customer_base`. The refusal of an unknown ID is a guess. */
export const defaultCustomerBase: Edge<Account> = {
	GET: ({ id }, { world }) =>
		shown(
			customerBases.of(world).defaults.get(id) ?? { id: CUSTOMER_BASE_ID, updatedAt: FIRST_DAY },
		),
	POST: ({ id: accountId }, { parameters, world, clock }) => {
		const { list, defaults } = customerBases.of(world);
		const id = parameters.requiredText('messaging_customer_base_id');
		if (!list.some((base) => base.id === id)) {
			throw graphRefusal(100, 'The messaging customer base does not exist');
		}
		defaults.set(accountId, { id, updatedAt: clock.now() });
		return shown({ id, updatedAt: clock.now() });
	},
};
