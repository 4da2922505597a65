import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Where Debian, Ubuntu, Fedora, Arch and macOS install Chromium or Google Chrome. */
const PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const FLAGS = [
	// Containers do not allow the sandbox.
	'--no-sandbox',
	'--disable-background-networking',
	'--disable-component-update',
	// Pages reach this machine only. Playwright’s own routing would turn off the cache.
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** Why a run that needs a browser cannot start. */
export const NO_CHROMIUM =
	'There is no Chromium on this machine. Install it, or set the environment variable CHROMIUM to its path.';

/**
 * The path of this machine's Chromium or Chrome: the environment variable CHROMIUM if it is set, else
 * the first of the usual places that exists; undefined if there is none.
 */
export function findChromium(): string | undefined {
	return process.env.CHROMIUM || PLACES.find((path) => existsSync(path));
}

/** Starts a Chromium without a window. The caller closes it. Throws if the machine has none. */
export async function launchChromium(): Promise<Browser> {
	const executablePath = findChromium();
	if (executablePath === undefined) throw new Error(NO_CHROMIUM);
	return await chromium.launch({ executablePath, args: FLAGS });
}
