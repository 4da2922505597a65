/** Runs a step that may take long, and reports its progress. */
export type Report = <T>(step: string, work: () => Promise<T>) => Promise<T>;

const TICK_MS = { terminal: 1_000, file: 30_000 };

/** A step that ends within this time is not reported. */
const SILENT_MS = 1_000;

/** Reports to the terminal: one line per step, with the elapsed time. */
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
