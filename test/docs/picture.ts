import { execFile } from 'node:child_process';
import { stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';

/**
 * Writes a picture with few colors, so that it is small, and prints its size. Without pngquant it keeps all
 * colors, and is larger than the tests of the documentation allow.
 */
export async function writePicture(file: string, picture: Buffer): Promise<void> {
	await writeFile(file, picture);
	await promisify(execFile)('pngquant', ['--force', '--strip', '--output', file, '48', file]).catch(
		() => console.log('pngquant is not installed: the picture keeps all its colors.'),
	);
	console.log(`${basename(file)} ${Math.round((await stat(file)).size / 1024)} kB`);
}
