/** Shapes that stand in several answers of Meta's. */

/** A node as others refer to it. */
export const NAMED = { id: 'string', name: 'string' } as const;

/** Whether something can send messages, and what stands in the way (Meta: Health status). */
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
