import type { GraphConnection } from '../graph/connection';
import { GraphError } from '../graph/errors';
import { pause } from '../graph/retry';
import { shownUrl } from '../graph/shownUrl';
import type { AppSubscription } from './appSubscription';
import {
	readAppSubscriptionUntil,
	readAppSubscription,
	registerCallback,
	removeFields,
} from './appSubscription';
import { RegistrationError } from './registrationError';

/** A callback with its fields, as it should be registered at Meta. */
export interface Registration {
	appId: string;
	callbackUrl: string;
	verifyToken: string;
	fields: string[];
	/** The callback that may be replaced: the one that was read before. Any other is newer, and is kept. */
	replaces?: string;
	/** Keeps fields that are not named: a receiver that cannot be asked may need them. */
	keepsOtherFields?: boolean;
}

/** Seconds between attempts while Meta cannot reach the callback. */
const RETRY_DELAYS_SECONDS = [1, 3];

/** n8n's lint reports a caught error that is rethrown unchanged as one that lost its context. */
const rethrow = async (error: unknown): Promise<never> => await Promise.reject(error);

/** Whether Meta called the callback and did not get its challenge back (code 2200). */
export const isChallengeFailure = (error: unknown): boolean =>
	error instanceof GraphError && error.refusal.code === 2200;

/**
 * Registers a callback. A failed challenge, which may be right within seconds, is repeated within this
 * attempt: after a failed attempt n8n unregisters the challenge's address, so that n8n's own retries cannot
 * succeed.
 */
async function post(connection: GraphConnection, wanted: Registration): Promise<void> {
	for (const seconds of [...RETRY_DELAYS_SECONDS, undefined]) {
		try {
			await registerCallback(connection, wanted.appId, wanted);
			return;
		} catch (error) {
			if (seconds === undefined || !isChallengeFailure(error)) return await rethrow(error);
			await pause(seconds * 1000);
		}
	}
}

/** Whether the error is Meta's "Invalid parameter" (100) about the list of fields. */
const isAboutFields = (error: unknown): boolean =>
	error instanceof GraphError && error.refusal.code === 100 && /\bfields?\b/i.test(error.message);

/**
 * Registers as many of the candidates as Meta accepts. Meta refuses the whole list for one name that it
 * does not know, so the list is halved until the refused name is isolated.
 *
 * @param confirmed fields that Meta has accepted before: each call includes them, in case it replaces
 * @returns the candidates that Meta accepted
 */
async function postAccepted(
	connection: GraphConnection,
	wanted: Registration,
	confirmed: string[],
	candidates: string[],
): Promise<string[]> {
	try {
		await post(connection, { ...wanted, fields: [...confirmed, ...candidates] });
		return candidates;
	} catch (error) {
		if (!isAboutFields(error)) return await rethrow(error);
		if (candidates.length <= 1) return [];
		const middle = Math.ceil(candidates.length / 2);
		const [first, second] = [candidates.slice(0, middle), candidates.slice(middle)];
		const accepted = await postAccepted(connection, wanted, confirmed, first);
		return [
			...accepted,
			...(await postAccepted(connection, wanted, [...confirmed, ...accepted], second)),
		];
	}
}

const noFieldAccepted = ({ fields }: Registration): RegistrationError =>
	new RegistrationError(
		`Meta refuses all of these webhook fields: ${fields.join(', ')}`,
		'Choose other fields under Trigger On, or try a newer API Version in the credential.',
	);

/** @returns the fields that Meta accepted */
async function postAll(
	connection: GraphConnection,
	wanted: Registration,
	before: AppSubscription | undefined,
): Promise<string[]> {
	const confirmed = wanted.fields.filter((field) => before?.fields.includes(field));
	const candidates = wanted.fields.filter((field) => !confirmed.includes(field));
	const accepted = await postAccepted(connection, wanted, confirmed, candidates);
	if (confirmed.length + accepted.length === 0) {
		throw noFieldAccepted(wanted);
	}
	// The last call may have been the refused one, and then the callback may not be registered yet.
	if (accepted.length < candidates.length) {
		await post(connection, { ...wanted, fields: [...confirmed, ...accepted] });
	}
	return [...confirmed, ...accepted];
}

const isUpToDate = (
	{ callbackUrl, active, fields }: AppSubscription,
	wanted: Registration,
): boolean =>
	active &&
	callbackUrl === wanted.callbackUrl &&
	wanted.fields.every((field) => fields.includes(field));

