/**
 * Runs n8n's own scanner as n8n does on a published version: on the tarball's files and on the
 * sources, with inline disables ignored. The scanner's command line accepts only packages that are
 * already published; this script scans the one to be published.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import {
	analyzePackage,
	SOURCE_FILE_PATTERNS,
} from '@n8n/scan-community-package/scanner/scanner.mjs';

const project = join(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = mkdtempSync(join(tmpdir(), 'scan-'));

function unpackedTarball() {
	execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
		cwd: project,
		stdio: 'ignore',
	});
	const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
	execFileSync('tar', ['-xzf', join(folder, tarball), '-C', folder]);
	return join(folder, 'package');
}

const results = {
	tarball: await analyzePackage(unpackedTarball()),
	sources: await analyzePackage(project, SOURCE_FILE_PATTERNS),
};
rmSync(folder, { recursive: true });

for (const [what, { passed, message, details }] of Object.entries(results)) {
	process.stdout.write(`${what}: ${passed ? 'passed' : `${message}\n${details ?? ''}`}\n`);
}
process.exitCode = Object.values(results).every(({ passed }) => passed) ? 0 : 1;
