import { byId } from '../../../../engine/byId';
import { useActionNode } from '../../../../engine/useActionNode';
import { paymentReading } from '../../../../graphApi/resources/payments';

const action = useActionNode();

const read = async (name: string) =>
	await action.run({
		resource: 'paymentConfiguration',
		operation: 'get',
		configurationName: byId(name),
	});

describe('a missing configuration', () => {
	it('is refused by Meta, without another attempt', async () => {
		const { error } = await read('nobody');
		expect(error?.description).toContain('nobody does not exist');
		expect(action.graph.calls).toHaveLength(1);
	});

	it('is also refused by Meta in the other form', async () => {
		paymentReading.of(action.graph.world).by = 'query';
		const { error } = await read('nobody');
		expect(error?.description).toContain('nobody does not exist');
		expect(action.graph.calls).toHaveLength(2);
	});
});

it.each(['/', '../me', '..', '.', 'a?b', 'a#b', 'a\\b'])(
	'the name %j reaches no path',
	async (name) => {
		const { error } = await read(name);
		expect(error?.message).toMatch(/^Payment Configuration: must be the name/);
		expect(action.graph.calls).toEqual([]);
	},
);
