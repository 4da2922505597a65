import { poll } from '../../n8n/poll';

const PAGE_TIMEOUT_MS = 30_000;

interface Submitted {
	formWaitingUrl?: string;
}

/** Fills in the pages of one of n8n's forms, as the script of its pages does in a browser. */
export class FormVisitor {
	private constructor(private address: string) {}

	/** Opens the form of an active workflow and waits until n8n offers it. */
	static async open(address: string): Promise<FormVisitor> {
		const isThere = async () => ((await fetch(address)).ok ? true : undefined);
		await poll(`the form ${address}`, isThere, PAGE_TIMEOUT_MS);
		return new FormVisitor(address);
	}

	/**
	 * Sends the page.
	 *
	 * @param answers the values of its fields, from the top
	 */
	async submit(...answers: string[]): Promise<void> {
		const body = new FormData();
		for (const [index, answer] of answers.entries()) body.append(`field-${index}`, answer);
		const response = await fetch(this.address, { method: 'POST', body });
		const text = await response.text();
		if (!response.ok) throw new Error(`The form answered ${response.status}: ${text}`);
		const { formWaitingUrl } = (text.startsWith('{') ? JSON.parse(text) : {}) as Submitted;
		this.address = formWaitingUrl ?? this.address;
	}

	/** The next page. n8n answers nothing while the workflow runs, so its status is asked first. */
	async nextPage(): Promise<string> {
		const status = new URL(this.address);
		status.pathname += '/n8n-execution-status';
		await poll(
			'the next page of the form',
			async () => {
				const text = (await (await fetch(status)).text()).trim();
				if (/^(error|crashed|canceled)$/.test(text)) throw new Error(`The workflow ended: ${text}`);
				return text === 'form-waiting' ? true : undefined;
			},
			PAGE_TIMEOUT_MS,
		);
		return await (await fetch(this.address)).text();
	}
}
