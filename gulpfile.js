const { mkdir, readdir, rm, rmdir, writeFile } = require('node:fs/promises');
const { basename, dirname, join, relative } = require('node:path');
const { parse } = require('acorn');
const { simple: walk } = require('acorn-walk');
const { build, transform } = require('esbuild');
const { src, dest, parallel, series } = require('gulp');
const { default: MagicString } = require('magic-string');
const { n8n } = require('./package.json');

const DIST = join(__dirname, 'dist');
const NODE = join(DIST, 'nodes/WhatsAppBusinessManagement');
const BUNDLE = join(NODE, 'bundle.js');

/** The files by which n8n loads the package. */
const ENTRIES = [...n8n.credentials, ...n8n.nodes].map((file) => join(__dirname, file));

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
 * it by the node's version, the resource and the operation, and only under the exact version: without
 * the file for 1.1, a new node has no preview.
 */
async function schemas() {
	const { RESOURCES } = require(join(NODE, 'resources'));
	const { jsonSchemaOf } = require(join(NODE, 'execution/output'));
	for (const resource of RESOURCES) {
		for (const { value, output } of resource.operations) {
			if (Object.keys(output).length === 0) continue;
			const schema = JSON.stringify({ ...jsonSchemaOf(output), version: 1 });
			for (const folder of schemaFolders()) {
				const file = join(folder, resource.value, `${value}.json`);
				await mkdir(dirname(file), { recursive: true });
				await writeFile(file, schema);
			}
		}
	}
}

/** One for each version of the action node: `v1.0.0`, `v1.1.0`. */
function schemaFolders() {
	const { WhatsAppBusinessManagement } = require(join(NODE, 'WhatsAppBusinessManagement.node'));
	const { version } = new WhatsAppBusinessManagement().description;
	return [version].flat().map((each) => {
		const parts = [...String(each).split('.'), '0', '0'].slice(0, 3);
		return join(NODE, '__schema__', `v${parts.join('.')}`);
	});
}

/**
 * The action node's parameters as data instead of the module that calculates them, because n8n waits
 * for them when it starts.
 */
const calculatedProperties = {
	name: 'calculated-properties',
	setup({ onLoad }) {
		onLoad({ filter: /WhatsAppBusinessManagement[\\/]properties\.ts$/ }, () => {
			// V8 reads a JSON text faster than an object literal: https://v8.dev/blog/cost-of-javascript-2019#json
			const contents = `
				const json = ${JSON.stringify(JSON.stringify(calculateProperties()))};
				export const PROPERTIES = JSON.parse(json);
				${textsIn}
				export const textsOfProperties = () => textsIn(JSON.parse(json));`;
			return { contents, loader: 'js' };
		});
	},
};

const isOfOperations = (path) => basename(path).startsWith('resources-');

function calculateProperties() {
	return require(join(NODE, 'properties')).PROPERTIES;
}

/** The long texts in a value, each once. The package contains this function, too. */
function textsIn(value) {
	if (typeof value === 'string') return value.length < 20 ? [] : [value];
	if (typeof value !== 'object' || value === null) return [];
	return [...new Set(Object.values(value).flatMap(textsIn))];
}

/**
 * The operations' code without the texts that the parameters contain already: it takes them from there when it is
 * loaded. They would be in the package twice otherwise, and be a twentieth of it. n8n may have changed the
 * parameters by then, so they are read from their JSON again.
 */
function withoutTextsOfProperties(code) {
	const positions = new Map(textsIn(calculateProperties()).map((text, position) => [text, position]));
	const shorter = new MagicString(code);
	const replace = ({ start, end }, text) => {
		if (positions.has(text)) shorter.overwrite(start, end, `$texts[${positions.get(text)}]`);
	};
	walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
		Literal: (node) => replace(node, node.value),
		TemplateLiteral: (node) =>
			node.expressions.length === 0 && replace(node, node.quasis[0].value.cooked),
	});
	const table =
		"import { textsOfProperties } from './bundle.js';\nconst $texts = textsOfProperties();\n";
	return shorter.prepend(table).toString();
}

/**
 * Puts the code into few files: `bundle.js`, which n8n loads when it starts, the operations, which the
 * first run loads, and what both need. Of the others it leaves those that n8n loads, each with one line.
 * n8n reads every file of a package when it starts, and hundreds of small ones cost it several times
 * as long as one (`npm run bench` shows it). The code is minified, which saves a sixth of the package.
 * Outer names stay, so that a stack trace names the functions.
 */
async function bundle() {
	// Of the sources, whose modules become one scope. The compiled files would each keep a function of
	// their own around them, which costs half as much time again.
	const exported = ENTRIES.map((file) => {
		const source = relative(DIST, file).replaceAll('\\', '/').replace(/\.js$/, '');
		return `export * from './${source}';`;
	});
	exported.push("export { textsOfProperties } from './nodes/WhatsAppBusinessManagement/properties';");
	const operations = JSON.stringify(require(join(NODE, 'resources')).RESOURCES);
	const { outputFiles } = await build({
		stdin: { contents: exported.join('\n'), resolveDir: __dirname, sourcefile: 'bundle.js' },
		bundle: true,
		platform: 'node',
		// esbuild splits only ES modules. `commonJs` converts the files afterwards.
		format: 'esm',
		splitting: true,
		outdir: NODE,
		entryNames: 'bundle',
		chunkNames: '[name]-[hash]',
		target: 'node20',
		external: ['n8n-workflow', 'zod'],
		plugins: [calculatedProperties],
		write: false,
	});
	for (const file of await readdir(DIST, { recursive: true })) {
		if (file.endsWith('.js')) await rm(join(DIST, file));
	}
	for (const { path, text } of outputFiles) {
		await writeFile(path, await commonJs(isOfOperations(path) ? withoutTextsOfProperties(text) : text));
	}
	const [{ path: bundled }] = outputFiles.filter(({ path }) => isOfOperations(path));
	if (JSON.stringify(require(bundled).RESOURCES) !== operations) {
		throw new Error('The bundled operations differ from the sources');
	}
	for (const entry of ENTRIES) {
		const path = relative(dirname(entry), BUNDLE).replaceAll('\\', '/');
		const from = path.startsWith('.') ? path : `./${path}`;
		const [name] = basename(entry).split('.');
		await writeFile(entry, `const { ${name} } = require('${from}');\nmodule.exports = { ${name} };\n`);
	}
	await removeEmptyFolders(DIST);
}

/** The code of a file as n8n loads it. `import()` becomes `require`, too. */
async function commonJs(text) {
	const { code } = await transform(text, {
		format: 'cjs',
		platform: 'node',
		target: 'node20',
		supported: { 'dynamic-import': false },
	});
	// Not in one step with the above: of a script, unlike of a module, esbuild keeps the outer names.
	const shorter = await transform(code, { minify: true, target: 'node20' });
	return shorter.code;
}

async function removeEmptyFolders(folder) {
	for (const entry of await readdir(folder, { withFileTypes: true })) {
		if (entry.isDirectory()) await removeEmptyFolders(join(folder, entry.name));
	}
	if ((await readdir(folder)).length === 0) await rmdir(folder);
}

async function clean() {
	await rm('dist', { recursive: true, force: true });
}

exports.assets = series(schemas, bundle, parallel(icons, codex));
exports.clean = clean;
