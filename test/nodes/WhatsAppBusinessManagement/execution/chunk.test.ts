import { chunk } from '../../../../nodes/WhatsAppBusinessManagement/execution/sendInBatches';

it.each<[what: string, entries: number[], batches: number[][]]>([
	['none', [], []],
	['fewer than the maximum', [1], [[1]]],
	['exactly the maximum', [1, 2], [[1, 2]]],
	['more', [1, 2, 3, 4, 5], [[1, 2], [3, 4], [5]]],
])('splits %s', (_what, entries, batches) => {
	expect(chunk(entries, 2)).toEqual(batches);
});
