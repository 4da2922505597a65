const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z]+="[^"<>]*")*)>/g;

/**
 * What is wrong with a piece of HTML that has no empty elements: tags that do not close each other, and
 * signs that are no tag. Undefined if it is well-formed.
 */
export function faultIn(html: string): string | undefined {
	const open: string[] = [];
	for (const [tag, slash, name = ''] of html.matchAll(TAG)) {
		if (slash === '') open.push(name);
		else if (open.pop() !== name) return `${tag} closes nothing`;
	}
	if (open.length > 0) return `<${open.join('> <')}> is open`;
	const rest = html.replace(TAG, '');
	if (/[<>]/.test(rest)) return `a sign that is not escaped: ${rest}`;
	const sign = /&(?!(?:amp|lt|gt|quot|#39);).{0,9}/.exec(rest);
	return sign ? `an & that is not escaped: ${sign[0]}` : undefined;
}

/** The names of the elements in a piece of HTML, each once. */
export const elementsIn = (html: string): string[] =>
	[...new Set(Array.from(html.matchAll(TAG), ([, , name = '']) => name))].sort();