/** Meta answered with success, but the subscription is unchanged. */
const notApplied = (
	{ callbackUrl }: Registration,
	now: AppSubscription | undefined,
): RegistrationError =>
	new RegistrationError(
		`Meta accepted the callback ${shownUrl(callbackUrl)}, but ${now ? `still delivers to ${shownUrl(now.callbackUrl)}` : 'has no callback for this app'}`,
		'Try again in a few minutes. If the error persists, check the app in the App Dashboard (WhatsApp → Configuration).',
	);

/**
 * The subscription after the POST. Another service may have registered in the meantime.
 *
 * @param accepted the fields that Meta accepted. What it answered to the write counts more than an early read
 * @throws {RegistrationError} when the subscription is unchanged
 */
async function readRegistered(
	connection: GraphConnection,
	wanted: Registration,
	before: AppSubscription | undefined,
	accepted: readonly string[],
): Promise<AppSubscription | undefined> {
	const isUntouched = (now: AppSubscription | undefined) =>
		now?.callbackUrl !== wanted.callbackUrl && now?.callbackUrl === before?.callbackUrl;
	const now = await readAppSubscriptionUntil(
		connection,
		wanted.appId,
		(current) =>
			current?.callbackUrl === wanted.callbackUrl &&
			accepted.every((field) => current.fields.includes(field)),
	);
	if (isUntouched(now)) throw notApplied(wanted, now);
	return now;
}

/** Registers the callback unless it is up to date, and returns the subscription after that. */
async function registerWhereNeeded(
	connection: GraphConnection,
	wanted: Registration,
	before: AppSubscription | undefined,
): Promise<AppSubscription | undefined> {
	if (before && isUpToDate(before, wanted)) {
		return await readAppSubscription(connection, wanted.appId);
	}
	// In case the POST replaces the fields, those to keep are sent too.
	const otherFields = wanted.keepsOtherFields ? (before?.fields ?? []) : [];
	const fields = [...new Set([...wanted.fields, ...otherFields])];
	const accepted = await postAll(connection, { ...wanted, fields }, before);
	return await readRegistered(connection, wanted, before, accepted);
}

/**
 * Registers a callback with its fields, and compares what Meta then reports with what was requested.
 * Meta's pages document the POST both as adding fields and as replacing them, so surplus fields are
 * removed.
 *
 * @param fieldsNow reads the wanted fields again right before fields are removed: another trigger may
 * have joined in the meantime
 * @returns the fields that Meta refused; undefined when another service registered in the meantime
 * @throws {RegistrationError | NotDoneError | GraphError | GraphUnreachableError}
 */
export async function ensureRegistration(
	connection: GraphConnection,
	wanted: Registration,
	fieldsNow: () => Promise<string[]> = async () => await Promise.resolve(wanted.fields),
): Promise<string[] | undefined> {
	const before = await readAppSubscription(connection, wanted.appId);
	if (before && ![wanted.callbackUrl, wanted.replaces].includes(before.callbackUrl)) {
		return undefined;
	}
	const now = await registerWhereNeeded(connection, wanted, before);
	if (now?.callbackUrl !== wanted.callbackUrl) return undefined;
	const refused = wanted.fields.filter((field) => !now.fields.includes(field));
	if (refused.length > 0 && refused.length === wanted.fields.length) throw noFieldAccepted(wanted);
	const hasSurplus = now.fields.some((field) => !wanted.fields.includes(field));
	if (wanted.keepsOtherFields || !hasSurplus) return refused;
	const isOurs = await removeSurplus(connection, wanted, await fieldsNow());
	return isOurs ? refused : undefined;
}

/**
 * Removes the fields that no receiver needs.
 *
 * @returns false when another callback is registered by now: the fields belong to it
 */
export async function removeSurplus(
	connection: GraphConnection,
	{ appId, callbackUrl }: Pick<Registration, 'appId' | 'callbackUrl'>,
	wanted: string[],
): Promise<boolean> {
	const now = await readAppSubscription(connection, appId);
	if (now?.callbackUrl !== callbackUrl) return false;
	const surplus = now.fields.filter((field) => !wanted.includes(field));
	// With no field or with all fields, Meta would remove the whole subscription.
	if (surplus.length > 0 && surplus.length < now.fields.length) {
		await removeFields(connection, appId, surplus);
	}
	return true;
}
