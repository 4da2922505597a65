import { ACCOUNT_ID, SEQUENCE_ID } from '../../../../graphApi';
import type { GraphApi } from '../../../../graphApi';
import { welcomeSequences } from '../../../../graphApi/resources/welcomeSequences';

export const EDGE = `${ACCOUNT_ID}/welcome_message_sequences`;
export const FIELDS = 'id,name,is_used_in_ad,welcome_message_sequence,last_update_time';
export const MESSAGE = { text: 'Welcome!', ice_breakers: [{ title: 'Prices' }] };

export const asOnMetasPage = ({ world }: GraphApi) => {
	welcomeSequences.of(world).asOnMetasPage = true;
};

export const ADVICE = {
	id: SEQUENCE_ID,
	name: 'Lantern advice',
	is_used_in_ad: false,
	welcome_message_sequence: expect.objectContaining({ text: 'Welcome to Fernwick Lanterns!' }),
};
