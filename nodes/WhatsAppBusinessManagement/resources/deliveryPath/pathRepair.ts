import type { IDataObject } from 'n8n-workflow';

import { isTestAddress } from '../../callback/address';
import type { App } from '../../callback/app';
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
import { shownUrl } from '../../graph/shownUrl';

/** The trigger to which the changes shall come. */
export interface LiveTrigger {
	url: string;
	standing: TriggerStatus;
}

/** What has to be done with the app's callback. */
export type Plan =
	/** It stands as it should. */
	| { todo: 'nothing' }
	/** Ask Meta again for what the trigger that holds it needs. */
	| { todo: 'renew'; holder: LiveTrigger }
	/** Make it the trigger's; `instead` is the address that has it now, `isSilent` that of another one. */
	| { todo: 'register'; instead?: string; isSilent?: boolean }
	/** Make it the trigger's, which goes on serving the test that holds it now. */
	| { todo: 'relieve'; test: LiveTrigger; asReceiver: Receiver }
	/** Put the trigger on the list of the one that holds it. */
	| { todo: 'join'; holder: LiveTrigger };

/** Something that was done. */
export interface Done extends IDataObject {
	done: string;
	message: string;
}

/** @throws {RegistrationError} when it does not answer as a live trigger of this app */
export function triggerAt(url: string, { expected }: PathState): LiveTrigger {
	const answer: OtherHolder = expected?.answer ?? { is: 'left behind' };
	if (answer.is === 'trigger' && !answer.standing.isTest) return { url, standing: answer.standing };
	if (answer.is === 'silent') {
		throw new RegistrationError(
			`The trigger at the Trigger Callback URL does not answer: ${url} (${answer.reason})`,
			'See that this n8n can reach the address, and that the trigger’s credential has the App Secret of the same app.',
		);
	}
	throw new RegistrationError(
		`The trigger at the Trigger Callback URL is not active: ${url}`,
		'Publish (activate) its workflow. That repairs most by itself; then run Repair again if Check still finds something.',
	);
}

/** The trigger, as another one lists it. Whoever shared through it until now comes along. */
function asReceivers({ url, standing }: LiveTrigger, now: number): Receiver[] {
	const { id, fields, isTest, others } = standing;
	const followers = presentReceivers({ version: 0, ...standing }, now);
	return [
		{ id, url, fields, isTest, ...(others && { others }) },
		...followers.filter(({ isLeaving }) => isLeaving !== true),
	];
}

/** A test that does not listen is over, and may be replaced. */
const isFree = isTestAddress;

function refuseForeign(callbackUrl: string): never {
	throw new RegistrationError(
		`Another receiver is registered for this app, and is left alone: ${shownUrl(callbackUrl)}`,
		'To share with it, enter its URL in the trigger under Options → Other Receivers, and publish (activate) the workflow again. Or use an app of its own for the workflow.',
	);
}

function refuseSilent(callbackUrl: string, holder: OtherHolder): never {
	const reason = holder.is === 'silent' ? holder.reason : 'its workflow is not active';
	throw new RegistrationError(
		`Another trigger holds this app’s callback and does not answer: ${callbackUrl} (${reason})`,
		'Start its n8n, or publish (activate) its workflow. If it is gone for good, switch on Replace Silent Trigger and run Repair again.',
	);
}

/** Whether Meta does not send what the holder and its receivers need. */
const isLacking = (state: PathState): boolean =>
	state.subscription?.active !== true || missingFields(state).length > 0;

function planBeside(state: PathState, trigger: LiveTrigger, holder: LiveTrigger): Plan {
	const renewal: Plan = isLacking(state) ? { todo: 'renew', holder } : { todo: 'nothing' };
	if (holder.standing.id === trigger.standing.id) return renewal;
	if (holder.standing.isTest && state.subscription) {
		const asReceiver = testHolderAsReceiver(holder.standing, state.subscription, state.now);
		return { todo: 'relieve', test: holder, asReceiver };
	}
	const [itself] = asReceivers(trigger, state.now);
	const hasJoined = itself !== undefined && isListed(holder.standing, itself);
	return hasJoined ? renewal : { todo: 'join', holder };
}

