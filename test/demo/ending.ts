/** How often to look whether the parent is still there. */
const LOOK_MS = 1_000;

/** What is needed of `process`. */
export interface OwnProcess {
	readonly ppid: number;
	on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/**
 * Resolves when a process is to end: at Ctrl+C, at `kill`, and when its parent has ended. npm does
 * not pass a signal on to what a script started, so nobody else would tell. The listeners stay:
 * through npm the same Ctrl+C can arrive twice.
 *
 * @param parent who the parent was at the start; one that ends is replaced by another
 */
export async function toldToEnd(parent: number, own: OwnProcess = process): Promise<void> {
	await new Promise<void>((resolve) => {
		const look = setInterval(() => own.ppid !== parent && end(), LOOK_MS);
		const end = () => {
			clearInterval(look);
			resolve();
		};
		own.on('SIGINT', end);
		own.on('SIGTERM', end);
	});
}
