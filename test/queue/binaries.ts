import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where Debian's packages `postgresql` and `redis-server` install programs that are not on the PATH. */
const POSTGRESQL_FOLDER = '/usr/lib/postgresql';

export const NEEDED = ['initdb', 'postgres', 'psql', 'redis-server'] as const;

export type Program = (typeof NEEDED)[number];

/** The path of a program; undefined if the machine does not have it. */
export function findProgram(name: Program): string | undefined {
	return folders()
		.map((folder) => join(folder, name))
		.find(isExecutable);
}

/** The programs of the test that this machine does not have. */
export const missingPrograms = (): Program[] => NEEDED.filter((name) => !findProgram(name));

export function programPath(name: Program): string {
	const path = findProgram(name);
	if (!path) throw new Error(`This machine has no ${name}`);
	return path;
}

/** The newest PostgreSQL first: the folders are named after its versions. */
function folders(): string[] {
	const versions = existsSync(POSTGRESQL_FOLDER) ? readdirSync(POSTGRESQL_FOLDER) : [];
	return [
		...versions.sort((left, right) => Number(right) - Number(left)).map(binFolderOf),
		...(process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== ''),
	];
}

const binFolderOf = (version: string): string => join(POSTGRESQL_FOLDER, version, 'bin');

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
