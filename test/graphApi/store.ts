import type { World } from './world';

/** State that a family of resources keeps for each world. */
export interface Store<Value> {
	/** That world's value. It is created on first use and gone with the world. */
	of(world: World): Value;
}

/**
 * Typed state beside a world, for what `World` itself need not know:
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
