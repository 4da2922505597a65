import { createClock } from './clock';

it('runs due tasks in order, each at its own time, including tasks that are scheduled meanwhile', async () => {
	const clock = createClock();
	const start = clock.now();
	const ran: Array<[name: string, after: number]> = [];
	const note = (name: string) => async () => {
		ran.push([name, Math.round((clock.now() - start) / 60_000)]);
	};
	clock.after(180_000, note('third'));
	clock.after(60_000, async () => {
		await note('first')();
		clock.after(60_000, note('second'));
	});
	clock.after(600_000, note('much later'));

	await clock.advance(240_000);
	expect(ran).toEqual([
		['first', 1],
		['second', 2],
		['third', 3],
	]);
	clock.stop();
	await clock.advance(600_000);
	expect(ran).toHaveLength(3);
});

it('continues after a failed task', async () => {
	const clock = createClock();
	clock.after(1000, async () => await Promise.reject(new Error('no')));
	await expect(clock.advance(1000)).rejects.toThrow('no');
	const before = clock.now();
	await clock.advance(5000);
	expect(clock.now()).toBeGreaterThanOrEqual(before + 5000);
});
