import type { Page } from 'playwright-core';
import { NodePanel } from './nodePanel';
import { NodeWindow } from './nodeWindow';

/** The page of a workflow: its canvas, its header, and its executions. */
export class WorkflowPage {
	constructor(private readonly page: Page) {}

	/** Creates an empty workflow, which n8n saves by itself when it changes. */
	static async create(page: Page): Promise<WorkflowPage> {
		await page.getByTestId('project-home-menu-item').click();
		// The first workflow of an n8n is created from a card, all others from a button.
		const card = page.getByTestId('new-workflow-card');
		await card.or(page.getByTestId('add-resource-workflow')).first().click();
		await page.getByTestId('canvas-add-button').waitFor();
		return new WorkflowPage(page);
	}

	/** Opens the panel of nodes from the empty canvas. */
	async addFirstStep(): Promise<NodePanel> {
		await this.page.getByTestId('canvas-plus-button').click();
		return new NodePanel(this.page);
	}

	/** Publishes the workflow, and returns what n8n says about it. */
	async publish(): Promise<string> {
		await this.page.getByTestId('workflow-open-publish-modal-button').click();
		const modal = this.page.getByTestId('workflowPublish-modal');
		await modal.getByTestId('workflow-publish-button').click();
		const message = this.page.getByTestId('activation-modal');
		const text = await message.innerText();
		await message.getByRole('button', { name: 'Got it' }).click();
		return text;
	}

	/** Waits for the first execution, and opens it. The trigger is shown with what it output. */
	async openFirstExecution(): Promise<NodeWindow> {
		await this.page.getByTestId('radio-button-executions').click();
		await this.page.getByTestId('current-executions-list').getByText('Succeeded').first().click();
		await this.page
			.getByTestId('execution-preview-host')
			.getByTestId('canvas-trigger-node')
			.dblclick();
		return new NodeWindow(this.page);
	}
}
