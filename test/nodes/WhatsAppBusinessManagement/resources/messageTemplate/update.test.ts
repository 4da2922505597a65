import { update } from '../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/update';

it('Update chooses no category for anybody: another one sends the template into review', () => {
	const options = update.fields.find(({ name }) => name === 'updateFields')?.options;
	const category = options?.find(({ name }) => name === 'category');
	expect(category).toMatchObject({ default: '' });
});
