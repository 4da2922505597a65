import { ACCOUNT_ID, ADVERTISED_SEQUENCE_ID, SEQUENCE_ID } from '../ids';

export interface WelcomeSequence {
	id: string;
	name: string;
	welcome_message_sequence: object;
	is_used_in_ad: boolean;
	/** Unix time in seconds. */
	last_update_time: number;
	compatible_platforms: string[];
	eligible_platforms: string[];
	accountId: string;
}

export function createWelcomeSequences(): WelcomeSequence[] {
	return [
		sequence(SEQUENCE_ID, 'Lantern advice', false),
		sequence(ADVERTISED_SEQUENCE_ID, 'Winter advertisement', true),
	];
}

function sequence(id: string, name: string, is_used_in_ad: boolean): WelcomeSequence {
	return {
		id,
		name,
		welcome_message_sequence: {
			text: 'Welcome to Fernwick Lanterns!',
			autofill_message: { content: 'Hello! Which lantern suits a porch?' },
			ice_breakers: [{ title: 'Show me the catalog' }, { title: 'Where is my order?' }],
		},
		is_used_in_ad,
		last_update_time: 1790812800,
		compatible_platforms: ['WHATSAPP'],
		eligible_platforms: ['WHATSAPP'],
		accountId: ACCOUNT_ID,
	};
}
