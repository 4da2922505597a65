import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files in a folder and its subfolders that contain a text, including binary files. */
export async function filesHolding(text: string, folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	const holding = await Promise.all(
		files.map(async (file) => ((await readFile(file)).includes(text) ? file : undefined)),
	);
	return holding.filter((file) => file !== undefined);
}
