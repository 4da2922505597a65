import { z } from 'zod';

import { operation } from '../../execution/operation';
import { one } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { id } from '../../parameters/values';

const INTENT = { id: 'string', status: 'string' } as const;

export const getMigrationIntent = operation({
	name: 'Get Migration Intent',
	value: 'getMigrationIntent',
	action: 'Get a migration intent',
	description:
		'Read how far the move of an account from one multi-partner solution to another has come',
	fields: [
		{
			displayName: 'Migration Intent ID',
			name: 'migrationIntentId',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. 1234567890123456',
			description: 'The intent: the ID that Meta gave when it was made',
		},
	],
	input: () => z.object({ migrationIntentId: id('1234567890123456') }),
	request: ({ migrationIntentId }) => ({
		method: 'GET',
		path: [nodeId(migrationIntentId)],
		query: { fields: Object.keys(INTENT).join(',') },
	}),
	output: INTENT,
	response: one(),
});
