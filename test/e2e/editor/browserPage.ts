import { selectors } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

/** For each thing that is waited for: long, because n8n is slow on a small machine under load. */
const PATIENCE_MS = 30_000;

/**
 * A page for n8n’s editor, in which elements are found by n8n’s `data-test-id`.
 *
 * @param baseURL the address of n8n
 */
export async function openPage(browser: Browser, baseURL: string): Promise<Page> {
	selectors.setTestIdAttribute('data-test-id');
	const context = await browser.newContext({
		baseURL,
		viewport: { width: 1400, height: 900 },
		locale: 'en-US',
	});
	context.setDefaultTimeout(PATIENCE_MS);
	return await context.newPage();
}
