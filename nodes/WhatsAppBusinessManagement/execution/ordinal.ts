/** 1st, 2nd, 3rd, 4th … */
export function ordinal(position: number): string {
	const SUFFIXES: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
	const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(position);
	return `${position}${SUFFIXES[rule] ?? 'th'}`;
}
