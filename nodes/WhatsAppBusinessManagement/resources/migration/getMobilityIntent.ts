import { operation } from '../../execution/operation';
import { one } from '../../execution/response';
import { NAMED } from '../../execution/sharedOutputs';
import { nodeId } from '../../graph/paths';
import { requiredTextField } from '../../parameters/field';
import { id } from '../../parameters/values';

const INTENT = { id: 'string', status: 'string', solution: NAMED, waba: NAMED } as const;

export const getMobilityIntent = operation({
	name: 'Get Mobility Intent',
	value: 'getMobilityIntent',
	action: 'Get mobility intent',
	description:
		'Read the status of an account’s move from the business that manages it to its own business',
	fields: [
		requiredTextField('mobilityIntentId', {
			label: 'Mobility Intent ID',
			placeholder: 'e.g. 1234567890123456',
			description: 'The ID that Meta returned when the intent was created',
			is: () => id('1234567890123456'),
		}),
	],
	request: ({ mobilityIntentId }) => ({
		method: 'GET',
		path: [nodeId(mobilityIntentId)],
		query: { fields: Object.keys(INTENT).join(',') },
	}),
	output: INTENT,
	response: one(),
});
