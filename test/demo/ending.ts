/** How often to check whether the parent is still running. */
const LOOK_MS = 1_000;

/** What is needed of `process`. */
export interface OwnProcess {
	readonly ppid: number;
	on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/**
 * Resolves when a process should end: on Ctrl+C, on `kill`, and when its parent has ended. npm does
 * not forward signals to a script's child processes, so the parent must be checked. The listeners stay:
 * through npm the same Ctrl+C can arrive twice.
 *
 * @param parent the ID of the parent at the start; the system assigns another parent when it ends
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
