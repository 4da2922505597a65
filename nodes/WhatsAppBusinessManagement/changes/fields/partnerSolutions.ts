import { explained, reports, wordsFor } from '../words';
import { idText, text, webhookField } from './field';

const EVENTS: Readonly<Record<string, string>> = {
	SOLUTION_CREATED: 'was created',
	SOLUTION_UPDATED: 'was changed',
};

/** Webhook reference, partner_solutions. */
const STATUSES: Readonly<Record<string, string>> = {
	ACTIVE: 'is active',
	DEACTIVATED: 'is deactivated',
	DRAFT: 'is a draft',
	INITIATED: 'waits for the partner to accept it',
	PENDING_DEACTIVATION: 'waits for the partner to accept its deactivation',
	REJECTED: 'was rejected by the partner',
};

const statusWords = (status: string): string =>
	wordsFor(STATUSES, status) ?? `is now ${explained(status, undefined)}`;

export const partnerSolutions = webhookField({
	field: 'partner_solutions',
	name: 'Partner Solution',
	description: 'A multi-partner solution was created, or its status changed',
	group: 'partner',
	entryIdOf: 'portfolio',
	sample: { event: 'SOLUTION_UPDATED', solution_id: '991100000000801', solution_status: 'ACTIVE' },
	value: { event: text, solution_id: idText, solution_status: text },
	read: ({ event, solution_id: solutionId, solution_status: solutionStatus }) => {
		const what = wordsFor(EVENTS, event) ?? reports(event);
		const status = solutionStatus === null ? '' : ` and ${statusWords(solutionStatus)}`;
		return {
			event,
			summary: `Solution ${solutionId ?? '(unknown)'} ${what}${status}`,
			keys: { solutionId, solutionStatus },
		};
	},
});
