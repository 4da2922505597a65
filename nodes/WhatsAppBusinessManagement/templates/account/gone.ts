const GONE_STATUSES = ['DELETED', 'PENDING_DELETION'];

/** Whether a template with this status is deleted or is being deleted. */
export const isGone = (status: unknown): boolean => GONE_STATUSES.includes(String(status));
