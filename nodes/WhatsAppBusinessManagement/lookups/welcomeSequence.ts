import type { IDataObject } from 'n8n-workflow';

import { parseExactJson } from '../graph/exactJson';
import { edge } from '../graph/paths';
import { isRecord } from '../graph/records';
import { ofAccount } from './account';
import { named, readCall, searchEdgeOf } from './edgeOf';
import { locatorField, once } from './locator';

export const searchWelcomeSequences = searchEdgeOf({
	of: 'account',
	calls: (account) => [readCall([account, edge('welcome_message_sequences')])],
	option: (entry) => {
		const sequence = welcomeSequenceOf(entry);
		return named(sequence, sequence.id);
	},
});

/** The message as an object, so that it can be sent back. Meta returns an object or its JSON text. */
function asObject(message: unknown): unknown {
	if (typeof message !== 'string') return message;
	try {
		const parsed = parseExactJson(message);
		return isRecord(parsed) ? parsed : message;
	} catch {
		return message;
	}
}

/** A sequence with `id` as the name of its ID: Meta's page calls it `sequence_id`, Meta's SDK `id`. */
export function welcomeSequenceOf({ sequence_id, ...sequence }: IDataObject): IDataObject {
	const { id = sequence_id, welcome_message_sequence: message } = sequence;
	return {
		...sequence,
		...(id !== undefined && { id }),
		...(message !== undefined && {
			welcome_message_sequence: asObject(message) as IDataObject,
		}),
	};
}

export const welcomeSequenceLocator = once(() =>
	ofAccount(
		locatorField({
			displayName: 'Welcome Sequence',
			name: 'sequenceId',
			searchListMethod: 'searchWelcomeSequences',
			example: '1234567890123456',
			description: 'The welcome message sequence',
			required: true,
		}),
	),
);
