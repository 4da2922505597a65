/** The last piece of work that was queued, per subject. */
const underWay = new Map<string, Promise<unknown>>();

/**
 * Runs work on the same subject one after the other: n8n activates several workflows at once, and each
 * reads and changes the single callback of an app.
 *
 * @param subject names what must not be changed concurrently, e.g. the app's ID
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
