import { invalidParameter, parameterMissing } from '../../errors';
import type { Edge } from '../../graphNode';
import { GROUP_ID } from '../../ids';
import type { Account } from '../../world';
import { requestedDays } from './days';
import { wanted } from './series';

const FIGURES: Record<string, (index: number) => number> = {
	CLICKS: () => 2,
	COST: () => 0.4,
	DELIVERED: (index) => 30 + index,
	PARTICIPANTS_JOINED: () => 3,
	PARTICIPANTS_LEFT: () => 1,
	READ: (index) => 25 + index,
	REPLIES: () => 5,
	SENT: (index) => 31 + index,
};

/** Meta's SDK defines the parameters of this edge; the response is a guess, modeled on that of templates. */
export const groupAnalytics: Edge<Account> = {
	GET: (_account, call) => {
		const ids = wanted('group_ids', call);
		if (!ids) throw parameterMissing('group_ids');
		if (ids.length > 1) throw invalidParameter('Param group_ids must have at most 1 elements');
		if (ids[0] !== GROUP_ID) throw invalidParameter('Group does not exist');
		const names = wanted('metric_types', call, Object.keys(FIGURES)) ?? Object.keys(FIGURES);
		const data_points = requestedDays(call).map((day, index) => ({
			group_id: GROUP_ID,
			...day,
			...Object.fromEntries(names.map((name) => [name.toLowerCase(), FIGURES[name]?.(index)])),
		}));
		return { data: [{ granularity: 'DAILY', data_points }] };
	},
};
