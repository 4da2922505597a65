import type { Row } from './row';
import { sendingErrors } from './row';

/** The event for a payment method that is another than before, or none. */
function fundingEvent(before: string, after: string): string {
	if (after === '') return 'feed.paymentMethodRemoved';
	return before === '' ? 'feed.paymentMethodAdded' : 'feed.paymentMethodReplaced';
}

export const ACCOUNT_ROWS: readonly Row[] = [
	{
		on: 'account',
		fact: 'review',
		field: 'account_review_update',
		value: ({ after }) => ({ decision: after }),
	},
	{
		on: 'account',
		fact: 'limit',
		field: 'business_capability_update',
		value: ({ after }) =>
			after === '' ? undefined : { max_daily_conversations_per_business: after },
	},
	{
		on: 'account',
		fact: 'verification',
		field: 'account_update',
		value: ({ before = null, after }) => ({
			event: 'feed.verificationChanged',
			previous_status: before,
			new_status: after,
		}),
	},
	{
		on: 'account',
		fact: 'funding',
		field: 'account_update',
		value: ({ before = '', after }) => ({ event: fundingEvent(before, after) }),
	},
	{
		on: 'account',
		fact: 'sending',
		field: 'account_update',
		value: ({ before = null, after, facts }) => ({
			event: 'feed.sendingChanged',
			previous_can_send_message: before,
			can_send_message: after,
			errors: sendingErrors(facts, 'WABA'),
		}),
	},
];
