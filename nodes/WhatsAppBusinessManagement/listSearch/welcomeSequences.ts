import { edge } from '../graph/paths';
import { named, read, searchEdgeOf } from './edgeOf';

export const searchWelcomeSequences = searchEdgeOf({
	of: 'account',
	calls: (account) => [read([account, edge('welcome_message_sequences')])],
	// Meta's page calls the ID sequence_id, Meta's SDK id.
	option: ({ name, id, sequence_id: sequenceId = id }) =>
		named({ id: sequenceId, name }, sequenceId),
});
