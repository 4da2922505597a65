import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { withoutProduct } from '../../execution/withoutProduct';
import { groupId } from '../../graph/paths';
import { groupLocator } from '../../lookups/group';
import { updateFields } from '../../parameters/updateFields';
import { PRODUCT, descriptionField, subjectField } from './fields';

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update group',
	description:
		'Change the subject or the description of a WhatsApp group. The webhook field group_settings_update reports the result.',
	fields: [...groupLocator(), updateFields([descriptionField, subjectField])],
	// Meta documents no answer. It comes out as it is.
	request: ({ group }, body) => ({
		method: 'POST',
		path: [groupId(group)],
		body: { ...PRODUCT, ...body },
		idempotent: true,
	}),
	output: { groupId: 'string', request_id: 'string' },
	response: written(withoutProduct),
	echo: ({ group }) => ({ groupId: group }),
});
