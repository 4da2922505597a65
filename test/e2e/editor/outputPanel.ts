import type { Locator, Page } from 'playwright-core';

/** The panel beside a node’s parameters, with the items that the node returned. */
export class OutputPanel {
	private readonly panel: Locator;

	constructor(page: Page) {
		this.panel = page.getByTestId('output-panel');
	}

	/** The first item as the table shows it: texts by key. Throws n8n’s error if the node failed. */
	async firstItem(): Promise<Record<string, string>> {
		await this.panel.getByTestId(/^node-run-status-/).waitFor();
		if (await this.panel.getByTestId('node-run-status-danger').isVisible()) {
			throw new Error(await this.panel.getByTestId('ndv-data-container').innerText());
		}
		await this.panel.getByTestId('radio-button-table').click();
		const table = this.panel.locator('table').first();
		const row = table.locator('tbody tr').first();
		await row.waitFor();
		const keys = await table.locator('thead th').allInnerTexts();
		const values = await row.locator('td').allInnerTexts();
		const cells = keys.map((key, index) => [key.trim(), (values[index] ?? '').trim()]);
		return Object.fromEntries(cells.filter(([key]) => key !== ''));
	}
}
