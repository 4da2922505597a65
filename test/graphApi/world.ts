import { randomBytes } from 'node:crypto';

import { createAccounts } from './madeUpData/accounts';
import { createActivities } from './madeUpData/activities';
import { createBusinesses, createPendingUsers, createUsers } from './madeUpData/businesses';
import { createPhoneNumbers } from './madeUpData/phoneNumbers';
import { createTemplates } from './madeUpData/templates';
import { ACCOUNT_ID, APP_ID, SHARED_ACCOUNT_ID, SYSTEM_USER_ID } from './ids';
import type {
	Account,
	Activity,
	App,
	Business,
	PendingUser,
	PhoneNumber,
	Quirks,
	Template,
	TokenGrant,
	User,
} from './model';
import { createRateLimits, type RateLimits } from './rateLimits';
import { WEBHOOK_FIELDS } from './webhookFields';

export type * from './model';

/** The data of the local Graph API. All of it is invented; a test may change any of it. */
export interface World {
	app: App;
	/** Random at every start, so that a test can search for leaked ones. */
	tokens: { systemUser: string; withoutPermissions: string; expired: string };
	grants: TokenGrant[];
	businesses: Business[];
	users: User[];
	pendingUsers: PendingUser[];
	accounts: Account[];
	phoneNumbers: PhoneNumber[];
	templates: Template[];
	activities: Activity[];
	/** The field names that a subscription may contain. */
	webhookFields: Set<string>;
	rateLimits: RateLimits;
	quirks: Quirks;
}

const MANAGEMENT_SCOPES = [
	'business_management',
	'catalog_management',
	'public_profile',
	'whatsapp_business_management',
	'whatsapp_business_messaging',
];

const DAY = 24 * 60 * 60 * 1000;

/** An invented lantern shop, its client and an unrelated business, with new tokens and secrets. */
export function createWorld(): World {
	const tokens = {
		systemUser: randomToken(),
		withoutPermissions: randomToken(),
		expired: randomToken(),
	};
	const grant = (value: string, scopes: string[], expiresAt = 0): TokenGrant => ({
		value,
		userId: SYSTEM_USER_ID,
		scopes,
		targets: { whatsapp_business_management: [ACCOUNT_ID, SHARED_ACCOUNT_ID] },
		issuedAt: Date.UTC(2026, 0, 1),
		expiresAt,
		dataAccessExpiresAt: 0,
	});
	return {
		app: createApp(),
		tokens,
		grants: [
			grant(tokens.systemUser, MANAGEMENT_SCOPES),
			grant(tokens.withoutPermissions, ['public_profile']),
			grant(tokens.expired, MANAGEMENT_SCOPES, Date.now() - DAY),
		],
		businesses: createBusinesses(),
		users: createUsers(),
		pendingUsers: createPendingUsers(),
		accounts: createAccounts(),
		phoneNumbers: createPhoneNumbers(),
		templates: createTemplates(),
		activities: createActivities(),
		webhookFields: new Set(WEBHOOK_FIELDS),
		rateLimits: createRateLimits(),
		quirks: {
			successAsText: false,
			subscribingReplacesFields: false,
			unknownFieldsRefused: false,
			subscriptionWrites: 'done',
			invalidTokensInspectThemselves: false,
			readsLagBy: 0,
		},
	};
}

/** `{app-id}|{app-secret}`, the token for what belongs to the app itself. */
export function appAccessToken(app: App): string {
	return `${app.id}|${app.secret}`;
}

function createApp(): App {
	return {
		id: APP_ID,
		name: 'Fernwick Automation',
		link: `https://www.facebook.com/games/?app_id=${APP_ID}`,
		secret: randomBytes(16).toString('hex'),
		requiresProof: false,
		// A subscription to another object, which a DELETE without `object` would also remove.
		subscriptions: [
			{
				object: 'permissions',
				callback_url: 'https://hooks.fernwick.example/permissions',
				active: true,
				fields: [{ name: 'public_profile', version: 'v25.0' }],
				verifyToken: randomBytes(16).toString('hex'),
			},
		],
	};
}

/** Looks like one of Meta's system-user tokens, and works only here. */
function randomToken(): string {
	return `EAA${randomBytes(64).toString('base64url').replace(/[-_]/g, 'Z')}`;
}
