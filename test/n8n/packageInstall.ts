import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const execute = promisify(execFile);

const PACKAGE_FOLDER = resolve(__dirname, '..', '..');

/** The flags with which n8n's own installer calls npm. */
const N8N_INSTALL_FLAGS = [
	'--audit=false',
	'--fund=false',
	'--bin-links=false',
	'--install-strategy=shallow',
	'--ignore-scripts=true',
	'--package-lock=false',
];

const manifestSchema = z.object({ name: z.string(), version: z.string() }).passthrough();

/** Packs a package into a folder as `npm publish` would, and returns the tarball's path. */
export async function packPackage(destination: string, folder = PACKAGE_FOLDER): Promise<string> {
	if (!existsSync(join(folder, 'dist'))) {
		throw new Error('There is no dist folder to pack. Run "npm run build" first.');
	}
	const { stdout } = await npm(
		['pack', '--json', '--ignore-scripts', `--pack-destination=${destination}`],
		folder,
	);
	const [packed] = z.array(z.object({ filename: z.string() })).parse(JSON.parse(stdout));
	if (!packed) throw new Error(`npm packed nothing in ${folder}`);
	return join(destination, packed.filename);
}

/**
 * Installs a packed package for the next start of n8n, with the same steps as n8n's own installer:
 * unpack, drop all but the runtime dependencies, install those, and add it to the package list.
 * What n8n provides (n8n-workflow, zod) is not installed: the package gets n8n's own.
 */
export async function installPackage(userFolder: string, tarball: string): Promise<string> {
	const nodes = join(userFolder, '.n8n', 'nodes');
	const unpacked = await unpack(tarball, nodes);

	const manifestPath = join(unpacked, 'package.json');
	const manifest = manifestSchema.parse(JSON.parse(await readFile(manifestPath, 'utf8')));
	const { name, version } = manifest;
	for (const kind of ['devDependencies', 'peerDependencies', 'optionalDependencies']) {
		delete manifest[kind];
	}
	await writeFile(manifestPath, JSON.stringify(manifest, null, 2));
	await npm(['install', ...N8N_INSTALL_FLAGS], unpacked);

	const ledger = { name: 'installed-nodes', private: true, dependencies: { [name]: version } };
	await writeFile(join(nodes, 'package.json'), JSON.stringify(ledger, null, 2));
	return name;
}

async function unpack(tarball: string, nodes: string): Promise<string> {
	const scratch = join(nodes, 'unpacking');
	await rm(scratch, { recursive: true, force: true });
	await mkdir(scratch, { recursive: true });
	await execute('tar', ['-xzf', tarball, '-C', scratch, '--strip-components=1']);

	const manifest: unknown = JSON.parse(await readFile(join(scratch, 'package.json'), 'utf8'));
	const folder = join(nodes, 'node_modules', manifestSchema.parse(manifest).name);
	await rm(folder, { recursive: true, force: true });
	await mkdir(dirname(folder), { recursive: true });
	await rename(scratch, folder);
	return folder;
}

async function npm(args: string[], cwd: string): Promise<{ stdout: string }> {
	// npm is a .cmd file on Windows, which only a shell can start.
	return await execute('npm', args, { cwd, shell: process.platform === 'win32' });
}
