import { edge } from '../graph/paths';
import { read, searchEdgeOf } from './edgeOf';

export const searchPhoneNumbers = searchEdgeOf({
	of: 'account',
	calls: (account) => [
		read([account, edge('phone_numbers')], { fields: 'id,display_phone_number,verified_name' }),
	],
	option: ({ id, display_phone_number, verified_name }) => ({
		name: [display_phone_number, verified_name].filter(Boolean).join(' · ') || String(id),
		value: String(id),
	}),
});
