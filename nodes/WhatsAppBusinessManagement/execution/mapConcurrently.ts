interface Work<Input, Output> {
	/** How many run concurrently; values below 1 count as 1. */
	atOnce: number;
	/** Called before each start. If it returns true, no more entries are started. */
	stopped: () => boolean;
	work: (input: Input, index: number) => Promise<Output>;
}

/**
 * Processes a list, several entries at a time. After the first failure no more entries are started.
 *
 * @returns the results in the order of the list; after a stop, only those of the entries that were started
 * @throws the first failure, once the entries in progress are finished
 */
export async function mapConcurrently<Input, Output>(
	inputs: Input[],
	{ atOnce, stopped, work }: Work<Input, Output>,
): Promise<Output[]> {
	const workers = Math.max(1, Math.floor(atOnce) || 1);
	const results: Output[] = [];
	const failures: unknown[] = [];
	let next = 0;

	async function worker(): Promise<void> {
		while (next < inputs.length && failures.length === 0 && !stopped()) {
			const index = next++;
			try {
				results[index] = await work(inputs[index] as Input, index);
			} catch (error) {
				failures.push(error);
			}
		}
	}

	await Promise.all(Array.from({ length: Math.min(workers, inputs.length) }, worker));
	if (failures.length > 0) throw failures[0];
	return results;
}
