import { isLoopback, baseUrl } from '../graph/authentication';
import type { AppSubscription } from '../graph/appSubscriptions';
import {
	readAppSubscription,
	registerCallback,
	removeSubscription,
} from '../graph/appSubscriptions';
import type { GraphConnection } from '../graph/connection';
import { GraphError, GraphUnreachableError } from '../graph/errors';
import { pause } from '../graph/retry';
import { appOfToken, listSubscribedApps, subscribedAppsCall } from '../graph/subscribedApps';
import { isSameCallback, leadsToNode, unreachableReason } from './callback';

/** The callback of a run, by which it knows what is its own. */
export interface OwnCallback {
	appId: string;
	callbackUrl: string;
	/** The node's own part of the callback's path. */
	ownPath: string;
}

/** What a run of the trigger wants to stand at Meta. */
export interface Registration extends OwnCallback {
	verifyToken: string;
	fields: string[];
	/** The accounts whose changes are wanted; the app is subscribed to each. */
	accounts: string[];
	isTest: boolean;
	/** Says in n8n's log what could not be cleaned up. */
	warn: (text: string) => void;
}

/** The registration cannot be made, and the user has to do something first. */
export class RegistrationError extends Error {
	override name = 'RegistrationError';

	constructor(
		message: string,
		readonly description?: string,
	) {
		super(message);
	}
}

/** Seconds between attempts when Meta could not be reached, or could not reach us, for a moment. */
const ATTEMPT_AGAIN_AFTER_SECONDS = [1, 3];

function refuseOtherReceiver({ callbackUrl }: AppSubscription, wanted: Registration): never {
	if (leadsToNode(callbackUrl, wanted.ownPath)) {
		throw new RegistrationError(
			'This workflow is live, and a test would take its callback away',
			'Meta keeps one callback for each app. Deactivate (unpublish) the workflow to test with real deliveries, or pin the data of an earlier execution. If the workflow is not active, its callback was left behind: activate (publish) and deactivate it once.',
		);
	}
	throw new RegistrationError(
		`Another receiver is registered for this app: ${callbackUrl}`,
		'Meta keeps one callback for each app, and this one is not ours, so it was left alone. Use an app of its own for this workflow, or remove the callback in the App Dashboard (WhatsApp → Configuration) if nobody needs it.',
	);
}

/** n8n's lint takes a caught error that is thrown as it is for one that lost its context. */
const passOn = async (error: unknown): Promise<never> => await Promise.reject(error);

/** Whether what is registered may be changed by this run: nothing, or this node's own. */
function mayReplace(current: AppSubscription, wanted: Registration): boolean {
	const { callbackUrl, ownPath, isTest } = wanted;
	if (isSameCallback(current.callbackUrl, callbackUrl, ownPath)) return true;
	// A test that n8n could not end leaves its address behind; going live takes its place.
	return !isTest && leadsToNode(current.callbackUrl, ownPath);
}

const sameFields = (left: string[], right: string[]): boolean =>
	left.length === right.length && left.every((field) => right.includes(field));

async function isSubscribed(connection: GraphConnection, accountId: string, appId: string) {
	const apps = await listSubscribedApps(connection, accountId);
	return apps.some(({ id }) => id === appId);
}

/**
 * Whether everything stands at Meta as it is wanted.
 *
 * @throws {RegistrationError} when the app's callback belongs to somebody else
 */
export async function isRegistered(
	connection: GraphConnection,
	wanted: Registration,
): Promise<boolean> {
	const current = await readAppSubscription(connection, wanted.appId);
	if (!current) return false;
	if (!mayReplace(current, wanted)) refuseOtherReceiver(current, wanted);
	if (!current.active) return false;
	if (current.callbackUrl !== wanted.callbackUrl || !sameFields(current.fields, wanted.fields))
		return false;
	for (const account of wanted.accounts) {
		if (!(await isSubscribed(connection, account, wanted.appId))) return false;
	}
	return true;
}

function refuseUnreachable(connection: GraphConnection, { callbackUrl }: Registration): void {
	const graph = new URL(baseUrl(connection.credential));
	const reason = unreachableReason(callbackUrl, isLoopback(graph));
	if (reason !== undefined) throw new RegistrationError(reason);
}

