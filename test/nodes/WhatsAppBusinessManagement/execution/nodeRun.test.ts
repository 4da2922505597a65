import type { IExecuteFunctions } from 'n8n-workflow';

import {
	keepingIfOutput,
	nodeRunOf,
} from '../../../../nodes/WhatsAppBusinessManagement/execution/nodeRun';

const contextWith = (signal: AbortSignal | undefined) =>
	({
		getExecutionCancelSignal: () => signal,
		getMode: () => 'trigger',
		logger: {},
	}) as unknown as IExecuteFunctions;

describe('what two operations kept', () => {
	const failed = new Error('refused');

	it.each<
		[what: string, signal: AbortSignal | undefined, error: Error | undefined, undone: string]
	>([
		['stays if the items are output', new AbortController().signal, undefined, ''],
		['stays without a signal', undefined, undefined, ''],
		['is taken back if the run fails, the last first', undefined, failed, 'second first'],
		['is taken back if the run was cancelled', AbortSignal.abort(), undefined, 'second first'],
	])('%s', async (_what, signal, error, undone) => {
		const context = contextWith(signal);
		const takenBack: string[] = [];
		const run = async () => {
			for (const name of ['first', 'second'])
				nodeRunOf(context).ifDropped(() => takenBack.push(name));
			return await (error ? Promise.reject(error) : Promise.resolve('items'));
		};
		const outcome = await keepingIfOutput(context, run).catch((thrown: unknown) => thrown);
		expect(outcome).toBe(error ?? 'items');
		expect(takenBack.join(' ')).toBe(undone);
		// A later run of the same node takes back only its own.
		await keepingIfOutput(context, async () => await Promise.resolve());
		expect(takenBack.join(' ')).toBe(undone);
	});
});
