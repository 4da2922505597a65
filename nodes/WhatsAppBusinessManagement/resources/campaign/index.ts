import type { Resource } from '../../execution/operation';
import { getAudiences } from './getAudiences';
import { getMany } from './getMany';
import { getSchedules } from './getSchedules';

/** Campaigns, their schedules and their audiences: whoever looks for one of them looks here. */
export const campaign: Resource = {
	name: 'Message Campaign',
	value: 'campaign',
	operations: [getAudiences, getMany, getSchedules],
};
