import { NAMED } from '../../execution/sharedOutputs';

/** The fields of a multi-partner solution, from Meta's reference. */
export const SOLUTION = {
	id: 'string',
	name: 'string',
	owner_app: NAMED,
	owner_permissions: ['string'],
	status: 'string',
	status_for_pending_request: 'string',
} as const;

export const SOLUTION_FIRST = [
	'id',
	'name',
	'status',
	'status_for_pending_request',
	'owner_app',
	'owner_permissions',
] as const;
