import { z } from 'zod';

import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { id } from '../../parameters/values';

export const getSuggestions = operation({
	name: 'Get Suggestions',
	value: 'getSuggestions',
	action: 'Get username suggestions for a phone number',
	description: 'List the usernames that Meta suggests for a number, one item each',
	fields: phoneNumberLocator(),
	input: () => z.object({ phoneNumberId: id('106540352242922') }),
	request: ({ phoneNumberId }) => ({
		method: 'GET',
		path: [nodeId(phoneNumberId), edge('username_suggestions')],
	}),
	output: { phoneNumberId: 'string', username: 'string' },
	response: many(({ username_suggestions: suggestions }) =>
		Array.isArray(suggestions)
			? suggestions.map((username) => ({ username: String(username) }))
			: [],
	),
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
