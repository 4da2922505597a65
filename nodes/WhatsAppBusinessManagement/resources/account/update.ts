import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import {
	creativeOptimizationsField,
	creativeOptimizationsJson,
	oneWayOfOptimizations,
} from '../../parameters/creativeOptimizations';
import { flagField, textField } from '../../parameters/field';
import { updateFields } from '../../parameters/updateFields';

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update account',
	description:
		'Change the name, the time zone or the marketing messages of an account. Fields that are not set stay as they are.',
	fields: [
		accountLocator(),
		updateFields([
			creativeOptimizationsField,
			creativeOptimizationsJson,
			flagField('disableMarketingMessages', {
				label: 'Disable Marketing Messages on Cloud API',
				sends: 'disable_marketing_messages_on_cloud_api',
				description:
					'Whether marketing templates can no longer be sent through the Cloud API, only through the Marketing Messages API',
			}),
			textField('name', {
				label: 'Name',
				sends: 'name',
				max: 100,
				placeholder: 'e.g. Lucky Shrub',
				description: 'The name of the account: 1 to 100 characters',
			}),
			textField('timeZoneId', {
				label: 'Time Zone ID',
				sends: 'timezone_id',
				placeholder: 'e.g. 1',
				description:
					'The number of the time zone in Meta’s own list, e.g. 1 for Los Angeles. Analytics and invoices use this time zone.',
				// Meta numbers its time zones; it does not use IANA names.
				pattern: /^\d{1,4}$/,
				must: 'must be the number of a time zone in Meta’s list, e.g. 1',
			}),
		]),
	],
	input: ({ accountId, updateFields: changed }) =>
		z.object({ accountId, updateFields: changed.superRefine(oneWayOfOptimizations) }),
	request: ({ accountId }, body) => ({
		method: 'POST',
		path: [nodeId(accountId)],
		body,
		idempotent: true,
	}),
	output: { accountId: 'string', id: 'string' },
	response: written(),
	echo: ({ accountId }) => ({ accountId }),
});
