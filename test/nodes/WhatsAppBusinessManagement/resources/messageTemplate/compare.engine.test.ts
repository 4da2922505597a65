import { byId } from '../../../../engine/byId';
import { useActionNode } from '../../../../engine/useActionNode';

const action = useActionNode({ resource: 'messageTemplate' });

it('Compare uses exactly Meta’s windows', async () => {
	const [one, other] = action.graph.world.templates;
	for (const days of ['7', '30', '60', '90']) {
		const { items, error } = await action.run({
			operation: 'compare',
			templateId: byId(String(one?.id)),
			otherTemplateId: byId(String(other?.id)),
			days,
		});
		expect(error).toBeUndefined();
		expect(items).toHaveLength(2);
		const { start, end } = action.graph.calls.at(-1)?.query ?? {};
		expect(Number(end) - Number(start)).toBe(Number(days) * 24 * 60 * 60);
	}
});
