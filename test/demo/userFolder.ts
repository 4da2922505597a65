import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { installPackage, packPackage } from '../n8n/packageInstall';

const FOLDER = resolve(__dirname, '..', '..', '.demo');
const STAMP = join(FOLDER, 'package.sha256');

/** The demo's n8n folder with the package in it: kept between runs until the package changes. */
export async function demoUserFolder(): Promise<string> {
	const scratch = await mkdtemp(join(tmpdir(), 'n8n-demo-'));
	try {
		const tarball = await packPackage(scratch);
		const fingerprint = createHash('sha256')
			.update(await readFile(tarball))
			.digest('hex');
		if (!(await isUpToDate(fingerprint))) {
			await rm(FOLDER, { recursive: true, force: true });
			await installPackage(FOLDER, tarball);
			await writeFile(STAMP, fingerprint);
		}
		return FOLDER;
	} finally {
		await rm(scratch, { recursive: true, force: true });
	}
}

async function isUpToDate(fingerprint: string): Promise<boolean> {
	return existsSync(STAMP) && (await readFile(STAMP, 'utf8')) === fingerprint;
}
