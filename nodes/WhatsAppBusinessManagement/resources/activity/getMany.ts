import { z } from 'zod';

import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { optionsOf, severalOf } from '../../parameters/choices';
import { fieldChoice } from '../../parameters/fieldChoice';
import { filtersField } from '../../parameters/filtersField';
import { unixSeconds } from '../../parameters/formats';
import { checkSinceUntil } from '../../parameters/timeRange';
import { graphFields, id } from '../../parameters/values';
import { ACTIVITY } from './fields';

/** Meta: `activity_type` of the activities edge (Business Messaging API reference). */
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

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many activities of an account',
	description: 'Read the audit log of an account: who changed what, and when',
	fields: [
		accountLocator(),
		// All of them: who did what is what the log is read for, and Meta sends it only when it is asked for.
		fieldChoice(ACTIVITY, Object.keys(ACTIVITY)),
		filtersField([
			{
				displayName: 'Activity Types',
				name: 'activityTypes',
				type: 'multiOptions',
				options: optionsOf(TYPES),
				default: [],
				description: 'Only activities of these types',
			},
			{
				displayName: 'Since',
				name: 'since',
				type: 'dateTime',
				default: '',
				description:
					'Only activities from this time on. From Since to Until Meta takes at most 90 days.',
			},
			{
				displayName: 'Until',
				name: 'until',
				type: 'dateTime',
				default: '',
				description:
					'Only activities up to this time. From Since to Until Meta takes at most 90 days.',
			},
		]),
	],
	input: () =>
		z.object({
			accountId: id('102290129340398'),
			fields: graphFields(),
			filters: z
				.object({
					activityTypes: severalOf(TYPES),
					since: unixSeconds(),
					until: unixSeconds(),
				})
				.superRefine(checkSinceUntil)
				.default({}),
		}),
	request: ({ accountId, fields, filters: { activityTypes, since, until } }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('activities')],
		query: { fields: fields.join(','), activity_type: activityTypes.join(','), since, until },
	}),
	output: { accountId: 'string', ...ACTIVITY },
	response: many(),
	echo: ({ accountId }) => ({ accountId }),
});
