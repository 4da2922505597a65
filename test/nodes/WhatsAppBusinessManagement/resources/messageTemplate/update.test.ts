import { update } from '../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/update';

it('Update has no default category: a different category sends the template to review', () => {
	const options = update.fields.find(({ name }) => name === 'updateFields')?.options;
	const category = options?.find(({ name }) => name === 'category');
	expect(category).toMatchObject({ default: '' });
});
