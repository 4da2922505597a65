/** Carries out a step, which may take long, and tells a person how it goes. */
export type Report = <T>(step: string, work: () => Promise<T>) => Promise<T>;

const TICK_MS = { terminal: 1_000, file: 30_000 };

/** Nothing is said about a step that is done within this time. */
const SILENT_MS = 1_000;

/** Reports to the terminal: one line for each step, with the time it has taken so far. */
export const reportToTerminal: Report = async (step, work) => {
	const { isTTY } = process.stderr;
	const start = Date.now();
	const line = (mark: string) => `${mark} ${step} ${Math.round((Date.now() - start) / 1_000)} s`;
	const tick = () => process.stderr.write(isTTY ? `\r${line('…')}` : `${line('…')}\n`);
	const announcement = setTimeout(tick, SILENT_MS);
	const ticker = setInterval(tick, isTTY ? TICK_MS.terminal : TICK_MS.file);

	let mark = '✗';
	try {
		const result = await work();
		mark = '✓';
		return result;
	} finally {
		clearTimeout(announcement);
		clearInterval(ticker);
		if (Date.now() - start >= SILENT_MS || mark === '✗') {
			process.stderr.write(`${isTTY ? '\r' : ''}${line(mark)}\n`);
		}
	}
};
