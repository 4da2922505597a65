import { solution } from '../../../../../nodes/WhatsAppBusinessManagement/resources/solution';

/** Two kinds of requests have the same actions: only the texts tell a user or an AI agent which is which. */
it.each([
	['accept', /^Accept offer /, /a new .* offered .* use Accept Deactivation\.$/],
	['reject', /^Reject offer /, /a new .* offered .* use Reject Deactivation\.$/],
	['acceptDeactivation', / deactivation of /, /request to end an active .* use Accept\.$/],
	['rejectDeactivation', / deactivation of /, /request to end an active .* use Reject\.$/],
])(
	'%s states which request it answers, and which action answers the other',
	(value, action, words) => {
		const operation = solution.operations.find((each) => each.value === value);
		expect(operation?.action).toMatch(action);
		expect(operation?.description).toMatch(words);
	},
);
