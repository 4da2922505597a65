import { operation } from '../../execution/operation';
import { one, unwrapped } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';

/**
 * Read as a field of the number, because only one of Meta's references documents an edge of that name.
 * If it is an edge, Meta returns the field as a list.
 */
export const getOfficialBusinessAccountStatus = operation({
	name: 'Get Official Business Account Status',
	value: 'getOfficialBusinessAccountStatus',
	action: 'Get official business account status',
	description:
		'Read the status of a number’s request for the blue badge of an official business account',
	fields: phoneNumberLocator(),
	request: ({ phoneNumberId }) => ({
		method: 'GET',
		path: [nodeId(phoneNumberId)],
		query: { fields: 'official_business_account' },
	}),
	output: { phoneNumberId: 'string', oba_status: 'string', status_message: 'string' },
	response: one((answer) => {
		const status = { ...unwrapped(unwrapped(answer, 'official_business_account')) };
		delete status.id;
		return status;
	}),
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
