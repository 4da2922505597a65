const { rm } = require('node:fs/promises');
const { src, dest, parallel } = require('gulp');

/** The icons that nodes and credential point at (`file:../../icons/…`, seen from `dist`). */
function icons() {
	return src('icons/*.svg', { encoding: false }).pipe(dest('dist/icons'));
}

/** The codex files: categories, aliases and links that n8n shows in its node panel. */
function codex() {
	return src('nodes/**/*.node.json').pipe(dest('dist/nodes'));
}

async function clean() {
	await rm('dist', { recursive: true, force: true });
}

exports.assets = parallel(icons, codex);
exports.clean = clean;
