import type { IDataObject } from 'n8n-workflow';

import { recordOf } from '../../graph/records';

/** What an item says about the token. Keys that Meta adds later are kept under Meta's own names. */
export const TOKEN = {
	isValid: 'boolean',
	reason: 'string',
	type: 'string',
	appId: 'string',
	application: 'string',
	userId: 'string',
	userName: 'string',
	issuedAt: 'string',
	expires: 'boolean',
	expiresAt: 'string',
	dataAccessExpires: 'boolean',
	dataAccessExpiresAt: 'string',
	scopes: ['string'],
	grants: [{ scope: 'string', isForAll: 'boolean', targetIds: ['string'] }],
} as const;

/** ISO time from unix seconds; null for 0, for a missing value, and for one that is no time. */
function timeOf(seconds: unknown): string | null {
	const time = new Date(Number(seconds ?? 0) * 1000);
	return Number.isNaN(time.getTime()) || time.getTime() <= 0 ? null : time.toISOString();
}

/** Whether there is an end. Meta states 0, or nothing, where there is none. About an invalid token it may not say. */
function hasEnd(endsAt: string | null, isValid: boolean): boolean | null {
	if (endsAt !== null) return true;
	return isValid ? false : null;
}

/** The texts of a list. IDs may be numbers. */
const textsIn = (value: unknown): string[] =>
	(Array.isArray(value) ? (value as unknown[]) : [])
		.filter((each) => typeof each === 'number' || (typeof each === 'string' && each !== ''))
		.map(String);

/**
 * The objects for which each scope was granted, e.g. the accounts. Meta omits `target_ids` of a scope that
 * was granted for all of them (Meta: Debug-Token), and older tokens have no granular scopes at all.
 */
function grantsOf(scopes: string[], granular: unknown): IDataObject[] {
	const entries = Array.isArray(granular) ? granular.map(recordOf) : [];
	const names = new Set([...scopes, ...textsIn(entries.map(({ scope }) => scope))]);
	return [...names].map((name) => {
		const own = entries.filter(({ scope }) => scope === name);
		const targets = own.flatMap(({ target_ids }) => textsIn(target_ids));
		const isForAll = !own.some(({ target_ids }) => Array.isArray(target_ids));
		return { scope: name, isForAll, targetIds: [...new Set(targets)] };
	});
}

const textOrNull = (value: unknown): string | null =>
	value === undefined || value === null ? null : String(value);

/**
 * The item for what Meta answers about a token (Meta: Debug-Token).
 *
 * @param data the `data` of the answer
 * @param userName the name of the token's user, if it could be read
 */
export function tokenItem(data: Record<string, unknown>, userName?: unknown): IDataObject {
	const { is_valid, error, type, app_id, application, user_id, issued_at, ...more } = data;
	const { expires_at, data_access_expires_at, scopes, granular_scopes, ...others } = more;
	const isValid = is_valid === true;
	const [expiresAt, dataAccessExpiresAt] = [timeOf(expires_at), timeOf(data_access_expires_at)];
	const item = {
		isValid,
		reason: textOrNull(recordOf(error).message),
		type: textOrNull(type),
		appId: textOrNull(app_id),
		application: textOrNull(application),
		userId: textOrNull(user_id),
		userName: textOrNull(userName),
		issuedAt: timeOf(issued_at),
		expires: hasEnd(expiresAt, isValid),
		expiresAt,
		dataAccessExpires: hasEnd(dataAccessExpiresAt, isValid),
		dataAccessExpiresAt,
		scopes: textsIn(scopes),
		grants: grantsOf(textsIn(scopes), granular_scopes),
	};
	// Meta's own keys come last, and replace none of ours.
	return { ...item, ...(others as IDataObject), ...item };
}
