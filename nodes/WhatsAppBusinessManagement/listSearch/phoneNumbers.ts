import { searchAccountEdge } from './accountEdge';

export const searchPhoneNumbers = searchAccountEdge({
	edge: 'phone_numbers',
	fields: 'id,display_phone_number,verified_name',
	option: ({ id, display_phone_number, verified_name }) => ({
		name: [display_phone_number, verified_name].filter(Boolean).join(' · ') || String(id),
		value: String(id),
	}),
});
