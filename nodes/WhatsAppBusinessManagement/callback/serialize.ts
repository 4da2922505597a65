/** What is under way, by its subject. */
const underWay = new Map<string, Promise<unknown>>();

/**
 * Does one thing after the other: n8n activates several workflows at once, and each reads and changes
 * the one callback of an app.
 *
 * @param subject what must not be changed by two at once
 */
export async function serialize<Result>(
	subject: string,
	work: () => Promise<Result>,
): Promise<Result> {
	const before = underWay.get(subject) ?? Promise.resolve();
	const mine = before.then(work);
	const settled = mine.catch(() => undefined);
	underWay.set(subject, settled);
	try {
		return await mine;
	} finally {
		if (underWay.get(subject) === settled) underWay.delete(subject);
	}
}
