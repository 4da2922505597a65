import type { GraphCall } from './call';

/** What a write replaced, and when. */
interface Replaced {
	rows: unknown[];
	at: number;
}

const replaced = new WeakMap<object, Replaced[]>();

/** Remembers the rows that a write is about to replace. */
export function noteReplaced(node: object, rows: readonly unknown[], { clock }: GraphCall): void {
	const before = replaced.get(node) ?? [];
	replaced.set(node, [...before, { rows: [...rows], at: clock.now() }]);
}

/** The rows as they were `quirks.readsLagBy` ago. Only writes through the API count. */
export function laggingRows<Row>(node: object, rows: Row[], { world, clock }: GraphCall): Row[] {
	const { readsLagBy } = world.quirks;
	if (readsLagBy === 0) return rows;
	const asOf = clock.now() - readsLagBy;
	const former = replaced.get(node)?.find(({ at }) => at > asOf);
	return former ? (former.rows as Row[]) : rows;
}