async function refuseTokenOfOtherApp(connection: GraphConnection, { appId }: Registration) {
	const tokensApp = await appOfToken(connection);
	if (tokensApp === appId) return;
	throw new RegistrationError(
		`The access token was made for the app ${tokensApp}, the credential’s App ID is ${appId}`,
		'Meta subscribes the token’s app to the account, so both must be the same. Generate the token for this app, or enter the App ID and App Secret of the token’s app.',
	);
}

/**
 * Subscribes the app to each account. Only where it is absent: another POST would clear an override
 * that somebody set for the account's messages.
 */
async function subscribeAccounts(connection: GraphConnection, { accounts, appId }: Registration) {
	for (const account of accounts) {
		if (await isSubscribed(connection, account, appId)) continue;
		await connection.request(subscribedAppsCall(account, 'POST'));
	}
}

/** Meta called the callback and did not get its challenge back. */
export const isChallengeFailure = (error: unknown): boolean =>
	error instanceof GraphError && error.refusal.code === 2200;

/** No answer at all, or Meta's challenge did not come back: both can pass within seconds. */
const mayPass = (error: unknown): boolean =>
	error instanceof GraphUnreachableError || isChallengeFailure(error);

/**
 * Registers the callback. Repeats what may pass by itself within this one attempt: after a failed
 * attempt n8n takes the challenge's address away, and its own repeats cannot succeed.
 */
async function register(connection: GraphConnection, wanted: Registration): Promise<void> {
	for (const seconds of [...ATTEMPT_AGAIN_AFTER_SECONDS, undefined]) {
		try {
			await registerCallback(connection, wanted.appId, wanted);
			return;
		} catch (error) {
			if (seconds === undefined || !mayPass(error)) return await passOn(error);
			await pause(seconds * 1000);
		}
	}
}

/**
 * Compares what Meta now reports with what was asked. Its POST adds to the fields or replaces them
 * (its pages say both), so what is too much is taken away; the subscription is ours by then.
 */
async function settleFields(connection: GraphConnection, wanted: Registration): Promise<void> {
	const now = await readAppSubscription(connection, wanted.appId);
	if (!now || !isSameCallback(now.callbackUrl, wanted.callbackUrl, wanted.ownPath)) {
		throw new RegistrationError(
			'Meta accepted the callback but does not report it',
			'Activate the workflow again. If it happens again, look at the callback in the App Dashboard (WhatsApp → Configuration).',
		);
	}
	const missing = wanted.fields.filter((field) => !now.fields.includes(field));
	if (missing.length > 0) {
		throw new RegistrationError(
			`Meta did not subscribe the app to ${missing.join(', ')}`,
			'Choose other fields under Trigger On, or try a newer API Version in the credential.',
		);
	}
	const surplus = now.fields.filter((field) => !wanted.fields.includes(field));
	if (surplus.length > 0) await removeSubscription(connection, wanted.appId, surplus);
}

/**
 * Makes everything stand at Meta as it is wanted. What it registered itself it takes away again when
 * a later step fails, because n8n's own clean-up does not know of it.
 *
 * @throws {RegistrationError} when the user has to do something first
 * @throws {GraphError | GraphUnreachableError | CredentialError} as `GraphConnection.request`
 */
export async function createRegistration(
	connection: GraphConnection,
	wanted: Registration,
): Promise<void> {
	refuseUnreachable(connection, wanted);
	const before = await readAppSubscription(connection, wanted.appId);
	if (before && !mayReplace(before, wanted)) refuseOtherReceiver(before, wanted);
	await refuseTokenOfOtherApp(connection, wanted);
	await subscribeAccounts(connection, wanted);
	try {
		await register(connection, wanted);
		await settleFields(connection, wanted);
	} catch (error) {
		if (!before) await takeBack(connection, wanted);
		return await passOn(error);
	}
}

/** Why the registration failed must be heard, not that it could not be cleaned up as well. */
async function takeBack(connection: GraphConnection, wanted: Registration): Promise<void> {
	try {
		await deleteRegistration(connection, wanted);
	} catch {
		wanted.warn(
			'the registration failed, and what it left at Meta could not be removed. Look at the callback in the App Dashboard (WhatsApp → Configuration).',
		);
	}
}

/** Removes the app's subscription if it is this run's own, and nothing else. */
export async function deleteRegistration(
	connection: GraphConnection,
	{ appId, callbackUrl, ownPath }: OwnCallback,
): Promise<void> {
	const current = await readAppSubscription(connection, appId);
	if (!current || !isSameCallback(current.callbackUrl, callbackUrl, ownPath)) return;
	await removeSubscription(connection, appId);
}
