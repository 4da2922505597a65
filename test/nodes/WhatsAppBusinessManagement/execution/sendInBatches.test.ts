import { sendInBatches } from '../../../../nodes/WhatsAppBusinessManagement/execution/sendInBatches';

const refusal = new Error('No');

/** Sends 1 to 7 in batches of three; the listed ones are refused. */
const sentInParts = async (refusedParts: number[], afterRefusal: 'continue' | 'stop') => {
	const sent: number[][] = [];
	const items = sendInBatches([1, 2, 3, 4, 5, 6, 7], {
		size: 3,
		afterRefusal,
		send: async (part) => {
			sent.push(part);
			if (refusedParts.includes(sent.length)) throw refusal;
			return await Promise.resolve(part.map((entry) => ({ entry })));
		},
		notDone: (entry, error) => ({ entry, because: (error as Error).message }),
	});
	return { items: await items, sent: sent.length };
};

const done = (...entries: number[]) => entries.map((entry) => ({ entry }));
const notDone = (...entries: number[]) => entries.map((entry) => ({ entry, because: 'No' }));

it.each<[string, number[], 'continue' | 'stop', { items: object[]; sent: number }]>([
	['nothing refused', [], 'stop', { items: done(1, 2, 3, 4, 5, 6, 7), sent: 3 }],
	[
		'the second refused, and the next one sent',
		[2],
		'continue',
		{ items: [...done(1, 2, 3), ...notDone(4, 5, 6), ...done(7)], sent: 3 },
	],
	[
		'the second refused, and the rest not sent',
		[2],
		'stop',
		{ items: [...done(1, 2, 3), ...notDone(4, 5, 6, 7)], sent: 2 },
	],
])('%s', async (_what, refusedParts, afterRefusal, outcome) => {
	expect(await sentInParts(refusedParts, afterRefusal)).toEqual(outcome);
});

it.each(['continue', 'stop'] as const)(
	'if the first is refused, it is an error, whether to %s or not',
	async (afterRefusal) => {
		await expect(sentInParts([1], afterRefusal)).rejects.toBe(refusal);
	},
);

it('sends nothing for an empty list', async () => {
	const send = jest.fn();
	const parts = { size: 3, afterRefusal: 'stop', send, notDone: () => ({}) } as const;
	expect(await sendInBatches([], parts)).toEqual([]);
	expect(send).not.toHaveBeenCalled();
});
