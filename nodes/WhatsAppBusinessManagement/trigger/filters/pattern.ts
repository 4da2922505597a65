/**
 * Whether a text fits a pattern, in which `*` stands for any characters and `?` for one. No regular
 * expression is made of what somebody typed: with many `*` it could run for minutes.
 */
export function fits(text: string, pattern: string): boolean {
	let at = 0;
	let next = 0;
	/** Where the last `*` stands, and up to where it has taken the text. */
	let star = -1;
	let taken = 0;
	while (at < text.length) {
		if (pattern[next] === '*') {
			star = next++;
			taken = at;
		} else if (pattern[next] === '?' || pattern[next] === text[at]) {
			next++;
			at++;
		} else if (star >= 0) {
			next = star + 1;
			at = ++taken;
		} else {
			return false;
		}
	}
	while (pattern[next] === '*') next++;
	return next === pattern.length;
}
