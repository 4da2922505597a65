import { reportToTerminal as report } from '../../n8n/progress';
import { measure } from './kinds';
import type { Kind } from './kinds';
import type { Stage } from './stage';

/** Deliveries per second per kind, one number per round. */
export type Rates<Name extends string> = Record<Name, number[]>;

interface Plan {
	what: string;
	rounds: number;
	seconds: number;
}

/**
 * Measures all kinds one after another in every round, and starts each round with a different
 * kind: changes in n8n over time affect all kinds equally.
 */
export async function measureInRounds<Name extends string>(
	stage: Stage,
	kinds: Record<Name, Kind>,
	{ what, rounds, seconds }: Plan,
): Promise<Rates<Name>> {
	const names = Object.keys(kinds) as Name[];
	const rates = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Rates<Name>;
	for (let round = 0; round < rounds; round++) {
		await report(`${what}, round ${round + 1} of ${rounds}`, async () => {
			for (const name of rotated(names, round)) {
				rates[name].push(await measure(stage, kinds[name], seconds));
			}
		});
	}
	return rates;
}

function rotated<T>(list: T[], by: number): T[] {
	const start = by % list.length;
	return [...list.slice(start), ...list.slice(0, start)];
}
