import { solution } from '../../../../../nodes/WhatsAppBusinessManagement/resources/solution';

/** Two kinds of requests are answered alike: only the words tell a person, or an AI agent, which. */
it.each([
	['accept', /^Accept the offer /, /a new .* offered .* use Accept Deactivation\.$/],
	['reject', /^Reject the offer /, /a new .* offered .* use Reject Deactivation\.$/],
	['acceptDeactivation', /the deactivation /, /request to end an active .* use Accept\.$/],
	['rejectDeactivation', /the deactivation /, /request to end an active .* use Reject\.$/],
])('%s says which request it answers, and what answers the other', (value, action, words) => {
	const operation = solution.operations.find((each) => each.value === value);
	expect(operation?.action).toMatch(action);
	expect(operation?.description).toMatch(words);
});
