import { APPEAL } from '../enforcement';
import { explained, sentences, wordsFor } from '../words';
import { stateReader, text, webhookField } from './field';

/** Webhook reference, account_review_update. */
const DECISIONS: Readonly<Record<string, string>> = {
	APPROVED: 'Meta reviewed the account and approved it',
	DEFERRED: 'Meta reviewed the account and deferred its decision',
	PENDING: 'Meta is still reviewing the account',
	REJECTED: 'Meta reviewed the account and rejected it',
};

function summaryOf(decision: string | null): string {
	return sentences(
		wordsFor(DECISIONS, decision) ??
			`The review of the account ended with ${decision === null ? 'an unknown decision' : explained(decision, undefined)}`,
		decision === 'REJECTED' ? APPEAL : null,
	);
}

export const accountReviewUpdate = webhookField({
	field: 'account_review_update',
	name: 'Account Review',
	description: 'Meta finished reviewing the account',
	group: 'account',
	stateOf: stateReader(({ decision }) => [text(decision)]),
	sample: { decision: 'APPROVED' },
	value: { decision: text },
	read: ({ decision }) => ({
		event: decision,
		summary: summaryOf(decision),
		keys: { decision },
	}),
});
