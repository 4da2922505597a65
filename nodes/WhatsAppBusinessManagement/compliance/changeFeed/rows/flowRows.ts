import type { Row } from './row';

export const FLOW_ROWS: readonly Row[] = [
	{
		on: 'flow',
		fact: 'status',
		field: 'flows',
		isForNew: true,
		value: ({ id, before, after, facts }) => {
			const name = typeof facts.name === 'string' ? facts.name : id;
			return {
				event: 'FLOW_STATUS_CHANGE',
				flow_id: id,
				// Meta’s samples have these sentences, and no old status for a new flow.
				message:
					before === undefined
						? `Flow ${name} was created`
						: `Flow ${name} changed from ${before} to ${after}`,
				...(before !== undefined && { old_status: before }),
				new_status: after,
			};
		},
	},
];
