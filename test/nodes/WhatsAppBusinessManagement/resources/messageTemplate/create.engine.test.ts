import { create } from '../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/create';
import { useActionNode } from '../../../../engine/useActionNode';

const componentsField = create.fields.find(({ name }) => name === 'components');

const action = useActionNode({ resource: 'messageTemplate', defineTemplate: 'json' });

it('shows a default for Components that can be sent unchanged', async () => {
	const { items, error } = await action.run({
		operation: 'create',
		name: 'order_on_its_way',
		language: 'en_US',
		category: 'UTILITY',
		components: String(componentsField?.hint).replace(/^e\.g\. (.*\])\. In an expression.*$/, '$1'),
	});
	expect(error).toBeUndefined();
	expect(items).toEqual([expect.objectContaining({ name: 'order_on_its_way', status: 'PENDING' })]);
});

it('creates nothing from the default list of Components', async () => {
	const untouched = { operation: 'create', name: 'empty', language: 'en_US' };
	const { error } = await action.run({
		...untouched,
		components: String(componentsField?.default),
	});
	expect(error?.message).toMatch(/^Components: fill in the parts of the template/);
	expect(action.graph.calls).toEqual([]);
});
