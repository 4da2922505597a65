import { z } from 'zod';

import { chosenRules } from '../../compliance/chosenRules';
import { RULES } from '../../compliance/rules';
import type { CheckSettings } from '../../compliance/runCheck';
import { runCheck } from '../../compliance/runCheck';
import { EXTRAS } from '../../compliance/snapshot/extras';
import type { NodeRun } from '../../execution/nodeRun';
import { operation } from '../../execution/operation';
import { SCOPE_FIELDS, checkScope, scopeChecks } from '../../lookups/scopeFields';
import { notice } from '../../parameters/guard';
import { checkOptions, groupsField, outputField } from './optionFields';
import { REPORT_OUTPUT } from './reportOutput';
import { thresholdsField } from './thresholdFields';

const eachOnce = (calls: string[]): string[] => [...new Set(calls)];

const DAY_MS = 86_400_000;

export const run = operation({
	name: 'Run',
	value: 'run',
	action: 'Run compliance check',
	description:
		'Check accounts for problems: the token, payments, verification, numbers, templates, flows, people and webhooks. Returns a report with texts for Slack and e-mail, or one item per finding, each with its severity and its fix. Changes nothing.',
	fields: [
		notice(
			'complianceNotice',
			'Policy violations, restrictions and account alerts cannot be read at Meta. The trigger reports them when they happen: fields Account Update and Account Alert.',
		),
		...SCOPE_FIELDS,
		groupsField,
		outputField,
		checkOptions,
		thresholdsField,
	],
	input: (checks) =>
		z
			.object({
				...checks,
				...scopeChecks(),
				timeZone: z.string().default('UTC'),
				node: z.custom<NodeRun>(),
			})
			.superRefine(checkScope),
	output: REPORT_OUTPUT,
	emptyHint: {
		what: 'findings',
		causes: [
			'Nothing was found, or what was found is muted or below Lowest Severity.',
			'With Only Changes, nothing is new, changed or solved.',
			'To get an item in every run, choose the output Report.',
		],
	},
	calls: eachOnce([
		'GET /debug_token',
		'GET /{Business-ID}',
		'GET /{Business-ID}/owned_whatsapp_business_accounts',
		'GET /{Business-ID}/client_whatsapp_business_accounts',
		'GET /me/assigned_whatsapp_business_accounts',
		'GET /app',
		'GET /{App-ID}/subscriptions',
		'GET /{WABA-ID}',
		'GET /{WABA-ID}/message_templates',
		...Object.values(EXTRAS).map(({ shown }) => shown),
	]),
	isRead: () => true,
	run: async (connection, given) => {
		const { accountScope, accountId, businessId, ruleGroups, options, thresholds, checkOutput } =
			given;
		const rules = chosenRules(RULES, {
			groups: ruleGroups,
			off: options.rulesOff,
			on: options.rulesOn,
			allAccounts: accountScope === 'all',
		});
		const { stopAt } = options;
		const settings: CheckSettings = {
			question: {
				accountId: accountScope === 'one' ? accountId : undefined,
				portfolioId: businessId,
				rules,
				templates: options.templateReading ?? 'automatic',
			},
			values: thresholds,
			lowest: options.lowestSeverity ?? 'info',
			onlyChanges: options.onlyChanges ?? false,
			mutes: options.mute,
			repeatAfterMs: (options.repeatCriticalDays ?? 1) * DAY_MS,
			stopAt: stopAt === undefined || stopAt === 'never' ? undefined : stopAt,
			output: checkOutput,
			timeZone: given.timeZone,
		};
		return await runCheck(connection, settings, given.node);
	},
});
