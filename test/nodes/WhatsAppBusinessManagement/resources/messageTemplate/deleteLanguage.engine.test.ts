import { deleteLanguage } from '../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/deleteLanguage';
import { byId } from '../../../../engine/byId';
import { useActionNode } from '../../../../engine/useActionNode';
import { DRAFT_FLOW_ID } from '../../../../graphApi';
import { answering } from '../../graph/fakeConnection';

const action = useActionNode({ resource: 'messageTemplate' });

describe('Delete Language', () => {
	const language = async (templateId: string) =>
		await action.run({
			operation: 'deleteLanguage',
			confirmed: true,
			templateId: byId(templateId),
		});

	const methods = () => action.graph.calls.map(({ method }) => method);

	it.each(['DELETED', 'PENDING_DELETION'])(
		'deletes nothing where the template is %s already',
		async (status) => {
			const [template] = action.graph.world.templates;
			Object.assign(template ?? {}, { status });
			const { error, items } = await language(String(template?.id));
			expect(error?.message).toBe(
				'Template: the template with this ID does not exist any more. Choose one from the list',
			);
			expect(items).toEqual([]);
			expect(methods()).toEqual(['GET']);
		},
	);

	it.each([
		['an ID that nothing has', '118999999999999', ['GET']],
		['a flow', DRAFT_FLOW_ID, ['GET']],
		['a template of another account', '118000000000600', ['GET', 'DELETE']],
	])('fails for %s', async (_what, id, calls) => {
		const { error, items } = await language(id);
		expect(error?.message).toMatch(/.../);
		expect(items).toEqual([]);
		expect(methods()).toEqual(calls);
	});

	it('sends only a name that Meta returned', async () => {
		const { calls, connection } = answering({ id: '5' });
		const input = { confirm: true, accountId: '1', templateId: '5' };
		await expect(deleteLanguage.prepare(input, {}).run(connection)).rejects.toThrow(
			'Template: the template with this ID does not exist any more. Choose one from the list',
		);
		expect(calls).toHaveLength(1);
	});
});
