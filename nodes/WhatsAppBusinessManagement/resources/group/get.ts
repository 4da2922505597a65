import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { one } from '../../execution/response';
import { withoutProduct } from '../../execution/withoutProduct';
import { groupId } from '../../graph/paths';
import { groupLocator } from '../../lookups/group';
import { fieldChoice } from '../../parameters/fieldChoice';
import { GROUP, GROUP_FIRST } from './fields';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get group',
	description:
		'Read one WhatsApp group: subject, participants, whether WhatsApp has suspended it …',
	fields: [...groupLocator(), fieldChoice(GROUP, GROUP_FIRST)],
	request: ({ group, fields }) => ({
		method: 'GET',
		path: [groupId(group)],
		query: { fields: fields.join(',') },
	}),
	output: pick(GROUP, GROUP_FIRST),
	response: one(withoutProduct),
});
