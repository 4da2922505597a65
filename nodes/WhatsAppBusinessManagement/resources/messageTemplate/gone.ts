const GONE = ['DELETED', 'PENDING_DELETION'];

/** Whether a template with this status is deleted already, or on its way out. */
export const isGone = (status: unknown): boolean => GONE.includes(String(status));
