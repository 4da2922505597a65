import { useActionNode } from '../../../../engine/useActionNode';
import { ACCOUNT_ID } from '../../../../graphApi';

const action = useActionNode({ resource: 'messageTemplate' });

describe('Delete by Name', () => {
	const byName = async (name: string, languagesAtMost?: number) =>
		await action.run({
			operation: 'deleteByName',
			confirmed: true,
			name,
			...(languagesAtMost !== undefined && { languagesAtMost }),
		});

	const methods = () => action.graph.calls.map(({ method }) => method);

	it.each([
		['is not there', 'no_such_template'],
		['is only a part of others’ names', 'order'],
	])('deletes nothing when the name %s', async (_what, name) => {
		const { error } = await byName(name);
		expect(error?.message).toBe(
			'Name: the account has no template with exactly this name. Use Message Template → Get Many to list its templates',
		);
		expect(methods()).toEqual(['GET']);
	});

	it('deletes nothing when more languages would be deleted than expected', async () => {
		const { error } = await byName('order_update', 4);
		expect(error?.message).toBe(
			'Stop If More Languages Than: nothing was deleted, because 5 languages have this name (de, en_US, es, fr, pt_BR), more than 4. Check the name, or raise the number',
		);
		expect(methods()).toEqual(['GET']);
	});

	it('deletes every language, but no template that only contains the name', async () => {
		const [other] = action.graph.world.templates;
		Object.assign(other ?? {}, { name: 'order_update_2' });
		for (const each of action.graph.world.templates) {
			if (each.status === 'DISABLED') each.status = 'APPROVED';
		}
		const { items } = await byName('order_update', 5);
		expect(items).toMatchObject([{ languageCount: 5, deleted: true }]);
		const left = action.graph.world.templates.filter(
			({ accountId, name }) => accountId === ACCOUNT_ID && name.startsWith('order_update'),
		);
		expect(left).toEqual([other]);
	});
});
