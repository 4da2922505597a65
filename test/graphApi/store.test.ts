import { store } from './store';
import { createWorld } from './world';

describe('a store', () => {
	const lanterns = store(({ app }) => [`first lantern of ${app.name}`]);

	it('keeps what is created on first use', () => {
		const world = createWorld();
		lanterns.of(world).push('second lantern');
		expect(lanterns.of(world)).toEqual(['first lantern of Fernwick Automation', 'second lantern']);
	});

	it('separates worlds and stores', () => {
		const world = createWorld();
		lanterns.of(world).pop();
		expect(lanterns.of(createWorld())).toHaveLength(1);
		expect(store((): string[] => []).of(world)).not.toBe(lanterns.of(world));
	});
});
