import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { withoutProduct } from '../../execution/withoutProduct';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { requiredTextField } from '../../parameters/field';
import { userId } from '../../parameters/userId';

export const remove = operation({
	name: 'Delete',
	value: 'remove',
	action: 'Delete user from contact book',
	description:
		'Delete a WhatsApp user’s entry from the contact book of the portfolio. The contact book lets webhooks contain a user’s phone number beside the user ID.',
	confirm:
		'Webhooks to all numbers of the portfolio can then lack the user’s phone number, and the entry cannot be restored. Meta creates a new one only when the user interacts with the business again.',
	fields: [
		...phoneNumberLocator(),
		requiredTextField('user', {
			label: 'User ID',
			placeholder: 'e.g. US.13491208655302741918',
			description:
				'The ID of the WhatsApp user for your portfolio, which webhooks contain as user_id',
			is: userId,
		}),
	],
	// Meta: Business-scoped user IDs, “Delete a contact book entry”.
	request: ({ phoneNumberId, user }) => ({
		method: 'DELETE',
		path: [nodeId(phoneNumberId), edge('contact_book')],
		query: { messaging_product: 'whatsapp', bsuid: user },
		idempotent: true,
	}),
	output: { phoneNumberId: 'string', userId: 'string', deleted: 'boolean' },
	// `deleted` is false if there was no entry. Meta reports success for that too.
	response: written(withoutProduct),
	echo: ({ phoneNumberId, user }) => ({ phoneNumberId, userId: user }),
});
