import type { GraphConnection } from '../../graph/connection';
import { GraphError, describeRefusal } from '../../graph/errors';
import { isSameUrl, leadsToNode } from '../address';
import type { App } from '../app';
import type { AppSubscription } from '../appSubscription';
import { readAppSubscription } from '../appSubscription';
import type { OtherHolder } from '../holder';
import { fieldsNeeded, identifyHolder } from '../holder';
import type { TriggerStatus } from '../protocol';
import { presentReceivers, unionOf } from '../roster';
import { appOfToken, listSubscribedApps } from '../subscribedApps';

/** Whether Meta sends an account's changes to the app. */
export interface AccountState {
	accountId: string;
	/** Null if the token cannot read the account. */
	isSubscribed: boolean | null;
	/** Where some of its webhooks go instead of the app's callback. */
	overrideCallbackUrl?: string;
	/** Why the account could not be read, as text for the user. */
	refusal?: string;
}

/** The trigger that the user expects to receive deliveries. */
export interface ExpectedTrigger {
	url: string;
	/** The result of asking it. */
	answer: OtherHolder;
}

/** A snapshot of the delivery path from Meta to a workflow. */
export interface PathState {
	appId: string;
	/** The app that the access token was generated for. */
	tokenAppId: string;
	subscription?: AppSubscription;
	/** The holder of the callback; undefined if there is no callback. */
	holder?: OtherHolder;
	accounts: AccountState[];
	expected?: ExpectedTrigger;
	expectedFields: string[];
	/** Milliseconds. */
	now: number;
}

/** What to read for a snapshot. */
interface PathQuestion {
	accounts: string[];
	expectedUrl?: string;
	expectedFields?: string[];
}

/** Whether the account does not exist, or the token may not see it: 100 is what Meta often says of both. */
const isOutOfSight = ({ isNotFound, isDenied, refusal }: GraphError): boolean =>
	isNotFound || isDenied || refusal.code === 100;

async function readAccount(
	connection: GraphConnection,
	appId: string,
	accountId: string,
): Promise<AccountState> {
	try {
		const apps = await listSubscribedApps(connection, accountId);
		const ours = apps.find(({ id }) => id === appId);
		return {
			accountId,
			isSubscribed: ours !== undefined,
			overrideCallbackUrl: ours?.overrideCallbackUrl,
		};
	} catch (error) {
		// One account that the token cannot read must not hide the state of the others.
		if (error instanceof GraphError && isOutOfSight(error)) {
			return { accountId, isSubscribed: null, refusal: describeRefusal(error) };
		}
		return await Promise.reject(error);
	}
}

/**
 * Reads the state of the delivery path from Meta and from the triggers themselves. It changes nothing.
 *
 * @throws {GraphError | GraphUnreachableError | CredentialError} as `GraphConnection.request`
 */
export async function readPath(
	{ connection, http, appId, appSecret }: App,
	{ accounts, expectedUrl, expectedFields = [] }: PathQuestion,
): Promise<PathState> {
	const access = { http, appSecret };
	const tokenAppId = await appOfToken(connection);
	const subscription = await readAppSubscription(connection, appId);
	const states: AccountState[] = [];
	for (const accountId of new Set(accounts)) {
		states.push(await readAccount(connection, appId, accountId));
	}
	const holder = subscription && (await identifyHolder(access, subscription.callbackUrl, true));
	return {
		appId,
		tokenAppId,
		subscription,
		holder,
		accounts: states,
		expected: expectedUrl === undefined ? undefined : await askExpected(expectedUrl),
		expectedFields,
		now: Date.now(),
	};

	async function askExpected(url: string): Promise<ExpectedTrigger> {
		const isHolder = subscription !== undefined && isSameUrl(subscription.callbackUrl, url);
		return { url, answer: isHolder && holder ? holder : await identifyHolder(access, url, true) };
	}
}

/** The status of the trigger that holds the callback; undefined if none does or it does not answer. */
export const statusOf = (holder: OtherHolder | undefined): TriggerStatus | undefined =>
	holder?.is === 'trigger' ? holder.status : undefined;

/** Every field that Meta should send. */
const wantedFields = ({ holder, expectedFields, now }: PathState): string[] => {
	const status = statusOf(holder);
	return unionOf(expectedFields, status ? fieldsNeeded(status, now) : []);
};

/** The fields that Meta should send, but does not. */
export const missingFields = (state: PathState): string[] =>
	wantedFields(state).filter((field) => !state.subscription?.fields.includes(field));

/**
 * The only fields that an account's override diverts (Meta: Webhook Overrides), among those that the
 * trigger offers. All other fields go to the app's own callback.
 */
const DIVERTED_BY_AN_OVERRIDE: ReadonlySet<string> = new Set([
	'account_settings_update',
	'history',
	'smb_app_state_sync',
	'smb_message_echoes',
]);

/** The wanted fields that an account's override sends to another address. */
export const divertedFields = (
	state: PathState,
	{ overrideCallbackUrl }: AccountState,
	among = wantedFields(state),
): string[] =>
	overrideCallbackUrl === undefined
		? []
		: among.filter((field) => DIVERTED_BY_AN_OVERRIDE.has(field));

/** How the expected trigger gets deliveries, if at all. */
type Place = 'holder' | 'receiver' | 'nowhere';

export function placeOf(
	{ subscription, holder, now }: PathState,
	expected: ExpectedTrigger,
): Place {
	if (!subscription) return 'nowhere';
	if (isSameUrl(subscription.callbackUrl, expected.url)) return 'holder';
	const status = statusOf(holder);
	if (!status) return 'nowhere';
	// The ID identifies the trigger also under another address of its n8n.
	const own = statusOf(expected.answer);
	if (own ? own.id === status.id : leadsToNode(expected.url, status.path)) return 'holder';
	const isListed = presentReceivers({ version: 0, ...status }, now).some(
		({ id, url, isLeaving }) =>
			isLeaving !== true && (isSameUrl(url, expected.url) || id === own?.id),
	);
	return isListed ? 'receiver' : 'nowhere';
}
