import type { World } from './world';

/** State of a family of resources, per world. */
export interface Store<Value> {
	/** That world's value. It is created on first use and discarded with the world. */
	of(world: World): Value;
}

/**
 * Typed state beside a world, for state that `World` does not define:
 *
 *     export const flows = store(() => createFlows());
 *     flows.of(call.world).push(flow);
 *
 * Tests read and change it the same way: `flows.of(api.world)`.
 */
export function store<Value extends object>(create: (world: World) => Value): Store<Value> {
	const values = new WeakMap<World, Value>();
	return {
		of: (world) => {
			const value = values.get(world) ?? create(world);
			values.set(world, value);
			return value;
		},
	};
}
