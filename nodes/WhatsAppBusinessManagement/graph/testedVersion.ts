import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { apiVersionOf, CredentialError, DEFAULT_API_VERSION } from './authentication';
import { GraphError } from './errors';

/** The header in which Meta names the version with which it answered. A proxy may remove it. */
const VERSION_HEADER = 'facebook-api-version';

/**
 * Refuses a version that has ended: Meta answers it as the oldest supported one, without an error. Meta
 * itself states the version, so this check needs no list of versions.
 *
 * @param headers of a response, names in lower case
 * @throws {CredentialError} if Meta answered with another version
 */
export function refuseEndedVersion(
	credential: ICredentialDataDecryptedObject,
	headers: Record<string, unknown>,
): void {
	const [asked, answered] = [apiVersionOf(credential), headers[VERSION_HEADER]];
	if (typeof answered !== 'string' || !/^v\d+\.\d+$/.test(answered) || answered === asked) return;
	throw new CredentialError(
		`Meta no longer supports the API Version ${asked} and answers as ${answered}. Enter ${answered} or a newer version under API Version.`,
	);
}

/**
 * The error for a version that never existed. Meta takes it for the name of an object, and does not know
 * the rest of the path (https://github.com/arsduo/koala/issues/611). The paths of the test exist in every
 * version.
 *
 * @param error of a read of the test
 * @returns undefined if the error has another cause
 */
export function unknownVersion(
	credential: ICredentialDataDecryptedObject,
	error: GraphError,
): CredentialError | undefined {
	const { code, message } = error.refusal;
	if (code !== 2500 || !/unknown path components/i.test(message)) return undefined;
	return new CredentialError(
		`Meta does not know the API Version ${apiVersionOf(credential)}. Enter a version that exists under API Version, for example ${DEFAULT_API_VERSION}. If you changed the Base URL, check that it contains no path of the Graph API.`,
	);
}
