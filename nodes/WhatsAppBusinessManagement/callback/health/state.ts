import type { GraphConnection } from '../../graph/connection';
import { GraphError, describeRefusal } from '../../graph/errors';
import { isSameUrl, leadsToNode } from '../address';
import type { App } from '../app';
import type { AppSubscription } from '../appSubscription';
import { readAppSubscription } from '../appSubscription';
import type { OtherHolder } from '../holder';
import { fieldsNeeded, whoIsBehind } from '../holder';
import type { TriggerStatus } from '../protocol';
import { presentReceivers, unionOf } from '../roster';
import { appOfToken, listSubscribedApps } from '../subscribedApps';

/** Whether Meta sends an account's changes to the app. */
export interface AccountState {
	accountId: string;
	/** Null where Meta did not let the account be read. */
	isSubscribed: boolean | null;
	/** Where some of its webhooks go instead of the app's callback. */
	overrideCallbackUrl?: string;
	/** Why it could not be read. */
	refusal?: string;
}

/** The trigger that the user wants to be reached. */
export interface ExpectedTrigger {
	url: string;
	/** What it answered itself. */
	answer: OtherHolder;
}

/** Everything that is known of the way from Meta to a workflow, at one moment. */
export interface PathState {
	appId: string;
	/** The app that the access token was made for. */
	tokenAppId: string;
	subscription?: AppSubscription;
	/** Who is behind the callback; undefined where there is none. */
	holder?: OtherHolder;
	accounts: AccountState[];
	expected?: ExpectedTrigger;
	expectedFields: string[];
	/** Milliseconds. */
	now: number;
}

/** What the user wants to know. */
interface PathQuestion {
	accounts: string[];
	expectedUrl?: string;
	expectedFields?: string[];
}

/** Whether the account does not exist, or the token may not see it: 100 is what Meta often says of both. */
const isOutOfSight = ({ guidance, refusal: { code } }: GraphError): boolean =>
	guidance?.isOutOfSight === true || guidance?.isDenied === true || code === 100;

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
		// One account that was taken away from the token must not hide how the others stand.
		if (error instanceof GraphError && isOutOfSight(error)) {
			return { accountId, isSubscribed: null, refusal: describeRefusal(error) };
		}
		return await Promise.reject(error);
	}
}

/**
 * Reads how the delivery path stands: at Meta, and by asking the triggers themselves. It changes
 * nothing.
 *
 * @throws {GraphError | GraphUnreachableError | CredentialError} as `GraphConnection.request`
 */
export async function readPath(
	{ connection, http, appId, appSecret }: App,
	{ accounts, expectedUrl, expectedFields = [] }: PathQuestion,
): Promise<PathState> {
	const asker = { http, appSecret };
	const tokenAppId = await appOfToken(connection);
	const subscription = await readAppSubscription(connection, appId);
	const states: AccountState[] = [];
	for (const accountId of new Set(accounts)) {
		states.push(await readAccount(connection, appId, accountId));
	}
	const holder = subscription && (await whoIsBehind(asker, subscription.callbackUrl, true));
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
		return { url, answer: isHolder && holder ? holder : await whoIsBehind(asker, url, true) };
	}
}

/** The trigger that holds the callback, where one does and answers. */
export const standingOf = (holder: OtherHolder | undefined): TriggerStatus | undefined =>
	holder?.is === 'trigger' ? holder.standing : undefined;

/** Every field that Meta has to send. */
const wantedFields = ({ holder, expectedFields, now }: PathState): string[] => {
	const standing = standingOf(holder);
	return unionOf(expectedFields, standing ? fieldsNeeded(standing, now) : []);
};

/** What of it Meta does not send. */
export const missingFields = (state: PathState): string[] =>
	wantedFields(state).filter((field) => !state.subscription?.fields.includes(field));

/**
 * The only fields that an account's override diverts, as Meta's page on webhook overrides has them,
 * among those that the trigger offers. Everything else goes to the app's own callback.
 */
const DIVERTED_BY_AN_OVERRIDE: ReadonlySet<string> = new Set([
	'account_settings_update',
	'history',
	'smb_app_state_sync',
	'smb_message_echoes',
]);

/** The wanted fields that go elsewhere for an account with an override. */
export const divertedFields = (
	state: PathState,
	{ overrideCallbackUrl }: AccountState,
	among = wantedFields(state),
): string[] =>
	overrideCallbackUrl === undefined
		? []
		: among.filter((field) => DIVERTED_BY_AN_OVERRIDE.has(field));

/** Where the expected trigger stands: it gets deliveries as the holder, or as a receiver. */
type Place = 'holder' | 'receiver' | 'nowhere';

export function placeOf(
	{ subscription, holder, now }: PathState,
	expected: ExpectedTrigger,
): Place {
	if (!subscription) return 'nowhere';
	if (isSameUrl(subscription.callbackUrl, expected.url)) return 'holder';
	const standing = standingOf(holder);
	if (!standing) return 'nowhere';
	// The same trigger under another address of its n8n is known by its ID.
	const own = standingOf(expected.answer);
	if (own ? own.id === standing.id : leadsToNode(expected.url, standing.path)) return 'holder';
	const isListed = presentReceivers({ version: 0, ...standing }, now).some(
		({ id, url, isLeaving }) =>
			isLeaving !== true && (isSameUrl(url, expected.url) || id === own?.id),
	);
	return isListed ? 'receiver' : 'nowhere';
}
