import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

import {
	type GraphError,
	appTokenNeeded,
	appUnknown,
	permissionMissing,
	proofInvalid,
	proofMissing,
	tokenExpired,
	tokenInvalid,
	tokenMissing,
	tokenSignatureInvalid,
	tokenUnknown,
} from './errors';
import type { GraphCall } from './call';
import type { Parameters } from './parameters';
import { appAccessToken, type App, type TokenGrant, type User, type World } from './world';

/** The caller: the app itself, or a user through the app. */
export type Caller =
	| { kind: 'app'; token: string }
	| { kind: 'user'; token: string; user: User; grant: TokenGrant };

/** Accepts `Bearer` and `OAuth` in the header, and `access_token`, which Meta's own SDKs send. */
export function tokenOf(headers: IncomingHttpHeaders, parameters: Parameters): string | undefined {
	const [, inHeader] = /^(?:Bearer|OAuth)\s+(\S+)$/i.exec(headers.authorization ?? '') ?? [];
	return inHeader ?? parameters.text('access_token');
}

/**
 * An upload session accepts only `OAuth` in the header. Meta's page "Resumable Upload API" states that a
 * call with the token elsewhere fails. That the refusal is the one for a missing token is a guess.
 */
export function uploadTokenOf(headers: IncomingHttpHeaders): string | undefined {
	return /^OAuth\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1];
}

/**
 * Identifies the caller, or throws Meta's refusal. `now` is unix time in milliseconds; `inspectedToken` is
 * the one that `GET /debug_token` is asked about.
 */
export function authenticate(
	world: World,
	token: string | undefined,
	proof: string | undefined,
	now: number,
	inspectedToken?: string,
): Caller {
	if (!token) throw tokenMissing();
	const isLenient = token === inspectedToken && world.quirks.invalidTokensInspectThemselves;
	const caller = callerOf(world, token, now, isLenient);
	checkProof(world.app, token, proof);
	return caller;
}

/** Hex HMAC-SHA256 of the token under the app secret, from Meta's "Secure Graph API Calls". */
export function appSecretProof(app: App, token: string): string {
	return createHmac('sha256', app.secret).update(token).digest('hex');
}

export function requirePermission(caller: Caller, permission: string): void {
	if (caller.kind === 'app' || !caller.grant.scopes.includes(permission)) {
		throw permissionMissing(permission);
	}
}

/** An app's subscriptions accept only the app's own token. */
export function requireAppToken(caller: Caller): void {
	if (caller.kind !== 'app') throw appTokenNeeded();
}

/** `GET /debug_token`: describes a token, for callers with a token of the same app. */
export function inspectToken({ world, clock, parameters }: GraphCall): object {
	const input = parameters.requiredText('input_token');
	const app = { app_id: world.app.id, application: world.app.name };
	if (input === appAccessToken(world.app)) {
		return { data: { ...app, type: 'APP', is_valid: true, scopes: [] } };
	}
	const grant = world.grants.find(({ value }) => value === input);
	if (!grant) return { data: { error: tokenError(), is_valid: false, scopes: [] } };
	const error = inspectionError(grant, clock.now());
	const { dataAccessExpiresAt } = grant;
	return {
		data: {
			...app,
			type: grant.type ?? 'SYSTEM_USER',
			user_id: grant.userId,
			issued_at: Math.floor(grant.issuedAt / 1000),
			expires_at: Math.floor(grant.expiresAt / 1000),
			...(dataAccessExpiresAt !== undefined && {
				data_access_expires_at: Math.floor(dataAccessExpiresAt / 1000),
			}),
			is_valid: error === undefined,
			scopes: grant.scopes,
			granular_scopes: grant.scopes.map((scope) => ({
				scope,
				// Meta omits the list if the scope was granted for all objects.
				...(grant.targets[scope] && { target_ids: grant.targets[scope] }),
			})),
			...(error && { error }),
		},
	};
}

/** Why a known token is not valid. */
function inspectionError({ invalid, expiresAt }: TokenGrant, now: number): object | undefined {
	if (invalid) return { code: 190, ...invalid };
	return isPast(expiresAt, now) ? { ...tokenError(), subcode: 463 } : undefined;
}

function tokenError(): object {
	return { code: 190, message: 'Invalid OAuth access token - Cannot parse access token' };
}

function callerOf(world: World, token: string, now: number, isLenient: boolean): Caller {
	if (token === appAccessToken(world.app)) return { kind: 'app', token };
	const grant = world.grants.find(({ value }) => value === token);
	const user = world.users.find(({ id }) => id === grant?.userId);
	if (!grant || !user) throw refusalOf(world.app, token);
	if (isLenient) return { kind: 'user', token, user, grant };
	if (grant.invalid) throw tokenInvalid(grant.invalid);
	if (isPast(grant.expiresAt, now)) throw tokenExpired(grant.expiresAt, now);
	return { kind: 'user', token, user, grant };
}

/** An app's token is its ID and secret, so a wrong one tells which of them is wrong. */
function refusalOf(app: App, token: string): GraphError {
	const [, appId] = /^(\d+)\|/.exec(token) ?? [];
	if (appId === undefined) return tokenUnknown();
	return appId === app.id ? tokenSignatureInvalid() : appUnknown();
}

function isPast(expiresAt: number, now: number): boolean {
	return expiresAt !== 0 && expiresAt <= now;
}

function checkProof(app: App, token: string, proof: string | undefined): void {
	if (proof === undefined) {
		if (app.requiresProof) throw proofMissing();
		return;
	}
	const expected = Buffer.from(appSecretProof(app, token));
	const given = Buffer.from(proof);
	if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw proofInvalid();
}
