import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Takes a screenshot whenever a test fails, and prints where it is. A test that passes leaves none. */
export class FailurePictures {
	private folder?: Promise<string>;

	private failures = 0;

	/** @param page the page, which exists only once the tests run */
	constructor(private readonly page: () => Page) {}

	/** Makes a test of jest that has its screenshot taken if it fails. */
	of<Arguments extends unknown[]>(
		test: (...values: Arguments) => Promise<void>,
	): (...values: Arguments) => Promise<void> {
		return async (...values) => {
			try {
				await test(...values);
			} catch (error) {
				await this.take();
				throw error;
			}
		};
	}

	private async take(): Promise<void> {
		this.folder ??= mkdtemp(join(tmpdir(), 'editor-failure-'));
		const path = join(await this.folder, `${++this.failures}.png`);
		await this.page().screenshot({ path });
		process.stderr.write(`What the editor showed: ${path}\n`);
	}
}
