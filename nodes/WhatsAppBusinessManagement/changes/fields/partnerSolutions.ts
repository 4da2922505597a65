import { idText, text, webhookField, wordsFor } from './field';

const EVENTS: Readonly<Record<string, string>> = {
	SOLUTION_CREATED: 'was created',
	SOLUTION_UPDATED: 'was changed',
};

export const partnerSolutions = webhookField({
	field: 'partner_solutions',
	name: 'Partner Solution',
	description: 'A multi-partner solution was created, or its status changed',
	group: 'partner',
	entryIdOf: 'portfolio',
	sample: { event: 'SOLUTION_UPDATED', solution_id: '991100000000801', solution_status: 'ACTIVE' },
	value: { event: text, solution_id: idText, solution_status: text },
	read: ({ event, solution_id: solutionId, solution_status: solutionStatus }) => {
		const what = wordsFor(EVENTS, event) ?? `reports ${event ?? 'an unknown event'}`;
		const status = solutionStatus === null ? '' : ` and is ${solutionStatus}`;
		return {
			event,
			summary: `Solution ${solutionId ?? '(unknown)'} ${what}${status}`,
			keys: { solutionId, solutionStatus },
		};
	},
});
