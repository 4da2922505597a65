import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';

export const getSuggestions = operation({
	name: 'Get Suggestions',
	value: 'getSuggestions',
	action: 'Get username suggestions for phone number',
	description: 'List the usernames that Meta suggests for a number, one item per username',
	fields: phoneNumberLocator(),
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
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
