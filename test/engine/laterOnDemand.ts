/** `trigger/sharing/later` whose work waits until a test runs it. */
const waiting: Array<() => Promise<void>> = [];

/** Instead of waiting. */
export const later = async (_ms: number, work: () => Promise<void>): Promise<void> => {
	waiting.push(work);
	return await Promise.resolve();
};

/** Runs all work that waits, as if its time had come. */
export async function runLater(): Promise<void> {
	for (const work of waiting.splice(0)) await work();
}
