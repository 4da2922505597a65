import { BinaryDataService } from 'n8n-core';
import type { IBinaryData } from 'n8n-workflow';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

interface Container {
	set(type: unknown, instance: unknown): void;
}

/** n8n-core's own container: another copy of the package would have separate services. */
function container(): Container {
	const paths = [dirname(require.resolve('n8n-core'))];
	const path = require.resolve('@n8n/di', { paths });
	return (jest.requireActual(path) as { Container: Container }).Container;
}

/** n8n's own store of binary data, in a separate folder, as when n8n stores files on disk. */
export class FilesOnDisk {
	private constructor(
		private readonly folder: string,
		private readonly service: BinaryDataService,
	) {}

	static async start(): Promise<FilesOnDisk> {
		const folder = await mkdtemp(join(tmpdir(), 'n8n-binary-data-'));
		const config = { mode: 'filesystem', localStoragePath: folder };
		const reporter = { error: () => undefined, warn: () => undefined };
		const service = new BinaryDataService(config as never, reporter as never, {} as never);
		await service.init();
		container().set(BinaryDataService, service);
		return new FilesOnDisk(folder, service);
	}

	/** The item's reference to the file. */
	async store(
		bytes: Buffer,
		file: Pick<IBinaryData, 'mimeType' | 'fileName'>,
	): Promise<IBinaryData> {
		const location = { type: 'execution', workflowId: 'workflow', executionId: '1' } as const;
		return await this.service.store(location, bytes, { ...file, data: '' });
	}

	async stop(): Promise<void> {
		await rm(this.folder, { recursive: true });
	}
}
