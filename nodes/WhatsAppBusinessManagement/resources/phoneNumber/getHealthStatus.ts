import { operation } from '../../execution/operation';
import { one, unwrapped } from '../../execution/response';
import { HEALTH_STATUS } from '../../execution/sharedOutputs';
import { nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';

export const getHealthStatus = operation({
	name: 'Get Health Status',
	value: 'getHealthStatus',
	action: 'Get health status of phone number',
	description:
		'Check whether a number can send messages now. If not, find out whether the number, account, portfolio or app blocks it, and what to do.',
	fields: phoneNumberLocator(),
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
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
