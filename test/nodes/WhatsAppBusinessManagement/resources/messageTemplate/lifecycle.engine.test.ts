import { byId } from '../../../../engine/byId';
import { useActionNode } from '../../../../engine/useActionNode';

const action = useActionNode({ resource: 'messageTemplate' });

it('a template is created, found, updated, archived, unarchived and deleted', async () => {
	const { items } = await action.run({
		operation: 'create',
		name: 'lantern_ready',
		language: 'en_US',
		category: 'UTILITY',
		defineTemplate: 'json',
		components: '[{"type": "BODY", "text": "Your lantern is ready."}]',
	});
	const templateId = String(items[0]?.id);
	const meant = action.graph.world.templates.find(({ id }) => id === templateId);
	const state = async () =>
		(
			await action.run({
				operation: 'getMany',
				fields: ['status'],
				filters: { name: 'lantern_ready' },
			})
		).items[0]?.status;
	expect(await state()).toBe('PENDING');

	const edit = async () =>
		await action.run({
			operation: 'update',
			templateId: byId(templateId),
			defineTemplate: 'keep',
			updateFields: { messageSendTtlSeconds: 60 },
		});
	expect((await edit()).error?.message).toBe("Message template status can't be changed");
	Object.assign(meant ?? {}, { status: 'APPROVED' });
	expect((await edit()).items).toMatchObject([{ success: true }]);
	expect((await edit()).error?.message).toBe('Template Edit Limit Reached');

	await action.run({ operation: 'archive', templateIds: templateId });
	expect(await state()).toBe('ARCHIVED');
	await action.run({ operation: 'unarchive', templateIds: templateId });
	expect(await state()).toBe('APPROVED');

	await action.run({ operation: 'deleteMany', confirmed: true, templateIds: templateId });
	expect(await state()).toBeUndefined();
});
