import { chunk } from '../../../../nodes/WhatsAppBusinessManagement/execution/sendInBatches';

it.each<[what: string, entries: number[], batches: number[][]]>([
	['none', [], []],
	['fewer than one holds', [1], [[1]]],
	['as many as one holds', [1, 2], [[1, 2]]],
	['more', [1, 2, 3, 4, 5], [[1, 2], [3, 4], [5]]],
])('parts %s', (_what, entries, batches) => {
	expect(chunk(entries, 2)).toEqual(batches);
});
