import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { optionalJsonObject } from '../../parameters/formats';
import { changes, updateFields } from '../../parameters/updateFields';
import { id, optionalBoolean, optionalText } from '../../parameters/values';

/** Meta's own numbers of time zones; they are no IANA names. */
const TIME_ZONE = {
	pattern: /^\d{1,4}$/,
	must: 'must be the number of a time zone in Meta’s list, e.g. 1',
};

const schema = () =>
	z.object({
		accountId: id('102290129340398'),
		updateFields: changes({
			degreesOfFreedomSpec: optionalJsonObject(),
			disableMarketingMessages: optionalBoolean(),
			name: optionalText({ max: 100 }),
			timeZoneId: optionalText(TIME_ZONE),
		}),
	});

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update an account',
	description:
		'Change an account: its name, time zone, or marketing messages. Only what is set is sent.',
	fields: [
		accountLocator(),
		updateFields([
			{
				displayName: 'Disable Marketing Messages on Cloud API',
				name: 'disableMarketingMessages',
				type: 'boolean',
				default: false,
				description:
					'Whether marketing templates can no longer be sent through the Cloud API, only through the Marketing Messages API',
			},
			{
				displayName: 'Marketing Creative Optimizations',
				name: 'degreesOfFreedomSpec',
				type: 'json',
				default: '{}',
				description:
					'What Meta may change in marketing messages by itself, as its degrees_of_freedom_spec. Get Creative Optimization shows what is set.',
			},
			{
				displayName: 'Name',
				name: 'name',
				type: 'string',
				default: '',
				placeholder: 'e.g. Lucky Shrub',
				description: 'The name of the account: 1 to 100 characters',
			},
			{
				displayName: 'Time Zone ID',
				name: 'timeZoneId',
				type: 'string',
				default: '',
				placeholder: 'e.g. 1',
				description:
					'The number of the time zone in Meta’s own list, e.g. 1 for Los Angeles. It is the one of analytics and invoices.',
			},
		]),
	],
	input: schema,
	request: ({ accountId, updateFields: changed }) => ({
		method: 'POST',
		path: [nodeId(accountId)],
		body: {
			name: changed.name,
			timezone_id: changed.timeZoneId,
			disable_marketing_messages_on_cloud_api: changed.disableMarketingMessages,
			degrees_of_freedom_spec: changed.degreesOfFreedomSpec,
		},
		idempotent: true,
	}),
	output: { accountId: 'string', id: 'string' },
	response: written(),
	echo: ({ accountId }) => ({ accountId }),
});
