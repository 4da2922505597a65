/** Meta: the fields of a welcome message sequence, as its SDK names them. */
export const WELCOME_SEQUENCE = {
	compatible_platforms: ['string'],
	eligible_platforms: ['string'],
	id: 'string',
	is_used_in_ad: 'boolean',
	last_update_time: 'any',
	name: 'string',
	welcome_message_sequence: 'any',
} as const;

/** The fields that are selected by default. */
export const WELCOME_SEQUENCE_FIRST = [
	'id',
	'name',
	'is_used_in_ad',
	'welcome_message_sequence',
	'last_update_time',
] as const;
