import type { Locator, Page } from 'playwright-core';
import { NodeWindow } from './nodeWindow';

const NAME = 'node-creator-item-name';

/** n8n’s panel from which nodes are added. It lists a package’s nodes as one entry. */
export class NodePanel {
	private readonly panel: Locator;

	constructor(private readonly page: Page) {
		this.panel = page.getByTestId('node-creator');
	}

	/** Searches, and waits until a name is found. Returns all names that are found, best first. */
	async search(words: string, awaited: string): Promise<string[]> {
		const bar = this.panel.getByTestId('node-creator-search-bar');
		// Without words, so that the results of the search before are gone.
		await bar.clear();
		await this.named(awaited).waitFor({ state: 'hidden' });
		await bar.fill(words);
		await this.named(awaited).waitFor();
		const names = await this.panel.getByTestId(NAME).allInnerTexts();
		return names.map((name) => name.trim());
	}

	/** Opens the page of the package that the search found. */
	async open(name: string): Promise<void> {
		await this.named(name).click();
		await this.named(name).waitFor({ state: 'hidden' });
	}

	/** Adds a trigger or an action from the package’s page. */
	async add(section: 'Triggers' | 'Actions', name: string): Promise<NodeWindow> {
		// n8n opens one section by itself. Which one depends on what the workflow already has.
		await this.panel.getByTestId(NAME).first().waitFor();
		const heading = this.panel.getByTestId('node-creator-category-item');
		if (!(await this.named(name).isVisible())) await heading.filter({ hasText: section }).click();
		await this.named(name).click();
		await this.page.getByTestId('node-parameters').waitFor();
		return new NodeWindow(this.page);
	}

	private named(name: string): Locator {
		return this.panel.getByTestId(NAME).filter({ hasText: new RegExp(`^\\s*${name}\\s*$`) });
	}
}
