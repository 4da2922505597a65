import { median } from './statistics';

const GAP = '   ';

export function say(...lines: string[]): void {
	for (const line of lines) console.log(line);
}

/** Lines with aligned cells. The last cell of a line can have any length. */
export function table(rows: string[][]): string[] {
	const width = (column: number) =>
		Math.max(...rows.map((row) => (column < row.length - 1 ? (row[column]?.length ?? 0) : 0)));
	return rows.map((row) =>
		`  ${row.map((cell, column) => cell.padEnd(width(column))).join(GAP)}`.trimEnd(),
	);
}

/** Rates of several rounds: the median and the range. */
export function rateOf(rates: number[]): string {
	const [lowest, highest] = [Math.min(...rates), Math.max(...rates)];
	return `${number(median(rates)).padStart(5)}   (${number(lowest)} to ${number(highest)})`;
}

/** The ratio of two kinds per round, and the minimum that is expected. */
export function ratioOf(of: number[], to: number[], bar?: number): string {
	const ratio = median(of.map((rate, round) => rate / (to[round] ?? NaN)));
	if (bar === undefined) return ratio.toFixed(2);
	return `${ratio.toFixed(2)}   bar: ${bar} or more${ratio < bar ? ', missed' : ''}`;
}

function number(rate: number): string {
	return rate.toFixed(rate < 100 ? 1 : 0);
}
