import { explained, withCommas, wordsFor } from '../words';
import { textOrNumber } from './field';

/** Messaging limits: how many users a business may start conversations with in 24 hours. */
const TIERS: Readonly<Record<string, string>> = {
	TIER_NOT_SET: 'not set',
	TIER_50: '50',
	TIER_250: '250',
	TIER_1K: '1,000',
	TIER_2K: '2,000',
	TIER_10K: '10,000',
	TIER_100K: '100,000',
};

const UNLIMITED: ReadonlySet<string | number> = new Set([-1, '-1', 'TIER_UNLIMITED']);

/** Meta's tier of a limit; null if it is missing. An older delivery contains the number of users instead. */
export function tierOf(limit: unknown): string | null {
	const sent = textOrNumber(limit);
	if (sent === null) return null;
	if (UNLIMITED.has(sent)) return 'TIER_UNLIMITED';
	const tier = Number(sent) >= 1000 ? `${Number(sent) / 1000}K` : sent;
	return Number.isNaN(Number(sent)) ? String(sent) : `TIER_${tier}`;
}

/** A limit in words. Meta writes it as a number or as a tier, and an unlimited one as -1 or as a tier. */
export function limitWords(limit: string | number): string {
	if (UNLIMITED.has(limit)) return 'unlimited';
	const tier = String(limit);
	return /^\d+$/.test(tier) ? withCommas(tier) : explained(tier, wordsFor(TIERS, tier));
}
