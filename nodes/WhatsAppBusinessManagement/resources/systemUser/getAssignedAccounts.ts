import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { optionalSystemUserLocator } from '../../lookups/systemUser';
import { fieldChoice } from '../../parameters/fieldChoice';
import { ACCOUNT_FIRST, LISTED_ACCOUNT } from '../account/fields';

export const getAssignedAccounts = operation({
	name: 'Get Assigned Accounts',
	value: 'getAssignedAccounts',
	action: 'Get accounts of system user',
	description: 'List the WhatsApp Business Accounts that are assigned to a system user or a person',
	fields: [
		...optionalSystemUserLocator(
			'The user whose accounts are listed. For a person, enter the ID from Business settings → Users. If empty, the user of the access token is used.',
		),
		fieldChoice(LISTED_ACCOUNT, ACCOUNT_FIRST),
	],
	request: ({ systemUserId, fields }) => ({
		method: 'GET',
		path: [
			systemUserId === undefined ? edge('me') : nodeId(systemUserId),
			edge('assigned_whatsapp_business_accounts'),
		],
		query: { fields: fields.join(',') },
	}),
	output: { systemUserId: 'string', ...pick(LISTED_ACCOUNT, ACCOUNT_FIRST) },
	emptyHint: {
		what: 'assigned accounts',
		causes: [
			'No account is assigned to the user. Assign it with Account User → Add or Set Tasks or under Business settings → Users → System users.',
			'The access token may be one of another user. If no user is entered, the user of the access token is used.',
		],
	},
	response: many(),
	// Null means the user of the token, whose ID is unknown here.
	echo: ({ systemUserId }) => ({ systemUserId: systemUserId ?? null }),
});
