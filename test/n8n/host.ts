import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const otherVersion = process.env.TEST_N8N;

/**
 * The folder whose package.json names the n8n that we run. It is separate, so that its node_modules
 * are found by n8n only and not by the code beside this file. The variable TEST_N8N chooses another
 * version, one of test/compat/hosts.
 */
export const hostFolder = otherVersion
	? join(__dirname, '..', 'compat', 'hosts', otherVersion)
	: join(__dirname, 'host');

/** A file or folder among the host's installed packages. */
export function hostModule(...path: string[]): string {
	return join(hostFolder, 'node_modules', ...path);
}

/** The version of n8n in the host's package.json, installed or not. */
export function n8nVersion(): string {
	const { dependencies } = JSON.parse(readFileSync(join(hostFolder, 'package.json'), 'utf8')) as {
		dependencies: { n8n: string };
	};
	return dependencies.n8n;
}

/** The oldest Node major version that this n8n supports, as its lock file says. */
export function oldestNode(): number {
	const { packages } = JSON.parse(readFileSync(join(hostFolder, 'package-lock.json'), 'utf8')) as {
		packages: { 'node_modules/n8n': { engines: { node: string } } };
	};
	return Number(/\d+/.exec(packages['node_modules/n8n'].engines.node)?.[0]);
}

/** Changes whenever the host has to be installed again: another lock file, another machine. */
export function hostFingerprint(): string {
	return createHash('sha256')
		.update(readFileSync(join(hostFolder, 'package-lock.json')))
		.update(`${process.platform} ${process.arch}`)
		.digest('hex');
}
