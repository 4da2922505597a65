import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { appOf } from '../../callback/app';
import type { PathState } from '../../callback/health/state';
import { readPath } from '../../callback/health/state';
import { refuseTokenOfOtherApp } from '../../callback/preconditions';
import { serialize } from '../../callback/serialize';
import { operation } from '../../execution/operation';
import { partialFailure } from '../../execution/partialFailure';
import type { GraphConnection } from '../../graph/connection';
import { accountLocator } from '../../lookups/account';
import { builderSwitch, switchedOn } from '../../parameters/guard';
import { id } from '../../parameters/values';
import { OTHER_ACCOUNTS, liveTriggerUrl, otherAccounts } from './input';
import type { Done } from './pathRepair';
import { planFor, refuseOutOfReach, repairs, triggerAt } from './pathRepair';
import { REPORT, reportOf, unreadReport } from './pathReport';

const schema = () =>
	z.object({
		callbackUrl: liveTriggerUrl(),
		accountId: id('102290129340398'),
		replaceSilent: switchedOn(),
		options: z.object({ otherAccounts: otherAccounts() }).default({}),
	});

type Input = z.output<ReturnType<typeof schema>>;

/** Runs all steps. An error lists the steps that were completed before it. */
async function allOf(steps: AsyncGenerator<Done>): Promise<Done[]> {
	const repaired: Done[] = [];
	try {
		for await (const done of steps) repaired.push(done);
		return repaired;
	} catch (error) {
		throw partialFailure(
			error,
			repaired.map(({ message }) => message),
		);
	}
}

/** Check's item after the repairs; if it cannot be read, the completed repairs are still returned. */
async function reportAfter(repaired: Done[], read: () => Promise<PathState>): Promise<IDataObject> {
	try {
		return reportOf(await read());
	} catch (error) {
		if (repaired.length === 0) return await Promise.reject(error);
		return unreadReport(error);
	}
}

/** All checks come before the first change. */
async function run(
	connection: GraphConnection,
	{ callbackUrl, accountId, replaceSilent, options }: Input,
): Promise<IDataObject[]> {
	const app = appOf(connection);
	const question = {
		accounts: [accountId, ...options.otherAccounts],
		expectedUrl: callbackUrl,
	};
	// A workflow of this n8n that is activated at the same time changes the same callback.
	return await serialize(app.appId, async () => {
		await refuseTokenOfOtherApp(app);
		const state = await readPath(app, question);
		const trigger = triggerAt(callbackUrl, state);
		const plan = planFor(state, trigger, replaceSilent);
		refuseOutOfReach(app, trigger, plan);
		const repaired = await allOf(repairs(app, state, trigger, plan));
		const report = await reportAfter(repaired, async () => await readPath(app, question));
		return [{ repaired, ...report }];
	});
}

export const repair = operation({
	name: 'Repair',
	value: 'repair',
	action: 'Repair webhook delivery',
	description:
		'Make Meta’s changes reach a trigger again: subscribe the app to the accounts, register the trigger’s callback with all required fields, or let it share the callback of another trigger. The callback of another service is never replaced. Returns the completed repairs and the result of Check after them.',
	fields: [
		{
			displayName: 'Trigger Callback URL',
			name: 'callbackUrl',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. https://n8n.example.com/webhook/1a2b/whatsapp-business-management',
			description:
				'The Production URL that the trigger shows under Webhook URLs. Its workflow must be active, with a credential of the same app, because Repair sends it a request first.',
		},
		accountLocator(),
		builderSwitch({
			displayName: 'Replace Unresponsive Trigger',
			name: 'replaceSilent',
			description:
				'Whether to replace another trigger that holds the callback and does not answer or whose workflow is not active. Triggers that shared its callback must be repaired or published again.',
		}),
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [OTHER_ACCOUNTS],
		},
	],
	input: schema,
	output: { repaired: [{ done: 'string', message: 'string' }], ...REPORT },
	calls: [
		'GET /app',
		'GET /{App-ID}/subscriptions',
		'GET /{WABA-ID}/subscribed_apps',
		'POST /{WABA-ID}/subscribed_apps',
		'POST /{App-ID}/subscriptions',
		'DELETE /{App-ID}/subscriptions',
	],
	isRead: () => false,
	run,
});
