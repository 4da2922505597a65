import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

/** What the check needs of the environment. */
export interface LiveSettings {
	credential: ICredentialDataDecryptedObject;
	/** IDs of objects that no list returns, by the field that takes them. */
	ids: ReadonlyMap<string, string>;
	/** Texts that must not be printed. */
	secrets: readonly string[];
}

/** The check must not start. The message says why. */
export class LiveCheckRefused extends Error {
	override name = 'LiveCheckRefused';
}

const PREFIX = 'WHATSAPP_LIVE_';

const REQUIRED: ReadonlyArray<readonly [variable: string, field: string]> = [
	['ACCESS_TOKEN', 'accessToken'],
	['ACCOUNT_ID', 'businessAccountId'],
	['BUSINESS_ID', 'businessPortfolioId'],
	['APP_ID', 'appId'],
	['APP_SECRET', 'appSecret'],
];

const OPTIONAL: ReadonlyArray<readonly [variable: string, field: string]> = [
	['API_VERSION', 'apiVersion'],
	['BASE_URL', 'baseUrl'],
];

/** phoneNumberId → WHATSAPP_LIVE_PHONE_NUMBER_ID */
export const variableOf = (field: string): string =>
	`${PREFIX}${field.replace(/([A-Z])/g, '_$1').toUpperCase()}`;

function valueOf(environment: NodeJS.ProcessEnv, variable: string): string | undefined {
	const value = environment[`${PREFIX}${variable}`]?.trim();
	return value === '' ? undefined : value;
}

/**
 * Reads the settings of the check from environment variables.
 *
 * @param idFields the fields whose IDs may be given, beside those that the credential has
 * @throws {LiveCheckRefused} in CI, or if a variable is missing; the message names all that are
 */
export function readSettings(
	environment: NodeJS.ProcessEnv,
	idFields: Iterable<string>,
): LiveSettings {
	if (!['', '0', 'false'].includes(environment.CI ?? '')) {
		throw new LiveCheckRefused(
			'This check never runs in CI, because it reads a real account (CI is set).',
		);
	}
	const missing = REQUIRED.filter(([variable]) => valueOf(environment, variable) === undefined);
	if (missing.length > 0) {
		const names = missing.map(([variable]) => `${PREFIX}${variable}`).join(', ');
		throw new LiveCheckRefused(`Set ${names}. docs/releasing.md says where each value is.`);
	}
	const given = [...REQUIRED, ...OPTIONAL].flatMap(([variable, field]) => {
		const value = valueOf(environment, variable);
		return value === undefined ? [] : [[field, value] as const];
	});
	const ids = [...idFields].flatMap((field) => {
		const value = environment[variableOf(field)]?.trim() ?? '';
		return value === '' ? [] : [[field, value] as const];
	});
	const credential = Object.fromEntries(given);
	return {
		credential,
		ids: new Map(ids),
		secrets: [String(credential.accessToken), String(credential.appSecret)],
	};
}
