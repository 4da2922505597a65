import { z } from 'zod';

import { operation } from '../../execution/operation';
import { one, unwrapped } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { id } from '../../parameters/values';

/**
 * Read as a field of the number: the edge of that name stands only in one of Meta's references. Where
 * it is an edge, asking for it as a field gives a list.
 */
export const getOfficialBusinessAccountStatus = operation({
	name: 'Get Official Business Account Status',
	value: 'getOfficialBusinessAccountStatus',
	action: 'Get the official business account status of a phone number',
	description: 'Read how far a number is on its way to the blue badge of an official business',
	fields: [...phoneNumberLocator()],
	input: () => z.object({ phoneNumberId: id('106540352242922') }),
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
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
