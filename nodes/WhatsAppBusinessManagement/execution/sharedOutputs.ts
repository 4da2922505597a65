/** Shapes that several of Meta's answers contain. */

/** A reference to a node. */
export const NAMED = { id: 'string', name: 'string' } as const;

/** Whether messages can be sent, and the problems that prevent it (Meta: Health status). */
export const HEALTH_STATUS = {
	can_send_message: 'string',
	entities: [
		{
			entity_type: 'string',
			id: 'string',
			can_send_message: 'string',
			can_receive_call_sip: 'string',
			errors: [{ error_code: 'number', error_description: 'string', possible_solution: 'string' }],
			additional_info: ['string'],
		},
	],
} as const;
