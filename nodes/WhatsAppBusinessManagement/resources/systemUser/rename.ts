import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { businessId } from '../../lookups/business';
import { systemUserLocator } from '../../lookups/systemUser';
import { nameField } from './nameField';

export const rename = operation({
	name: 'Rename',
	value: 'rename',
	action: 'Rename system user',
	description: 'Change the name of a system user of a business portfolio',
	fields: [...systemUserLocator(), nameField],
	input: (checks) => z.object({ businessId: businessId(), ...checks }),
	request: ({ businessId: portfolioId, systemUserId }, body) => ({
		method: 'POST',
		path: [nodeId(portfolioId), edge('system_users')],
		body: { system_user_id: systemUserId, ...body },
		idempotent: true,
	}),
	output: { systemUserId: 'string', id: 'string' },
	response: written(),
	echo: ({ systemUserId }) => ({ systemUserId }),
});
