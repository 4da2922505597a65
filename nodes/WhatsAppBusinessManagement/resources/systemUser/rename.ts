import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { systemUserLocator } from '../../lookups/systemUser';
import { id, text } from '../../parameters/values';
import { nameField } from './nameField';

export const rename = operation({
	name: 'Rename',
	value: 'rename',
	action: 'Rename a system user',
	description: 'Give a system user of a business portfolio another name',
	fields: [...systemUserLocator(), nameField],
	input: () =>
		z.object({
			businessId: id('506914307656634'),
			systemUserId: id('122098765432109876'),
			name: text(),
		}),
	request: ({ businessId, systemUserId, name }) => ({
		method: 'POST',
		path: [nodeId(businessId), edge('system_users')],
		body: { system_user_id: systemUserId, name },
		idempotent: true,
	}),
	output: { systemUserId: 'string', id: 'string' },
	response: written(),
	beside: ({ systemUserId }) => ({ systemUserId }),
});
