import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/* What must hold before this package can be published, and n8n can verify it. docs/releasing.md lists it. */

const ROOT = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Manifest {
	[key: string]: unknown;
	version: string;
	scripts: Record<string, string>;
	devDependencies: Record<string, string>;
	n8n: { strict: boolean; n8nNodesApiVersion: number; nodes: string[]; credentials: string[] };
}

const manifest = JSON.parse(read('package.json')) as Manifest;

describe('package.json', () => {
	it.each<[key: string, value: unknown]>([
		['name', expect.stringMatching(/^n8n-nodes-[a-z-]+$/)],
		['version', expect.stringMatching(/^\d+\.\d+\.\d+$/)],
		['license', 'MIT'],
		['keywords', expect.arrayContaining(['n8n-community-node-package'])],
		[
			'author',
			{ name: expect.stringMatching(/./), email: expect.stringMatching(/^\S+@\S+\.\S+$/) },
		],
		['homepage', expect.stringMatching(/^https:\/\//)],
		['repository', { type: 'git', url: expect.stringMatching(/^git\+https:\/\/.*\.git$/) }],
		['files', ['dist']],
		['peerDependencies', { 'n8n-workflow': '*' }],
		['publishConfig', { access: 'public', provenance: true }],
		['private', undefined],
		['dependencies', undefined],
		['optionalDependencies', undefined],
		['bundledDependencies', undefined],
		['overrides', undefined],
	])('%s', (key, value) => {
		expect(manifest[key]).toEqual(value);
	});

	it('lists nodes and credentials in n8n’s strict mode, each with its source', () => {
		const { strict, n8nNodesApiVersion, nodes, credentials } = manifest.n8n;
		expect({ strict, n8nNodesApiVersion }).toEqual({ strict: true, n8nNodesApiVersion: 1 });
		for (const built of [...nodes, ...credentials]) {
			const source = built.replace(/^dist\//, '').replace(/\.js$/, '.ts');
			expect(existsSync(join(ROOT, source))).toBe(true);
		}
	});

	it('runs n8n’s prerelease check and the build, and nothing on installation', () => {
		expect(manifest.scripts).toMatchObject({
			prepublishOnly: 'n8n-node prerelease',
			prepack: 'npm run build',
		});
		const onInstallation = ['preinstall', 'install', 'postinstall', 'prepare'];
		expect(onInstallation.filter((name) => name in manifest.scripts)).toEqual([]);
	});

	it('has the version of the lock file', () => {
		const lock = JSON.parse(read('package-lock.json')) as { version: string };
		expect(lock.version).toBe(manifest.version);
	});
});

const WORKFLOWS = readdirSync(join(ROOT, '.github/workflows')).map(
	(file) => [file, read(`.github/workflows/${file}`)] as const,
);

/** The actions that a tag or branch names: their code could change without a commit here. */
const unpinned = (workflow: string): string[] =>
	[...workflow.matchAll(/uses:\s*(.*)$/gm)]
		.map(([, action = '']) => action)
		.filter((action) => !/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action));

/** The jobs of a workflow, as text. */
const jobsOf = (workflow: string): string[] =>
	(workflow.split(/^jobs:$/m)[1] ?? '').split(/^ {2}(?=[a-z]+:$)/m).slice(1);

describe.each(WORKFLOWS)('%s', (file, workflow) => {
	it('pins every action to a commit, with the version as comment', () => {
		expect(unpinned(workflow)).toEqual([]);
	});

	it('may only read by default, and ends in time', () => {
		expect(workflow).toMatch(/^permissions:\n {2}contents: read\n\n/m);
		expect(workflow).toMatch(/^concurrency:$/m);
		expect(jobsOf(workflow).length).toBeGreaterThan(0);
		for (const job of jobsOf(workflow)) expect(job).toMatch(/^ {4}timeout-minutes: \d+$/m);
	});

	it('leaves no login behind, and uses no stored secret', () => {
		const checkouts = workflow.match(/actions\/checkout@/g) ?? [];
		expect(workflow.match(/persist-credentials: false/g)).toHaveLength(checkouts.length);
		expect(workflow).not.toMatch(/secrets\./);
	});

	it('runs the same checks as a developer', () => {
		const checks =
			file === 'nightly.yml' ? /^ +- run: npm run test:compat/m : /^ +- run: bash \.ci\/run$/m;
		expect(workflow).toMatch(checks);
	});
});

it.each([
	'actions/checkout@v5',
	'actions/checkout@main',
	'actions/checkout@08c6903',
	'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8',
	'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # latest',
])('%s counts as not pinned', (action) => {
	expect(unpinned(`    - uses: ${action}\n`)).toEqual([action]);
});

describe('the publication', () => {
	const workflow = read('.github/workflows/publish.yml');
	const [check = '', publish = ''] = jobsOf(workflow);

	it('starts with tags only, and checks the tag before anything else runs', () => {
		expect(workflow).toMatch(/^on:\n {2}push:\n {4}tags: \['v\*'\]\n\n/m);
		const steps = [...check.matchAll(/run: (.*)$/gm)].map(([, command]) => command);
		expect(steps).toEqual(['bash .ci/check-tag "$TAG"', 'bash .ci/run']);
		expect(check).toMatch(/TAG: \$\{\{ github\.ref_name \}\}/);
	});

	it('identifies itself to npm only in the job that publishes, after the checks', () => {
		expect(publish).toMatch(/^ {4}needs: check$/m);
		expect(publish).toMatch(/^ {6}id-token: write$/m);
		expect(check).not.toMatch(/id-token/);
		expect(publish).toMatch(/npm publish --ignore-scripts=false\n +env:\n +RELEASE_MODE: 'true'/);
	});

	const checkTag = (tag: string): string =>
		execFileSync('bash', [join(ROOT, '.ci/check-tag'), tag], { encoding: 'utf8', stdio: 'pipe' });

	it('accepts the tag that is the version', () => {
		expect(checkTag(`v${manifest.version}`)).toMatch(/is the version to publish/);
	});

	it.each([
		['another version', 'v99.0.0'],
		['no v', manifest.version],
		['a longer version', `v${manifest.version}0`],
		['a prerelease', `v${manifest.version}-rc.1`],
		['nothing', ''],
	])('stops at a tag with %s', (_what, tag) => {
		expect(() => checkTag(tag)).toThrow();
	});
});

describe('reports and contributions', () => {
	it.each([
		'SECURITY.md',
		'CODE_OF_CONDUCT.md',
		'CONTRIBUTING.md',
		'LICENSE',
		'.github/dependabot.yml',
		'.github/pull_request_template.md',
		'.github/ISSUE_TEMPLATE/feature.yml',
		'.github/ISSUE_TEMPLATE/config.yml',
	])('%s exists', (file) => {
		expect(read(file).length).toBeGreaterThan(100);
	});

	it('a bug report asks for both versions, and for no secrets', () => {
		const form = read('.github/ISSUE_TEMPLATE/bug.yml');
		for (const id of ['package-version', 'n8n-version', 'happened']) {
			expect(form).toMatch(new RegExp(`id: ${id}\\n[\\s\\S]*?required: true`));
		}
		expect(form).toMatch(/Post no secrets/);
		expect(form).toMatch(/no token, secret, PIN, verify token or customer data\n +required: true/);
	});

	it('a vulnerability is reported privately', () => {
		expect(read('.github/ISSUE_TEMPLATE/config.yml')).toMatch(/security\/advisories\/new/);
		expect(read('SECURITY.md')).toMatch(/Report it privately/);
	});
});

/** Where a path in the tables of evidence may begin. */
const FOLDERS = [
	'',
	'nodes/WhatsAppBusinessManagement',
	'test/nodes/WhatsAppBusinessManagement',
	'test/publication',
];

/** The files and folders that the tables of a document name. */
const pathsIn = (document: string): string[] =>
	[...document.matchAll(/^\|.*$/gm)].flatMap(([row]) =>
		[...row.matchAll(/`([\w./-]+(?:\/|\.(?:ts|md|yml|json|js|mjs))|\.[\w/-]+)`/g)].map(
			([, path = '']) => path,
		),
	);

const isFound = (path: string): boolean =>
	FOLDERS.some((folder) => existsSync(join(ROOT, folder, path)));

it.each(['docs/releasing.md', 'SECURITY.md'])('the evidence that %s names exists', (document) => {
	const paths = pathsIn(read(document));
	expect(paths.length).toBeGreaterThan(15);
	expect(paths.filter((path) => !isFound(path))).toEqual([]);
});

it('evidence that does not exist is noticed', () => {
	const row = '| a rule | `graph/gone.test.ts`, `package.json`, `npm run lint` |';
	expect(pathsIn(row).filter((path) => !isFound(path))).toEqual(['graph/gone.test.ts']);
});
