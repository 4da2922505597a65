import type { GraphConnection } from '../graph/connection';
import { GraphError, GraphUnreachableError } from '../graph/errors';
import { pause } from '../graph/retry';
import { shownUrl } from '../graph/shownUrl';
import type { AppSubscription } from './appSubscription';
import {
	readAfterWrite,
	readAppSubscription,
	registerCallback,
	removeFields,
} from './appSubscription';
import { RegistrationError } from './registrationError';

/** A callback with its fields, as it is to stand at Meta. */
export interface Registration {
	appId: string;
	callbackUrl: string;
	verifyToken: string;
	fields: string[];
	/** The callback that may be replaced: the one that was looked at. Anybody else came meanwhile. */
	replaces?: string;
	/** Leaves fields that are not named: they may be needed by somebody who cannot be asked. */
	keepsOtherFields?: boolean;
}

/** Seconds between attempts when Meta could not be reached, or could not reach us, for a moment. */
const ATTEMPT_AGAIN_AFTER_SECONDS = [1, 3];

/** n8n's lint takes a caught error that is thrown as it is for one that lost its context. */
const rethrow = async (error: unknown): Promise<never> => await Promise.reject(error);

/** Meta called the callback and did not get its challenge back. */
export const isChallengeFailure = (error: unknown): boolean =>
	error instanceof GraphError && error.refusal.code === 2200;

/** No answer at all, or Meta's challenge did not come back: both can pass within seconds. */
const mayPass = (error: unknown): boolean =>
	error instanceof GraphUnreachableError || isChallengeFailure(error);

/**
 * Registers a callback. Repeats what may pass by itself within this one attempt: after a failed
 * attempt n8n takes the challenge's address away, and its own repeats cannot succeed.
 */
async function post(connection: GraphConnection, wanted: Registration): Promise<void> {
	for (const seconds of [...ATTEMPT_AGAIN_AFTER_SECONDS, undefined]) {
		try {
			await registerCallback(connection, wanted.appId, wanted);
			return;
		} catch (error) {
			if (seconds === undefined || !mayPass(error)) return await rethrow(error);
			await pause(seconds * 1000);
		}
	}
}

/** Meta's "Invalid parameter", and the parameter is the list of fields. */
const isAboutFields = (error: unknown): boolean =>
	error instanceof GraphError && error.refusal.code === 100 && /\bfields?\b/i.test(error.message);

/**
 * Registers as many of the candidates as Meta takes, and says which. It refuses the whole list for
 * one name that it does not know, so the list is halved until the culprit stands alone.
 *
 * @param sure what Meta has taken before: it goes along with each call, should the call replace
 */
async function postAccepted(
	connection: GraphConnection,
	wanted: Registration,
	sure: string[],
	candidates: string[],
): Promise<string[]> {
	try {
		await post(connection, { ...wanted, fields: [...sure, ...candidates] });
		return candidates;
	} catch (error) {
		if (!isAboutFields(error)) return await rethrow(error);
		if (candidates.length <= 1) return [];
		const middle = Math.ceil(candidates.length / 2);
		const [first, second] = [candidates.slice(0, middle), candidates.slice(middle)];
		const accepted = await postAccepted(connection, wanted, sure, first);
		return [
			...accepted,
			...(await postAccepted(connection, wanted, [...sure, ...accepted], second)),
		];
	}
}

const nothingTaken = ({ fields }: Registration): RegistrationError =>
	new RegistrationError(
		`Meta refuses every one of these webhook fields: ${fields.join(', ')}`,
		'Choose other fields under Trigger On, or try a newer API Version in the credential.',
	);

