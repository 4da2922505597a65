import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

import type { OperationCases } from './cases';

const FOLDER = join(__dirname, '../../nodes/WhatsAppBusinessManagement/resources');
const ENDING = '.cases.ts';

/** An operation as `<resource> <operation>`, with its cases. */
export interface LoadedCases extends OperationCases {
	path: string;
	resource: string;
	operation: string;
}

/** The file with the cases of an operation, from the root of the package. */
export function casesFile(resource: string, operation: string): string {
	return relative(join(__dirname, '../../..'), join(FOLDER, resource, `${operation}${ENDING}`));
}

/**
 * The cases of one operation.
 *
 * @throws if their file is missing
 */
export function loadCases(resource: string, operation: string): LoadedCases {
	const file = join(FOLDER, resource, `${operation}${ENDING}`);
	if (!existsSync(file)) throw new Error(`Write ${casesFile(resource, operation)}`);
	const { cases } = require(file) as { cases: OperationCases };
	return { ...cases, path: `${resource} ${operation}`, resource, operation };
}

/** The cases of all operations that have a file. */
export const loadAllCases = (): LoadedCases[] =>
	readdirSync(FOLDER, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.flatMap(({ name: resource }) =>
			readdirSync(join(FOLDER, resource))
				.filter((file) => file.endsWith(ENDING))
				.map((file) => loadCases(resource, file.slice(0, -ENDING.length))),
		);
