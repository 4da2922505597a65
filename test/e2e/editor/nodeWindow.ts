import type { Locator, Page } from 'playwright-core';
import { CredentialWindow } from './credentialWindow';
import { enter, fieldIn } from './fields';
import { OutputPanel } from './outputPanel';

/** n8n’s window for a node: parameters and output. */
export class NodeWindow {
	readonly output: OutputPanel;

	private readonly parameters: Locator;

	constructor(private readonly page: Page) {
		this.parameters = page.getByTestId('node-parameters');
		this.output = new OutputPanel(page);
	}

	/** Creates a credential for the node, which has none to choose from. */
	async newCredential(): Promise<CredentialWindow> {
		await this.parameters.getByTestId('node-credentials-empty-state').getByRole('button').click();
		return new CredentialWindow(this.page);
	}

	/** Opens the node’s credential. */
	async openCredential(): Promise<CredentialWindow> {
		await this.parameters.getByTestId('credential-edit-button').click();
		return new CredentialWindow(this.page);
	}

	/** What a list with one choice shows. */
	async chosen(label: string): Promise<string> {
		return await this.field(label).locator('input').inputValue();
	}

	async choose(label: string, option: string): Promise<void> {
		await this.field(label).locator('input').click();
		await this.page
			.getByTestId('parameter-input-item')
			.filter({ visible: true, has: this.page.getByText(option, { exact: true }) })
			.click();
	}

	/** Chooses from a list that can be searched, by what the search finds. */
	async pick(label: string, words: string): Promise<void> {
		await this.field(label).getByTestId('rlc-input').click();
		await this.page.getByTestId('rlc-search').filter({ visible: true }).fill(words);
		const found = this.page.getByTestId('rlc-item').filter({ visible: true, hasText: words });
		await found.first().click();
	}

	async fill(label: string, text: string): Promise<void> {
		await enter(this.field(label), text);
	}

	/**
	 * Types a text key by key: if a text with double braces arrives at once, as when it is pasted, n8n
	 * turns the field into an expression.
	 */
	async type(label: string, text: string): Promise<void> {
		const input = this.field(label).getByTestId('parameter-input-field');
		await input.pressSequentially(text);
		await input.blur();
	}

	/** Adds a row to a list of rows, and enters texts by the labels of the row’s fields. */
	async addRow(label: string, values: Readonly<Record<string, string>>): Promise<void> {
		const rows = this.field(label);
		await rows.getByTestId('fixed-collection-add').click();
		for (const [name, value] of Object.entries(values)) {
			await enter(fieldIn(rows, 'parameter-item', name), value);
		}
	}

	/** Runs the node and the nodes before it. */
	async execute(): Promise<void> {
		await this.page.getByTestId('node-execute-button').click();
	}

	async close(): Promise<void> {
		await this.page.getByTestId('ndv-close-button').click();
		await this.parameters.waitFor({ state: 'hidden' });
	}

	private field(label: string): Locator {
		return fieldIn(this.parameters, 'parameter-item', label);
	}
}