async function postAll(
	connection: GraphConnection,
	wanted: Registration,
	before: AppSubscription | undefined,
): Promise<void> {
	const sure = wanted.fields.filter((field) => before?.fields.includes(field));
	const candidates = wanted.fields.filter((field) => !sure.includes(field));
	const accepted = await postAccepted(connection, wanted, sure, candidates);
	if (sure.length + accepted.length === 0) {
		throw nothingTaken(wanted);
	}
	// The last half may have been refused after an earlier one was taken, and the callback is new.
	if (accepted.length < candidates.length) {
		await post(connection, { ...wanted, fields: [...sure, ...accepted] });
	}
}

const isAsWanted = (
	{ callbackUrl, active, fields }: AppSubscription,
	wanted: Registration,
): boolean =>
	active &&
	callbackUrl === wanted.callbackUrl &&
	wanted.fields.every((field) => fields.includes(field));

/** Meta says that it did what it did not do. */
const notKept = (
	{ callbackUrl }: Registration,
	now: AppSubscription | undefined,
): RegistrationError =>
	new RegistrationError(
		`Meta took the callback ${shownUrl(callbackUrl)}, and ${now ? `still delivers to ${shownUrl(now.callbackUrl)}` : 'has none for this app all the same'}`,
		'Try it again in some minutes. If it stays so, look at the app in the App Dashboard (WhatsApp → Configuration).',
	);

/**
 * What stands after the POST. Somebody else may have registered meanwhile.
 *
 * @throws {RegistrationError} when nothing has come of it
 */
async function readRegistered(
	connection: GraphConnection,
	wanted: Registration,
	before: AppSubscription | undefined,
): Promise<AppSubscription | undefined> {
	const isUntouched = (now: AppSubscription | undefined) =>
		now?.callbackUrl !== wanted.callbackUrl && now?.callbackUrl === before?.callbackUrl;
	const now = await readAfterWrite(connection, wanted.appId, (seen) => !isUntouched(seen));
	if (isUntouched(now)) throw notKept(wanted, now);
	return now;
}

/** Registers what does not stand yet, and gives what stands then. */
async function registerWhereNeeded(
	connection: GraphConnection,
	wanted: Registration,
	before: AppSubscription | undefined,
): Promise<AppSubscription | undefined> {
	if (before && isAsWanted(before, wanted)) {
		return await readAppSubscription(connection, wanted.appId);
	}
	// Where the POST replaces the fields, those that are to stay have to go along.
	const kept = wanted.keepsOtherFields ? (before?.fields ?? []) : [];
	const fields = [...new Set([...wanted.fields, ...kept])];
	await postAll(connection, { ...wanted, fields }, before);
	return await readRegistered(connection, wanted, before);
}

/**
 * Makes a callback stand at Meta with its fields, and compares what Meta then reports with what was
 * asked: its POST adds to the fields or replaces them (its pages say both), so what is too much is
 * taken away.
 *
 * @param fieldsNow reads once more what is wanted, right before fields are taken away: somebody may
 * have joined meanwhile
 * @returns the fields that Meta does not take, or undefined when somebody else registered meanwhile
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
	if (refused.length > 0 && refused.length === wanted.fields.length) throw nothingTaken(wanted);
	const hasSurplus = now.fields.some((field) => !wanted.fields.includes(field));
	if (wanted.keepsOtherFields || !hasSurplus) return refused;
	const isOurs = await removeSurplus(connection, wanted, await fieldsNow());
	return isOurs ? refused : undefined;
}

/**
 * Takes away the fields that nobody wants any more.
 *
 * @returns false when somebody else registered while that was being found out: the fields are theirs
 */
export async function removeSurplus(
	connection: GraphConnection,
	{ appId, callbackUrl }: Pick<Registration, 'appId' | 'callbackUrl'>,
	wanted: string[],
): Promise<boolean> {
	const now = await readAppSubscription(connection, appId);
	if (now?.callbackUrl !== callbackUrl) return false;
	const surplus = now.fields.filter((field) => !wanted.includes(field));
	// Without a name, or with every one, Meta would take the whole subscription away.
	if (surplus.length > 0 && surplus.length < now.fields.length) {
		await removeFields(connection, appId, surplus);
	}
	return true;
}
