import { z } from 'zod';

import { operation } from '../../execution/operation';
import { one, unwrapped } from '../../execution/response';
import { HEALTH_STATUS } from '../../execution/sharedOutputs';
import { nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { id } from '../../parameters/values';

export const getHealthStatus = operation({
	name: 'Get Health Status',
	value: 'getHealthStatus',
	action: 'Get the health status of a phone number',
	description:
		'Find out whether a number can send messages now, and if not, whether number, account, portfolio or app is in the way and what to do',
	fields: [...phoneNumberLocator()],
	input: () => z.object({ phoneNumberId: id('106540352242922') }),
	request: ({ phoneNumberId }) => ({
		method: 'GET',
		path: [nodeId(phoneNumberId)],
		query: { fields: 'health_status' },
	}),
	output: { phoneNumberId: 'string', ...HEALTH_STATUS },
	response: one((answer) => {
		const health = { ...unwrapped(answer, 'health_status') };
		delete health.id;
		return health;
	}),
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
