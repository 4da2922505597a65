import { z } from 'zod';

import { operation } from '../../execution/operation';
import { one } from '../../execution/response';
import { NAMED } from '../../execution/sharedOutputs';
import { nodeId } from '../../graph/paths';
import { id } from '../../parameters/values';

const INTENT = { id: 'string', status: 'string', solution: NAMED, waba: NAMED } as const;

export const getMobilityIntent = operation({
	name: 'Get Mobility Intent',
	value: 'getMobilityIntent',
	action: 'Get a mobility intent',
	description:
		'Read how far the move of an account from the business that manages it to its own has come',
	fields: [
		{
			displayName: 'Mobility Intent ID',
			name: 'mobilityIntentId',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. 1234567890123456',
			description: 'The intent: the ID that Meta gave when it was made',
		},
	],
	input: () => z.object({ mobilityIntentId: id('1234567890123456') }),
	request: ({ mobilityIntentId }) => ({
		method: 'GET',
		path: [nodeId(mobilityIntentId)],
		query: { fields: Object.keys(INTENT).join(',') },
	}),
	output: INTENT,
	response: one(),
});
