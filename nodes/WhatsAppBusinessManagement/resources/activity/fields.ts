/** The fields of an activity (Meta: WhatsApp Business Account Activities API). */
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
