import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { withoutProduct } from '../../execution/withoutProduct';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { choiceField, optionsField } from '../../parameters/field';
import { PRODUCT, descriptionField, requiredSubject } from './fields';

/** Meta: Group management, “Create group”. */
const APPROVAL_MODES = {
	approval_required: 'Approval Required',
	auto_approve: 'Automatic',
} as const;

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create group',
	description:
		'Create a WhatsApp group. Meta creates it later: the webhook field group_lifecycle_update reports its ID and invite link, with the request_id that is returned here. Requires an official business account.',
	fields: [
		...phoneNumberLocator(),
		requiredSubject,
		optionsField([
			descriptionField,
			choiceField('joinApprovalMode', APPROVAL_MODES, {
				label: 'Join Approval',
				sends: 'join_approval_mode',
				default: 'approval_required',
				description: 'Whether people who open the invite link join at once or must be approved',
			}),
		]),
	],
	request: ({ phoneNumberId }, body) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('groups')],
		body: { ...PRODUCT, ...body },
	}),
	output: { phoneNumberId: 'string', request_id: 'string' },
	response: written(withoutProduct),
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
