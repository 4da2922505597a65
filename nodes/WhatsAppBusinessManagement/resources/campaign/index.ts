import type { Resource } from '../../execution/operation';
import { getAudiences } from './getAudiences';
import { getMany } from './getMany';
import { getSchedules } from './getSchedules';

/** Message campaigns, with their schedules and audiences. */
export const campaign: Resource = {
	name: 'Message Campaign',
	value: 'campaign',
	description: 'Message campaigns with their audiences and schedules',
	operations: [getAudiences, getMany, getSchedules],
};
