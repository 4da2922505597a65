const { mkdir, rm, writeFile } = require('node:fs/promises');
const { dirname, join } = require('node:path');
const { src, dest, parallel } = require('gulp');

const NODE = join(__dirname, 'dist/nodes/WhatsAppBusinessManagement');

/** The icons that nodes and credential point at (`file:../../icons/…`, seen from `dist`). */
function icons() {
	return src('icons/*.svg', { encoding: false }).pipe(dest('dist/icons'));
}

/** The codex files: categories, aliases and links that n8n shows in its node panel. */
function codex() {
	return src('nodes/**/*.node.json').pipe(dest('dist/nodes'));
}

/**
 * What each operation's items hold, for the preview that the editor shows before a run. n8n looks for
 * it by the node's version, the resource and the operation.
 */
async function schemas() {
	const { RESOURCES } = require(join(NODE, 'resources'));
	const { jsonSchemaOf } = require(join(NODE, 'execution/output'));
	for (const resource of RESOURCES) {
		for (const { value, output } of resource.operations) {
			if (Object.keys(output).length === 0) continue;
			const file = join(NODE, '__schema__/v1.0.0', resource.value, `${value}.json`);
			await mkdir(dirname(file), { recursive: true });
			await writeFile(file, JSON.stringify({ ...jsonSchemaOf(output), version: 1 }));
		}
	}
}

async function clean() {
	await rm('dist', { recursive: true, force: true });
}

exports.assets = parallel(icons, codex, schemas);
exports.clean = clean;
