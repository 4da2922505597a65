/** Meta’s messaging limits, from the lowest (Meta: Messaging limits). */
const TIERS = [
	'TIER_50',
	'TIER_250',
	'TIER_1K',
	'TIER_2K',
	'TIER_10K',
	'TIER_100K',
	'TIER_UNLIMITED',
];

/** The place of a limit among all, lowest first; undefined for one that is not in the list, as UNTIERED. */
export function rankOf(tier: string): number | undefined {
	const rank = TIERS.indexOf(tier.toUpperCase());
	return rank === -1 ? undefined : rank;
}

/** Whether a limit is lower than another. Of an unknown one, nothing is known. */
export function isLower(tier: string, than: string): boolean {
	const [rank, other] = [rankOf(tier), rankOf(than)];
	return rank !== undefined && other !== undefined && rank < other;
}
