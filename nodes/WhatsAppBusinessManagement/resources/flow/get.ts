import { z } from 'zod';

import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { one } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { flowLocator } from '../../lookups/flow';
import { fieldChoice } from '../../parameters/fieldChoice';
import { graphFields, id } from '../../parameters/values';
import { FLOW, FLOW_FIRST } from './fields';

/** As Meta wants a field asked for: the preview without making the link that is in use invalid. */
function asked(field: string, healthPhoneNumberId?: string): string {
	if (field === 'preview') return 'preview.invalidate(false)';
	if (field !== 'health_status' || healthPhoneNumberId === undefined) return field;
	return `health_status.phone_number(${healthPhoneNumberId})`;
}

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get a flow',
	description:
		'Read one flow: status, errors, endpoint, health, and its preview link if you choose Preview among the fields',
	fields: [
		...flowLocator(),
		fieldChoice(
			FLOW,
			FLOW_FIRST,
			'What Meta returns. Preview holds a link that works for 30 days without a login for everybody who has it. Any other field of Meta’s can be asked for by an expression, as names with commas.',
		),
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				{
					displayName: 'Health for Phone Number ID',
					name: 'healthPhoneNumberId',
					type: 'string',
					default: '',
					placeholder: 'e.g. 106540352242922',
					description:
						'The number that shall send the flow. Health Status, if it is among the fields, then says whether it can.',
				},
			],
		},
	],
	input: () =>
		z.object({
			flowId: id('1234567890123456'),
			fields: graphFields(),
			options: z
				.object({
					healthPhoneNumberId: id('106540352242922').optional(),
				})
				.default({}),
		}),
	request: ({ flowId, fields, options }) => ({
		method: 'GET',
		path: [nodeId(flowId)],
		query: { fields: fields.map((field) => asked(field, options.healthPhoneNumberId)).join(',') },
	}),
	output: pick(FLOW, FLOW_FIRST),
	response: one(),
});
