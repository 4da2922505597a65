interface Work<Input, Output> {
	/** How many run beside each other; at least one does. */
	atOnce: number;
	/** Asked before each start; true starts nothing more. */
	stopped: () => boolean;
	work: (input: Input, index: number) => Promise<Output>;
}

/**
 * Works on a list, several entries at a time; the results stand in the order of the list. The first
 * failure starts nothing more, waits for what is under way, and is thrown.
 *
 * A run that was stopped gives the results of the entries that were started, from the front.
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
