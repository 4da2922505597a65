import type { Locator, Page } from 'playwright-core';
import { enter, fieldIn } from './fields';

/** n8n’s window for a credential. */
export class CredentialWindow {
	private readonly window: Locator;

	constructor(page: Page) {
		this.window = page.getByTestId('editCredential-modal');
	}

	/** Enters texts, by the labels of the fields. */
	async fill(values: Readonly<Record<string, string>>): Promise<void> {
		for (const [label, value] of Object.entries(values)) {
			await enter(fieldIn(this.window, 'credential-connection-parameter', label), value);
		}
	}

	/** Saves a credential whose test passes: n8n then closes the window. */
	async saveAndClose(): Promise<void> {
		await this.save();
		await this.untilClosed();
	}

	/** Saves a credential whose test fails, and returns what the red box says. */
	async saveInVain(): Promise<string> {
		await this.save();
		const box = this.window.locator('.el-tag--danger').filter({ visible: true });
		await box.getByText('More details').click();
		return await box.innerText();
	}

	/** Waits until the test has passed. */
	async untilTested(): Promise<void> {
		await this.window.getByTestId('credentials-config-container-test-success').waitFor();
	}

	async close(): Promise<void> {
		await this.window.getByRole('button', { name: 'Close' }).click();
		await this.untilClosed();
	}

	/** Saves the credential, and n8n tests it. If the test passes, n8n closes the window. */
	async save(): Promise<void> {
		await this.window.getByTestId('credential-save-button').click();
	}

	async untilClosed(): Promise<void> {
		await this.window.waitFor({ state: 'hidden' });
	}
}
