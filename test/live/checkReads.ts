import type { IDataObject } from 'n8n-workflow';

import { runAction } from '../engine/runAction';
import type { Read } from './reads';
import { READS, parametersFor } from './reads';
import type { LiveSettings } from './settings';
import { variableOf } from './settings';
import type { Difference } from './shape';
import { compareShape } from './shape';
import { sourceOf, subjectsIn } from './subjects';

/** What became of one operation. */
export type Result = { path: string } & (
	| { outcome: 'compared'; items: number; differences: Difference[] }
	| { outcome: 'no items' }
	/** Meta or the operation refused it. */
	| { outcome: 'refused'; reason: string }
	| { outcome: 'skipped'; reason: string }
);

function reasonToSkip({ needs }: Read, ids: ReadonlyMap<string, string>): string {
	const missing = needs.filter((field) => !ids.has(field));
	return missing
		.map((field) => {
			const source = sourceOf(field);
			const from = source === undefined ? 'no list returns it' : `${source} returned none`;
			return `${field}: ${from} (${variableOf(field)})`;
		})
		.join('; ');
}

/** Runs one operation on n8n's engine. */
async function run(
	read: Read,
	credential: LiveSettings['credential'],
	ids: ReadonlyMap<string, string>,
): Promise<{ result: Result; items: IDataObject[] }> {
	const { path, operation } = read;
	const { items, error } = await runAction({ credential, parameters: parametersFor(read, ids) });
	if (error) {
		const reason = [error.message, error.description].filter(Boolean).join(' – ');
		return { result: { path, outcome: 'refused', reason }, items: [] };
	}
	if (items.length === 0) return { result: { path, outcome: 'no items' }, items };
	const differences = compareShape(items, operation.output);
	return { result: { path, outcome: 'compared', items: items.length, differences }, items };
}

/**
 * Runs every read operation once, lists first, because their items give the IDs for the others.
 *
 * @param report gets each result as soon as it is known
 */
export async function checkReads(
	{ credential, ids: given }: Pick<LiveSettings, 'credential' | 'ids'>,
	report: (result: Result) => void = () => undefined,
): Promise<Result[]> {
	const ids = new Map(given);
	const results: Result[] = [];
	const add = (result: Result) => {
		results.push(result);
		report(result);
	};
	let waiting = [...READS];
	for (;;) {
		const ready = waiting.filter(({ needs }) => needs.every((field) => ids.has(field)));
		if (ready.length === 0) break;
		waiting = waiting.filter((read) => !ready.includes(read));
		for (const read of ready) {
			const { result, items } = await run(read, credential, ids);
			add(result);
			for (const [field, id] of subjectsIn(read.path, items)) {
				if (!ids.has(field)) ids.set(field, id);
			}
		}
	}
	for (const read of waiting) {
		add({ path: read.path, outcome: 'skipped', reason: reasonToSkip(read, ids) });
	}
	return results;
}
