import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { signupLocator } from '../../lookups/signup';
import { choiceField } from '../../parameters/field';
import { updateFields } from '../../parameters/updateFields';
import { OPTIONAL_FIELDS, confirmationMessageField, signupMessage, websiteField } from './fields';

const STATUSES = {
	ACTIVE: 'Active',
	DISABLED: 'Disabled',
} as const;

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update signup link',
	description:
		'Change the texts of a signup link, or disable or reactivate it. People who open a disabled link see an error.',
	fields: [
		...signupLocator(),
		updateFields([
			confirmationMessageField,
			...OPTIONAL_FIELDS,
			signupMessage,
			choiceField('status', STATUSES, {
				label: 'Status',
				sends: 'status',
				default: 'DISABLED',
				description: 'Whether people can subscribe by the link',
			}),
			websiteField,
		]),
	],
	request: ({ signupId }, body) => ({
		method: 'POST',
		path: [edge('signups'), nodeId(signupId)],
		body,
		idempotent: true,
	}),
	output: { signupId: 'string' },
	response: written(),
	echo: ({ signupId }) => ({ signupId }),
});
