import {
	ACCOUNT_ID,
	APP_ID,
	ENDING_SOLUTION_ID,
	OFFERED_SOLUTION_ID,
	OTHER_APP_ID,
	SECOND_ACCOUNT_ID,
	SOLUTION_ID,
} from '../ids';

/** A multi-partner solution: what a partner's app may do on the accounts of an owner's customers. */
export interface Solution {
	id: string;
	name: string;
	status: string;
	status_for_pending_request: string;
	owner_permissions: string[];
	ownerAppId: string;
	partnerAppId: string;
	partnerPermissions: string[];
	accountIds: string[];
	/** The app that requested to end it. */
	endAskedByAppId?: string;
}

export function createSolutions(): Solution[] {
	const permissions = { owner_permissions: ['MESSAGING'], partnerPermissions: ['MESSAGING'] };
	return [
		{
			id: SOLUTION_ID,
			name: 'Lantern Desk',
			status: 'ACTIVE',
			status_for_pending_request: 'NONE',
			...permissions,
			ownerAppId: APP_ID,
			partnerAppId: OTHER_APP_ID,
			accountIds: [ACCOUNT_ID],
		},
		{
			id: OFFERED_SOLUTION_ID,
			name: 'Inbox for Lanterns',
			status: 'INITIATED',
			status_for_pending_request: 'PENDING_ACTIVATION',
			...permissions,
			ownerAppId: OTHER_APP_ID,
			partnerAppId: APP_ID,
			accountIds: [],
		},
		{
			id: ENDING_SOLUTION_ID,
			name: 'Old Inbox',
			status: 'ACTIVE',
			status_for_pending_request: 'PENDING_DEACTIVATION',
			...permissions,
			ownerAppId: OTHER_APP_ID,
			partnerAppId: APP_ID,
			accountIds: [SECOND_ACCOUNT_ID],
			endAskedByAppId: OTHER_APP_ID,
		},
	];
}
