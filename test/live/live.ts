/**
 * `npm run test:live`: every read operation once against the real Meta, its items compared with the
 * operation's declared output. It only reads, never runs in CI, and prints no value of the account.
 * docs/releasing.md describes it.
 */
import '../engine/environment';

import { checkReads } from './checkReads';
import { refuseWrites } from './readOnly';
import { differs, reportOf } from './report';
import { LiveCheckRefused, readSettings } from './settings';
import { SUBJECT_FIELDS } from './subjects';

async function main(): Promise<void> {
	const settings = readSettings(process.env, SUBJECT_FIELDS);
	refuseWrites();
	const results = await checkReads(settings, ({ path, outcome }) =>
		console.log(`${outcome.padEnd(8)}  ${path}`),
	);
	console.log(`\n${reportOf(results, settings.secrets)}`);
	process.exitCode = differs(results) ? 1 : 0;
}

main().catch((error: unknown) => {
	if (!(error instanceof LiveCheckRefused)) throw error;
	console.error(error.message);
	process.exitCode = 2;
});
