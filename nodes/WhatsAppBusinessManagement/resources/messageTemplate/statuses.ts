/** The states of a template, with their labels. */
export const STATUSES = {
	APPROVED: 'Approved',
	ARCHIVED: 'Archived',
	DELETED: 'Deleted',
	DISABLED: 'Disabled',
	IN_APPEAL: 'In Appeal',
	LIMIT_EXCEEDED: 'Limit Exceeded',
	PAUSED: 'Paused',
	PENDING: 'Pending',
	PENDING_DELETION: 'Pending Deletion',
	REJECTED: 'Rejected',
} as const;
