import { operation } from '../../execution/operation';
import { one } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { requiredTextField } from '../../parameters/field';
import { id } from '../../parameters/values';

const INTENT = { id: 'string', status: 'string' } as const;

export const getMigrationIntent = operation({
	name: 'Get Migration Intent',
	value: 'getMigrationIntent',
	action: 'Get migration intent',
	description: 'Read the status of an account’s move from one multi-partner solution to another',
	fields: [
		requiredTextField('migrationIntentId', {
			label: 'Migration Intent ID',
			placeholder: 'e.g. 1234567890123456',
			description: 'The ID that Meta returned when the intent was created',
			is: () => id('1234567890123456'),
		}),
	],
	request: ({ migrationIntentId }) => ({
		method: 'GET',
		path: [nodeId(migrationIntentId)],
		query: { fields: Object.keys(INTENT).join(',') },
	}),
	output: INTENT,
	response: one(),
});
