import { edge } from '../graph/paths';
import { named, read, searchEdgeOf } from './edgeOf';

export const searchPhoneNumbers = searchEdgeOf({
	of: 'account',
	calls: (account) => [
		read([account, edge('phone_numbers')], { fields: 'id,display_phone_number,verified_name' }),
	],
	option: ({ id, display_phone_number, verified_name }) =>
		named({ id, name: display_phone_number }, verified_name),
});
