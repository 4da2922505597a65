import { z } from 'zod';

import { optionsOf, severalOf } from '../../execution/choices';
import { id, unixSeconds } from '../../execution/input';
import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../locators';

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
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add filter',
			default: {},
			options: [
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
					description: 'Only activities from this time on',
				},
				{
					displayName: 'Until',
					name: 'until',
					type: 'dateTime',
					default: '',
					description: 'Only activities up to this time',
				},
			],
		},
	],
	input: () =>
		z.object({
			accountId: id('102290129340398'),
			filters: z
				.object({
					activityTypes: severalOf(TYPES),
					since: unixSeconds(),
					until: unixSeconds(),
				})
				.default({}),
		}),
	request: ({ accountId, filters: { activityTypes, since, until } }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('activities')],
		query: { activity_type: activityTypes.join(','), since, until },
	}),
	output: {
		id: 'string',
		activity_type: 'string',
		timestamp: 'string',
		actor_type: 'string',
		actor_id: 'string',
		actor_name: 'string',
		description: 'string',
		details: 'any',
		ip_address: 'string',
		user_agent: 'string',
	},
	response: many(),
});