/**
 * What has to be done that the trigger gets its deliveries, and nobody else loses any.
 *
 * @throws {RegistrationError} when the user has to decide, or to do, something first
 */
export function planFor(state: PathState, trigger: LiveTrigger, replaceSilent: boolean): Plan {
	const { subscription, holder } = state;
	if (!subscription || !holder) return { todo: 'register' };
	const { callbackUrl } = subscription;
	if (holder.is === 'foreign') return refuseForeign(callbackUrl);
	if (holder.is === 'trigger') {
		return planBeside(state, trigger, { url: callbackUrl, standing: holder.standing });
	}
	if (isFree(callbackUrl)) return { todo: 'register', instead: callbackUrl };
	return replaceSilent
		? { todo: 'register', instead: callbackUrl, isSilent: true }
		: refuseSilent(callbackUrl, holder);
}

/** A callback that Meta could not reach is refused before anything is changed. */
export function refuseOutOfReach({ connection }: App, { url }: LiveTrigger, { todo }: Plan): void {
	if (todo === 'register' || todo === 'relieve') {
		refuseUnreachable({ connection, callbackUrl: url });
	}
}

/** Subscribes the app only where it is absent: a second time would clear an account's override. */
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

/** Makes Meta deliver to a trigger, with all fields that it and its receivers need. */
async function establish(
	app: App,
	{ url, standing }: LiveTrigger,
	replaces = url,
): Promise<string> {
	const refused = await ensureHolderRegistration(app, url, standing, replaces);
	if (!refused) {
		throw new RegistrationError(
			'The app’s callback changed hands while it was being repaired',
			'Somebody else registers a callback for this app. Run Check to see who it is.',
		);
	}
	const fields = fieldsNeeded(standing, Date.now()).filter((field) => !refused.includes(field));
	const tail = refused.length > 0 ? `; Meta does not take ${refused.join(', ')}` : '';
	return `${url} for ${fields.join(', ')}${tail}`;
}

/** Asks a trigger to change its list, and gives how it stands after that. */
async function change(app: App, url: string, request: Request): Promise<TriggerStatus> {
	const reply = await askHolder(app, url, request);
	if ('standing' in reply) return reply.standing;
	throw new RegistrationError(
		`The trigger answered a moment ago, and does not any more: ${url}`,
		'Its workflow may be in the middle of being published. Run Repair again.',
	);
}

/** The trigger gets the list of the test, and the test as one more receiver. */
async function relieve(
	app: App,
	{ url, standing }: LiveTrigger,
	test: LiveTrigger,
	asReceiver: Receiver,
): Promise<string> {
	const added = withReceivers({ version: 0, ...standing }, [
		...test.standing.receivers,
		asReceiver,
	]);
	const { receivers } = added;
	const takenOver = standing.takenOver ?? test.standing.takenOver;
	const changed = await change(app, url, { ask: 'holdOver', receivers, takenOver });
	return await establish(app, { url, standing: changed }, test.url);
}

/** What it does is told before Meta is asked, because that may fail while the list stays changed. */
async function* join(app: App, trigger: LiveTrigger, { url }: LiveTrigger): AsyncGenerator<Done> {
	const receivers = asReceivers(trigger, Date.now());
	const standing = await change(app, url, { ask: 'join', receivers });
	yield {
		done: 'joined',
		message: `Put ${trigger.url} on the list of the trigger that holds the callback, ${url}`,
	};
	await establish(app, { url, standing });
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

/** Does what is missing, and tells each thing once it is done: the next one may fail. */
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
	plan: Extract<Plan, { todo: 'register' | 'relieve' }>,
): Promise<Done> {
	if (plan.todo === 'relieve') {
		const registered = await relieve(app, trigger, plan.test, plan.asReceiver);
		return { done: 'callbackRegistered', message: `Registered ${registered}` };
	}
	const instead = plan.isSilent ? `, in place of ${plan.instead}, which did not answer` : '';
	// It holds from now on, with the list that it has: so it knows that nothing was taken over.
	const { receivers, takenOver } = trigger.standing;
	const standing = await change(app, trigger.url, { ask: 'holdOver', receivers, takenOver });
	const registered = await establish(app, { url: trigger.url, standing }, plan.instead);
	return { done: 'callbackRegistered', message: `Registered ${registered}${instead}` };
}
