import type { IDataObject } from 'n8n-workflow';

import { isTestAddress } from '../../callback/address';
import type { App } from '../../callback/app';
import { receiverAdvice, receiverName, verifyTokenHint } from '../../callback/foreignReceiver';
import type { PathState } from '../../callback/health/state';
import { missingFields } from '../../callback/health/state';
import type { OtherHolder } from '../../callback/holder';
import { askHolder, fieldsNeeded } from '../../callback/holder';
import {
	ensureHolderRegistration,
	isListed,
	testHolderAsReceiver,
} from '../../callback/holderRegistration';
import { refuseUnreachable } from '../../callback/preconditions';
import type { Request, TriggerStatus } from '../../callback/protocol';
import { RegistrationError } from '../../callback/registrationError';
import type { Receiver } from '../../callback/roster';
import { presentReceivers, withReceivers } from '../../callback/roster';
import { subscribeApp } from '../../callback/subscribedApps';

/** A trigger that answers. */
export interface LiveTrigger {
	url: string;
	status: TriggerStatus;
}

/** The repair of the app's callback. */
export type Plan =
	/** It is registered correctly. */
	| { todo: 'nothing' }
	/** Renew the registration of the trigger that holds it. */
	| { todo: 'renew'; holder: LiveTrigger }
	/** Register the trigger; `instead` is the present address, `isUnresponsive` if it is a live trigger's. */
	| { todo: 'register'; instead?: string; isUnresponsive?: boolean }
	/** Register the trigger in place of the test that holds the callback; the test becomes its receiver. */
	| { todo: 'replaceTest'; test: LiveTrigger; asReceiver: Receiver }
	/** Add the trigger to the holder's list. */
	| { todo: 'join'; holder: LiveTrigger };

/** A completed repair. */
export interface Done extends IDataObject {
	done: string;
	message: string;
}

/** @throws {RegistrationError} when it does not answer as a live trigger of this app */
export function triggerAt(url: string, { expected }: PathState): LiveTrigger {
	const answer: OtherHolder = expected?.answer ?? { is: 'stale' };
	if (answer.is === 'trigger' && !answer.status.isTest) return { url, status: answer.status };
	if (answer.is === 'unresponsive') {
		throw new RegistrationError(
			`The trigger at the Trigger Callback URL does not answer: ${url} (${answer.reason})`,
			'Check that this n8n can reach the address, and that the trigger’s credential has the App Secret of the same app.',
		);
	}
	throw new RegistrationError(
		`The trigger at the Trigger Callback URL is not active: ${url}`,
		'Publish (activate) its workflow. This repairs most problems. Run Repair again if Check still reports problems.',
	);
}

/** The trigger's entry on another one's list, followed by the receivers that it has served so far. */
function asReceivers({ url, status }: LiveTrigger, now: number): Receiver[] {
	const { id, fields, isTest, others } = status;
	const followers = presentReceivers({ version: 0, ...status }, now);
	return [
		{ id, url, fields, isTest, ...(others && { others }) },
		...followers.filter(({ isLeaving }) => isLeaving !== true),
	];
}

/** A test address that does not answer may be replaced, because the test has ended. */
const isFree = isTestAddress;

function refuseForeign(callbackUrl: string): never {
	throw new RegistrationError(
		`Another receiver is registered for this app, and Repair does not replace it: ${receiverName(callbackUrl)}`,
		`${receiverAdvice(callbackUrl)}To share the callback with it, enter its URL in the trigger under Options → Other Receivers, and publish (activate) the workflow again. Or use a separate app for the workflow.${verifyTokenHint(callbackUrl)}`,
	);
}

function refuseUnresponsive(callbackUrl: string, holder: OtherHolder): never {
	const reason = holder.is === 'unresponsive' ? holder.reason : 'its workflow is not active';
	throw new RegistrationError(
		`Another trigger holds this app’s callback and does not answer: ${callbackUrl} (${reason})`,
		'Start its n8n, or publish (activate) its workflow. If it no longer exists, turn on Replace Unresponsive Trigger and run Repair again.',
	);
}

/** Whether the subscription is inactive or lacks fields that the holder and its receivers need. */
const isLacking = (state: PathState): boolean =>
	state.subscription?.active !== true || missingFields(state).length > 0;

function planWithHolder(state: PathState, trigger: LiveTrigger, holder: LiveTrigger): Plan {
	const renewal: Plan = isLacking(state) ? { todo: 'renew', holder } : { todo: 'nothing' };
	if (holder.status.id === trigger.status.id) return renewal;
	if (holder.status.isTest && state.subscription) {
		const asReceiver = testHolderAsReceiver(holder.status, state.subscription, state.now);
		return { todo: 'replaceTest', test: holder, asReceiver };
	}
	const [itself] = asReceivers(trigger, state.now);
	const hasJoined = itself !== undefined && isListed(holder.status, itself);
	return hasJoined ? renewal : { todo: 'join', holder };
}

/**
 * The repair that makes the trigger receive deliveries without taking them from other receivers.
 *
 * @throws {RegistrationError} when the user has to decide or do something first
 */
