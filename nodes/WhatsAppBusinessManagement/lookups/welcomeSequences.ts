import { edge } from '../graph/paths';
import { shown } from '../resources/welcomeSequence/sequence';
import { named, read, searchEdgeOf } from './edgeOf';

export const searchWelcomeSequences = searchEdgeOf({
	of: 'account',
	calls: (account) => [read([account, edge('welcome_message_sequences')])],
	option: (entry) => {
		const sequence = shown(entry);
		return named(sequence, sequence.id);
	},
});
