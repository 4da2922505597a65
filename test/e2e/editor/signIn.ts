import type { Page } from 'playwright-core';
import { OWNER } from '../../n8n/api';

/** Signs in as n8n’s owner, and waits for the list of workflows. */
export async function signIn(page: Page): Promise<void> {
	await page.goto('/');
	const form = page.getByTestId('signin-form');
	await form.locator('input[name="emailOrLdapLoginId"]').fill(OWNER.email);
	await form.locator('input[name="password"]').fill(OWNER.password);
	await form.getByTestId('form-submit-button').click();
	await page.waitForURL('**/home/workflows');
}
