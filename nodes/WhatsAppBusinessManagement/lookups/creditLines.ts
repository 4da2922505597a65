import { edge } from '../graph/paths';
import { named, read, searchEdgeOf } from './edgeOf';

export const searchCreditLines = searchEdgeOf({
	of: 'business',
	calls: (business) => [
		read([business, edge('extendedcredits')], { fields: 'id,legal_entity_name' }),
	],
	option: (line) => named({ ...line, name: line.legal_entity_name }, line.id),
});
