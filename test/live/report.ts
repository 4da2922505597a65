import type { Result } from './checkReads';

type Row = readonly string[];

/** A table with aligned columns. */
function table(head: Row, rows: readonly Row[]): string {
	const widths = head.map((name, column) =>
		Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
	);
	const line = (row: Row): string =>
		row
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join('  ')
			.trimEnd();
	return [line(head), ...rows.map(line)].join('\n');
}

/** What Meta returned and the package does not declare. */
const differencesOf = (results: readonly Result[]): Row[] =>
	results.flatMap((result) =>
		result.outcome === 'compared'
			? result.differences
					.filter(({ difference }) => difference !== 'missing')
					.map(({ key, difference, declared, received }) => [
						result.path,
						key,
						difference,
						declared,
						received,
					])
			: [],
	);

/** What the package declares and Meta did not return, one row per operation. */
const missingOf = (results: readonly Result[]): Row[] =>
	results.flatMap((result) => {
		if (result.outcome !== 'compared') return [];
		const missing = result.differences.filter(({ difference }) => difference === 'missing');
		return missing.length === 0 ? [] : [[result.path, missing.map(({ key }) => key).join(', ')]];
	});

const reasonsOf = (results: readonly Result[], outcome: 'refused' | 'skipped'): Row[] =>
	results.flatMap((result) =>
		result.outcome === outcome && 'reason' in result ? [[result.path, result.reason]] : [],
	);

const count = (results: readonly Result[], outcome: Result['outcome']): number =>
	results.filter((result) => result.outcome === outcome).length;

/** Whether Meta returned something that the package does not declare. A missing key is no failure. */
export const differs = (results: readonly Result[]): boolean => differencesOf(results).length > 0;

/**
 * The report for the terminal: the differences, and what could not be compared.
 *
 * @param secrets texts that are masked wherever they occur
 */
export function reportOf(results: readonly Result[], secrets: readonly string[]): string {
	const parts = [
		{
			head: ['Operation', 'Key', 'Difference', 'Declared', 'Received'],
			rows: differencesOf(results),
		},
		{ head: ['Operation', 'Declared, but missing'], rows: missingOf(results) },
		{ head: ['Refused', 'Reason'], rows: reasonsOf(results, 'refused') },
		{ head: ['Skipped', 'Reason'], rows: reasonsOf(results, 'skipped') },
	];
	const summary = (['compared', 'no items', 'refused', 'skipped'] as const)
		.map((outcome) => `${count(results, outcome)} ${outcome}`)
		.join(', ');
	const text = [
		...parts.filter(({ rows }) => rows.length > 0).map(({ head, rows }) => table(head, rows)),
		`${results.length} read operations: ${summary}`,
	].join('\n\n');
	return secrets.reduce((masked, secret) => masked.replaceAll(secret, '[hidden]'), text);
}
