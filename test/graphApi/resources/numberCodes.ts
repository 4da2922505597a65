import { SUCCESS, type Answer, type GraphCall } from '../call';
import { graphRefusal, invalidParameter } from '../errors';
import { store } from '../store';

/** The code of every number: nothing is actually sent. */
export const VERIFICATION_CODE = '314159';

const LANGUAGE = /^[a-z]{2,3}(_[A-Z]{2})?$/;
const HOUR = 60 * 60 * 1000;
/** Meta's number is not published. */
const MOST_REQUESTS = 5;

/** When a code was requested for a number, unix milliseconds; removed when it is verified. */
const requests = store(() => new Map<string, number[]>());

/** The properties of a number that the codes change. */
interface Verifiable {
	id: string;
	code_verification_status: string;
}

/**
 * POST `/{id}/request_code`. That a verified number gets no code, and how Meta words the refusals, is
 * known only from reports; the subcode is the one of Meta's page for too many requests.
 */
export function requestCode(
	number: Verifiable,
	{ world, parameters, clock }: GraphCall,
	methods: readonly string[] = ['SMS', 'VOICE'],
): Answer {
	parameters.requiredText('code_method');
	parameters.oneOf('code_method', methods);
	if (!LANGUAGE.test(parameters.requiredText('language'))) {
		throw invalidParameter('Param language must be a supported locale');
	}
	if (number.code_verification_status === 'VERIFIED') {
		throw requestRefused('Phone number is already verified', 'This number needs no code.');
	}
	const now = clock.now();
	const recent = (requests.of(world).get(number.id) ?? []).filter((at) => at > now - HOUR);
	if (recent.length >= MOST_REQUESTS) {
		throw requestRefused('Tried too many times', 'Wait an hour, then request a new code.', 2388091);
	}
	requests.of(world).set(number.id, [...recent, now]);
	return SUCCESS;
}

/** POST `/{id}/verify_code`. The refusals are known only from reports. */
export function verifyCode(number: Verifiable, { world, parameters }: GraphCall): Answer {
	const code = parameters.requiredText('code');
	if (!/^\d{6}$/.test(code)) throw invalidParameter('Param code must be a 6-digit number');
	if (!requests.of(world).has(number.id)) throw verifyRefused('No code was requested');
	if (code !== VERIFICATION_CODE) throw verifyRefused('The code is wrong');
	requests.of(world).delete(number.id);
	number.code_verification_status = 'VERIFIED';
	return { ...SUCCESS, id: number.id };
}

function requestRefused(userTitle: string, userMessage: string, subcode?: number): Error {
	return graphRefusal(136024, 'Request code error', { userTitle, userMessage, subcode });
}

function verifyRefused(userTitle: string): Error {
	return graphRefusal(136025, 'Verify code error', {
		userTitle,
		userMessage: 'Request a new code, and enter the one that comes then.',
	});
}
