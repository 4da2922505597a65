import { serialize } from '../../../../nodes/WhatsAppBusinessManagement/callback/serialize';

const tick = async () => await new Promise((resolve) => setImmediate(resolve));

it('runs tasks for one subject one after another, in order', async () => {
	const log: string[] = [];
	const work = (name: string) => async () => {
		log.push(`${name} begins`);
		await tick();
		log.push(`${name} ends`);
		return name;
	};
	const names = ['a', 'b', 'c'];
	await expect(
		Promise.all(names.map(async (name) => await serialize('app', work(name)))),
	).resolves.toEqual(names);
	expect(log).toEqual(names.flatMap((name) => [`${name} begins`, `${name} ends`]));
});

it('a task that fails does not affect the others', async () => {
	const failing = serialize('app', async () => await Promise.reject(new Error('mine')));
	const next = serialize('app', async () => await Promise.resolve('yours'));
	await expect(failing).rejects.toThrow('mine');
	await expect(next).resolves.toBe('yours');
});

it('another subject does not wait', async () => {
	let end: () => void = () => {};
	const first = serialize(
		'one app',
		async () => await new Promise<void>((resolve) => void (end = resolve)),
	);
	await expect(serialize('another', async () => await Promise.resolve(1))).resolves.toBe(1);
	end();
	await first;
});
