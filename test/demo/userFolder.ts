import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { installPackage } from '../n8n/packageInstall';

const FOLDER = resolve(__dirname, '..', '..', '.demo');
const STAMP = join(FOLDER, 'package.sha256');

/** The demo's n8n folder with the package in it: kept between runs until the package changes. */
export async function demoUserFolder(tarball: string): Promise<string> {
	const fingerprint = createHash('sha256')
		.update(await readFile(tarball))
		.digest('hex');
	if (existsSync(STAMP) && (await readFile(STAMP, 'utf8')) === fingerprint) return FOLDER;

	await rm(FOLDER, { recursive: true, force: true });
	await installPackage(FOLDER, tarball);
	await writeFile(STAMP, fingerprint);
	return FOLDER;
}
