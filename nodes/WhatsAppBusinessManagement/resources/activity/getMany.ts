import { z } from 'zod';

import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { optionsOf, severalOf } from '../../parameters/choices';
import { fieldOf } from '../../parameters/field';
import { fieldChoice } from '../../parameters/fieldChoice';
import { filtersField } from '../../parameters/filtersField';
import { unixSeconds } from '../../parameters/formats';
import { checkSinceUntil } from '../../parameters/timeRange';
import { ACTIVITY } from './fields';

/** Meta's `activity_type` of the activities edge (Business Messaging API reference). */
const TYPES = {
	ACCOUNT_CREATED: 'Account Created',
	ACCOUNT_DELETED: 'Account Deleted',
	ACCOUNT_UPDATED: 'Account Updated',
	API_ACCESS_GRANTED: 'API Access Granted',
	API_ACCESS_REVOKED: 'API Access Revoked',
	BILLING_UPDATED: 'Billing Updated',
	COMPLIANCE_ACTION: 'Compliance Action',
	PERMISSION_GRANTED: 'Permission Granted',
	PERMISSION_REVOKED: 'Permission Revoked',
	PHONE_NUMBER_ADDED: 'Phone Number Added',
	PHONE_NUMBER_REMOVED: 'Phone Number Removed',
	PHONE_NUMBER_VERIFIED: 'Phone Number Verified',
	SECURITY_EVENT: 'Security Event',
	TEMPLATE_CREATED: 'Template Created',
	TEMPLATE_DELETED: 'Template Deleted',
	TEMPLATE_UPDATED: 'Template Updated',
	USER_ADDED: 'User Added',
	USER_REMOVED: 'User Removed',
	USER_ROLE_CHANGED: 'User Role Changed',
	WEBHOOK_CONFIGURED: 'Webhook Configured',
} as const;

const timeField = <const Name extends string>(name: Name, displayName: string, which: string) =>
	fieldOf(
		{
			displayName,
			name,
			type: 'dateTime',
			default: '',
			description: `Only activities ${which}. Meta accepts at most 90 days from Since to Until.`,
		},
		unixSeconds,
		name,
	);

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many activities of account',
	description: 'Read the audit log of an account: who changed what, and when',
	fields: [
		accountLocator(),
		// All are preselected: Meta returns only the requested fields, and the log is read to see who did what.
		fieldChoice(ACTIVITY, Object.keys(ACTIVITY)),
		filtersField([
			fieldOf(
				{
					displayName: 'Activity Types',
					name: 'activityTypes',
					type: 'multiOptions',
					options: optionsOf(TYPES),
					default: [],
					description: 'Only activities of these types',
				},
				() => severalOf(TYPES),
			),
			timeField('since', 'Since', 'from this time on'),
			timeField('until', 'Until', 'up to this time'),
		]),
	],
	input: (checks) => z.object({ ...checks, filters: checks.filters.superRefine(checkSinceUntil) }),
	request: ({ accountId, fields, filters: { activityTypes } }, times) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('activities')],
		query: { fields: fields.join(','), activity_type: activityTypes.join(','), ...times },
	}),
	output: { accountId: 'string', ...ACTIVITY },
	response: many(),
	echo: ({ accountId }) => ({ accountId }),
});
