/** Aborts on SIGINT (Ctrl+C), on SIGTERM, and after the given time. */
export function interruption(limitMs: number): AbortSignal {
	const controller = new AbortController();
	const abort = (reason: string) => controller.abort(new Error(reason));
	// The listeners stay: through npm the same Ctrl+C can arrive twice.
	process.on('SIGINT', () => abort('Interrupted'));
	process.on('SIGTERM', () => abort('Asked to end'));
	setTimeout(abort, limitMs, `Not done within ${limitMs / 60_000} minutes`).unref();
	return controller.signal;
}

/** Rejects when the signal is aborted; never resolves. */
export async function rejected(signal: AbortSignal): Promise<never> {
	return await new Promise((_, reject) => {
		const onAbort = () => reject(signal.reason as Error);
		if (signal.aborted) onAbort();
		else signal.addEventListener('abort', onAbort, { once: true });
	});
}
