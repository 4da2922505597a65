import { edge } from '../graph/paths';
import { named, read, searchEdgeOf } from './edgeOf';

/** Meta's sources disagree on what these nodes are made of, so no fields are named. */
export const searchPreVerifiedNumbers = searchEdgeOf({
	of: 'business',
	calls: (business) => [read([business, edge('preverified_numbers')])],
	option: ({ id, phone_number, display_phone_number, code_verification_status }) =>
		named({ id, name: phone_number ?? display_phone_number }, code_verification_status),
});
