/** Compares by name, ignoring case. Not `localeCompare`: loading its rules takes milliseconds. */
export function compareByName(left: { name: string }, right: { name: string }): number {
	const [one, other] = [left.name.toLowerCase(), right.name.toLowerCase()];
	return one < other ? -1 : one > other ? 1 : 0;
}
