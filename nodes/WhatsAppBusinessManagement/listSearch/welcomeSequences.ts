import { edge } from '../graph/paths';
import { named, read, searchEdgeOf } from './edgeOf';

export const searchWelcomeSequences = searchEdgeOf({
	of: 'account',
	calls: (account) => [read([account, edge('welcome_message_sequences')])],
	option: (sequence) => named(sequence, sequence.id),
});
