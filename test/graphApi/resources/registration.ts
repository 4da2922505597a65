import { SUCCESS, type Answer, type GraphCall } from '../call';
import { graphRefusal, invalidParameter, registrationRefused } from '../errors';
import type { PhoneNumber, RegistrationAttempts } from '../world';
import { numberState, type NumberState } from './numberState';

/** Countries of Meta's local storage. */
export const STORAGE_REGIONS = [
	'AU',
	'ID',
	'IN',
	'JP',
	'SG',
	'KR',
	'DE',
	'CH',
	'GB',
	'BR',
	'BH',
	'ZA',
	'AE',
	'CA',
] as const;

const MOST_ATTEMPTS = 10;
const WINDOW_MILLISECONDS = 72 * 60 * 60 * 1000;

/** The subcode is that of published answers of Meta; the order of the checks is a guess. */
const displayNameRefused = () =>
	graphRefusal(100, 'Invalid parameter', {
		subcode: 2388001,
		userTitle: 'Cannot Create Certificate',
		userMessage: 'The display name could not be processed. Change it, then try again.',
	});

/** POST `/{Phone-Number-ID}/register`, from Meta's "Registration" page. */
export function register(number: PhoneNumber, { parameters, clock, world }: GraphCall): Answer {
	countAttempt(number.registerAttempts, clock.now());
	parameters.requiredText('messaging_product');
	parameters.oneOf('messaging_product', ['whatsapp']);
	const pin = parameters.requiredText('pin');
	if (!/^\d{6}$/.test(pin)) throw invalidParameter('Param pin must be a 6-digit number');
	const region = parameters.oneOf('data_localization_region', STORAGE_REGIONS);
	parameters.oneOf('tier', ['PROD', 'SANDBOX']);
	checkBackup(parameters.json('backup'));
	if (number.code_verification_status !== 'VERIFIED') throw registrationRefused(133006);
	if (number.name_status === 'DECLINED') throw displayNameRefused();
	if (number.pin !== undefined && number.pin !== pin) throw registrationRefused(133005);
	// Without two-step verification, the PIN that is sent becomes the number's PIN.
	Object.assign(number, { pin, status: 'CONNECTED', platform_type: 'CLOUD_API' });
	// A number that is registered already keeps its storage: only deregistering removes it.
	number.data_localization_region ??= region;
	takeNewName(number, numberState(world, number.id));
	return SUCCESS;
}

/** A new name that was approved is used from the next registration on (Meta: Display names). */
function takeNewName(number: PhoneNumber, state: NumberState): void {
	if (state.newDisplayName === undefined || state.newNameStatus !== 'APPROVED') return;
	Object.assign(number, { verified_name: state.newDisplayName, name_status: 'APPROVED' });
	Object.assign(state, { newDisplayName: undefined, newNameStatus: undefined });
}

/** The backup of an On-Premises API client. It is not stored here. */
function checkBackup(backup: unknown): void {
	if (backup === undefined) return;
	const { data, password } = Object(backup) as Record<string, unknown>;
	if (typeof data !== 'string' || typeof password !== 'string') {
		throw invalidParameter('Param backup must have data and password');
	}
}

/**
 * POST `/{Phone-Number-ID}/deregister`. It turns local storage off and keeps the two-step PIN.
 * 133010 for a number that is not registered is a guess: Meta's page names no error but 133016.
 */
export function deregister(number: PhoneNumber, { clock }: GraphCall): Answer {
	countAttempt(number.deregisterAttempts, clock.now());
	if (number.status !== 'CONNECTED') throw registrationRefused(133010);
	Object.assign(number, { status: 'DISCONNECTED', platform_type: 'NOT_APPLICABLE' });
	delete number.data_localization_region;
	return SUCCESS;
}

/**
 * Ten requests in any 72 hours; the eleventh blocks the number for the next 72 hours. Meta counts
 * requests, not successes, so a refused request counts as well. It is not documented whether a request
 * during the block extends it; here it does not.
 */
function countAttempt(attempts: RegistrationAttempts, now: number): void {
	if (now < attempts.blockedUntil) throw registrationRefused(133016);
	attempts.at = attempts.at.filter((at) => at > now - WINDOW_MILLISECONDS);
	if (attempts.at.length >= MOST_ATTEMPTS) {
		attempts.blockedUntil = now + WINDOW_MILLISECONDS;
		throw registrationRefused(133016);
	}
	attempts.at.push(now);
}
