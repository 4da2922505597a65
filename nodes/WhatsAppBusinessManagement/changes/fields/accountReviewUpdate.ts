import { text, webhookField } from './field';

export const accountReviewUpdate = webhookField({
	field: 'account_review_update',
	name: 'Account Review',
	description: 'Meta finished reviewing the account',
	group: 'account',
	sample: { decision: 'APPROVED' },
	value: { decision: text },
	read: ({ decision }) => ({
		event: decision,
		summary: `The review of the account ended with ${decision ?? 'an unknown decision'}`,
		keys: { decision },
	}),
});
