import { z } from 'zod';

import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { systemUserLocator } from '../../lookups/systemUser';
import { fieldChoice } from '../../parameters/fieldChoice';
import { graphFields, id } from '../../parameters/values';
import { ACCOUNT_FIRST, LISTED_ACCOUNT } from '../account/fields';

export const getAssignedAccounts = operation({
	name: 'Get Assigned Accounts',
	value: 'getAssignedAccounts',
	action: 'Get the accounts of a system user',
	description:
		'List the WhatsApp Business Accounts that a system user, or a person, has been given access to',
	fields: [
		...systemUserLocator(
			'Whose accounts are listed; for a person enter the ID from Business settings → Users. Left empty, it is the user of the access token.',
		),
		fieldChoice(LISTED_ACCOUNT, ACCOUNT_FIRST),
	],
	input: () =>
		z.object({ systemUserId: id('122098765432109876').optional(), fields: graphFields() }),
	request: ({ systemUserId, fields }) => ({
		method: 'GET',
		path: [
			systemUserId === undefined ? edge('me') : nodeId(systemUserId),
			edge('assigned_whatsapp_business_accounts'),
		],
		query: { fields: fields.join(',') },
	}),
	output: { systemUserId: 'string', ...pick(LISTED_ACCOUNT, ACCOUNT_FIRST) },
	response: many(),
	// Null stands for the user of the token, whose ID is not known here.
	beside: ({ systemUserId }) => ({ systemUserId: systemUserId ?? null }),
});