export function planFor(state: PathState, trigger: LiveTrigger, replaceSilent: boolean): Plan {
	const { subscription, holder } = state;
	if (!subscription || !holder) return { todo: 'register' };
	const { callbackUrl } = subscription;
	if (holder.is === 'foreign') return refuseForeign(callbackUrl);
	if (holder.is === 'trigger') {
		return planWithHolder(state, trigger, { url: callbackUrl, status: holder.status });
	}
	if (isFree(callbackUrl)) return { todo: 'register', instead: callbackUrl };
	return replaceSilent
		? { todo: 'register', instead: callbackUrl, isUnresponsive: true }
		: refuseUnresponsive(callbackUrl, holder);
}

/** @throws {RegistrationError} when the callback would be registered and Meta cannot reach it */
export function refuseOutOfReach({ connection }: App, { url }: LiveTrigger, { todo }: Plan): void {
	if (todo === 'register' || todo === 'replaceTest') {
		refuseUnreachable({ connection, callbackUrl: url });
	}
}

/** Subscribes the app to accounts without it. A second POST would clear an account's override. */
async function* subscribeAbsent(
	{ connection, appId }: App,
	{ accounts }: PathState,
): AsyncGenerator<Done> {
	for (const { accountId, isSubscribed } of accounts) {
		if (isSubscribed !== false) continue;
		await subscribeApp(connection, accountId);
		yield {
			done: 'accountSubscribed',
			message: `Subscribed the app ${appId} to the account ${accountId}`,
		};
	}
}

/** Registers a trigger with all fields that it and its receivers need. Returns text for a message. */
async function establish(app: App, { url, status }: LiveTrigger, replaces = url): Promise<string> {
	const refused = await ensureHolderRegistration(app, url, status, replaces);
	if (!refused) {
		throw new RegistrationError(
			'The app’s callback changed during the repair',
			'Another service registers a callback for this app. Run Check to see which one.',
		);
	}
	const fields = fieldsNeeded(status, Date.now()).filter((field) => !refused.includes(field));
	const tail = refused.length > 0 ? `; Meta refused ${refused.join(', ')}` : '';
	return `${url} for ${fields.join(', ')}${tail}`;
}

/** Asks a trigger to change its list, and returns its status after that. */
async function change(app: App, url: string, request: Request): Promise<TriggerStatus> {
	const reply = await askHolder(app, url, request);
	if ('status' in reply) return reply.status;
	throw new RegistrationError(
		`The trigger has stopped answering during the repair: ${url}`,
		'Its workflow may be being published at this moment. Run Repair again.',
	);
}

/** Gives the trigger the test's list, adds the test as a receiver, and registers the trigger. */
async function replaceTest(
	app: App,
	{ url, status }: LiveTrigger,
	test: LiveTrigger,
	asReceiver: Receiver,
): Promise<string> {
	const added = withReceivers({ version: 0, ...status }, [...test.status.receivers, asReceiver]);
	const { receivers } = added;
	const takenOver = status.takenOver ?? test.status.takenOver;
	const changed = await change(app, url, { ask: 'holdOver', receivers, takenOver });
	return await establish(app, { url, status: changed }, test.url);
}

/** Yields before the call to Meta, which may fail although the holder's list has been changed. */
async function* join(app: App, trigger: LiveTrigger, { url }: LiveTrigger): AsyncGenerator<Done> {
	const receivers = asReceivers(trigger, Date.now());
	const status = await change(app, url, { ask: 'join', receivers });
	yield {
		done: 'joined',
		message: `Added ${trigger.url} to the list of the trigger that holds the callback, ${url}`,
	};
	await establish(app, { url, status });
}

async function* repairCallback(app: App, trigger: LiveTrigger, plan: Plan): AsyncGenerator<Done> {
	switch (plan.todo) {
		case 'nothing':
			return;
		case 'renew':
			yield {
				done: 'subscriptionRenewed',
				message: `Renewed the subscription of ${await establish(app, plan.holder)}`,
			};
			return;
		case 'join':
			yield* join(app, trigger, plan.holder);
			return;
		default:
			yield await register(app, trigger, plan);
	}
}

/** Carries out the repairs, and yields each one when it is done, because the next one may fail. */
export async function* repairs(
	app: App,
	state: PathState,
	trigger: LiveTrigger,
	plan: Plan,
): AsyncGenerator<Done> {
	yield* subscribeAbsent(app, state);
	yield* repairCallback(app, trigger, plan);
}

async function register(
	app: App,
	trigger: LiveTrigger,
	plan: Extract<Plan, { todo: 'register' | 'replaceTest' }>,
): Promise<Done> {
	if (plan.todo === 'replaceTest') {
		const registered = await replaceTest(app, trigger, plan.test, plan.asReceiver);
		return { done: 'callbackRegistered', message: `Registered ${registered}` };
	}
	const instead = plan.isUnresponsive ? `, in place of ${plan.instead}, which did not answer` : '';
	// With the trigger's present list, which also records that nothing was taken over.
	const { receivers, takenOver } = trigger.status;
	const status = await change(app, trigger.url, { ask: 'holdOver', receivers, takenOver });
	const registered = await establish(app, { url: trigger.url, status }, plan.instead);
	return { done: 'callbackRegistered', message: `Registered ${registered}${instead}` };
}
