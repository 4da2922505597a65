import { z } from 'zod';

import { runFeed } from '../../compliance/changeFeed/feed';
import { NO_TRIGGER } from '../../compliance/changeFeed/takenElsewhere';
import { EXTRAS } from '../../compliance/snapshot/extras';
import type { NodeRun } from '../../execution/nodeRun';
import { operation } from '../../execution/operation';
import { SCOPE_FIELDS, checkScope, scopeChecks } from '../../lookups/scopeFields';
import { notice } from '../../parameters/guard';
import { CHANGE_OUTPUT } from './changeOutput';
import { changeFieldsField, changeOptions } from './choiceFields';

export const getChanges = operation({
	name: 'Get Changes',
	value: 'getChanges',
	action: 'Get changes',
	description:
		'Get what changed at Meta since the last run: templates, numbers, accounts and flows, as items like those of the trigger. Use it behind a Schedule Trigger if Meta cannot reach n8n, or in addition to the trigger. The first run only remembers the current state.',
	fields: [
		notice(
			'changeNotice',
			'Reading shows the difference between two runs, not what happened in between. Account alerts, policy violations, requests to reset a PIN, partner events and user preferences cannot be read: only the trigger reports them. Each 100 templates need a call, so run it hourly rather than every minute.',
		),
		...SCOPE_FIELDS,
		changeFieldsField,
		changeOptions,
	],
	input: (checks) =>
		z.object({ ...checks, ...scopeChecks(), node: z.custom<NodeRun>() }).superRefine(checkScope),
	output: CHANGE_OUTPUT,
	emptyHint: {
		what: 'changes',
		causes: [
			'Nothing changed since the last run.',
			'It was the first run of this node, which only remembers the current state.',
			'It was a manual run: it compares with the last production run, and n8n saves nothing of it. If there was none, publish the workflow first.',
		],
	},
	calls: [
		'GET /{Business-ID}/owned_whatsapp_business_accounts',
		'GET /{Business-ID}/client_whatsapp_business_accounts',
		'GET /me/assigned_whatsapp_business_accounts',
		'GET /{WABA-ID}',
		'GET /{WABA-ID}/message_templates',
		EXTRAS.username.shown,
		'GET /{App-ID}/subscriptions',
	],
	isRead: () => true,
	run: async (connection, { accountScope, accountId, businessId, changeFields, options, node }) =>
		await runFeed(
			connection,
			{
				scope: {
					accountId: accountScope === 'one' ? accountId : undefined,
					portfolioId: businessId,
				},
				reading: {
					withComponents: options.includeComponents ?? false,
					withUsernames: options.includeUsernames ?? false,
				},
				choice: {
					fields: changeFields,
					templateNames: options.templateNames,
					templateStatuses: options.templateStatuses,
				},
			},
			node,
			// In a collection, an option that was not added is not set.
			options.omitTaken === false ? { elsewhere: NO_TRIGGER } : {},
		),
});
