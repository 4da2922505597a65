import type { Context } from '../rule';
import { isLower, rankOf } from './tiers';
import { DAY_MS } from './time';

/** After this time the lower limit counts as the usual one. */
const FORGET_AFTER_DAYS = 30;

const SEPARATOR = '>';

/** A messaging limit that fell, by Meta’s names. */
export interface FallenLimit {
	from: string;
	to: string;
	/** ISO time of the run that saw it first; undefined in that run. */
	since?: string;
}

/**
 * Compares a messaging limit with the one before. A fall stays known until the limit is back, or for 30 days.
 *
 * @param tier the limit now
 */
export function fallenLimit(tier: string, { remembered, now }: Context): FallenLimit | undefined {
	if (remembered === undefined) return undefined;
	const [from = '', to] = remembered.value.split(SEPARATOR);
	if (!isLower(tier, from)) return undefined;
	if (to !== tier) return { from, to: tier };
	const isOld = now - Date.parse(remembered.since) >= FORGET_AFTER_DAYS * DAY_MS;
	return isOld ? undefined : { from, to, since: remembered.since };
}

/** What the next run should know: `TIER_10K`, or `TIER_10K>TIER_250` while it is lower than it was. */
export function limitMemory(tier: string, context: Context): string | undefined {
	if (rankOf(tier) === undefined) return context.remembered?.value;
	const fallen = fallenLimit(tier, context);
	return fallen ? `${fallen.from}${SEPARATOR}${fallen.to}` : tier;
}
