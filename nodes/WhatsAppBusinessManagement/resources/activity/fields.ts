/** Meta: WhatsApp Business Account Activities API. */
export const ACTIVITY = {
	activity_type: 'string',
	actor_id: 'string',
	actor_name: 'string',
	actor_type: 'string',
	description: 'string',
	details: 'any',
	id: 'string',
	ip_address: 'string',
	timestamp: 'string',
	user_agent: 'string',
} as const;

/** All of them: who did what is what the log is read for, and Meta sends it only when it is asked for. */
export const ACTIVITY_FIRST = [
	'id',
	'activity_type',
	'timestamp',
	'actor_type',
	'actor_id',
	'actor_name',
	'description',
	'details',
	'ip_address',
	'user_agent',
] as const;
