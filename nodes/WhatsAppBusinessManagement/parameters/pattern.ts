/**
 * Whether a text matches a pattern, in which `*` matches any characters and `?` matches one. The user's
 * pattern is not converted to a regular expression, which could run for minutes with many `*`.
 */
export function matchesPattern(text: string, pattern: string): boolean {
	let at = 0;
	let next = 0;
	/** The position of the last `*`, and the end of the text that it has matched. */
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
