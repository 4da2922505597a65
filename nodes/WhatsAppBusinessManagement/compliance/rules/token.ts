import type { Context, Rule } from '../rule';
import type { Subject } from '../subject';
import { API_VERSION_ENDS } from '../apiVersions';
import { codeAsWords } from '../../changes/words';
import { recordOf } from '../../graph/records';
import { DAY_MS, daysUntil, inDays, msOf } from './time';
import { firstSentence, text, texts, upper } from './values';

const TOKENS = 'access-tokens';
const PERMISSIONS = 'permissions';
const VERSIONS = 'https://developers.facebook.com/docs/graph-api/changelog/versions';

/** Of an invalid token, Meta says nothing else. */
const isValid = ({ facts }: Subject): boolean => facts.is_valid !== false;

const NEW_TOKEN = 'Generate a token for a system user, and enter it in the credential';

/** Fewer days than this, and it is critical: nobody may look at the report before. */
const CRITICAL_DAYS = 3;

const EXPIRING = {
	name: 'tokenExpiringDays',
	label: 'Token Ends Within (Days)',
	description: 'From how many days before the end of the token it is reported',
	default: 14,
} as const;

const DATA_ACCESS = {
	name: 'tokenDataAccessDays',
	label: 'Data Access Ends Within (Days)',
	description: 'From how many days before the end of the token’s data access it is reported',
	default: 14,
} as const;

const VERSION = {
	name: 'apiVersionDays',
	label: 'API Version Ends Within (Days)',
	description: 'From how many days before the end of the credential’s API version it is reported',
	default: 60,
} as const;

const NEEDED_SCOPES = {
	name: 'neededScopes',
	label: 'Needed Permissions',
	description: 'The permissions that the token should have, with commas between them',
	default: ['whatsapp_business_management', 'business_management'],
} as const;

const ALLOWED_SCOPES = {
	name: 'allowedScopes',
	label: 'Allowed Permissions',
	description:
		'The permissions that the token may have, with commas between them. Each further one is reported.',
	default: ['whatsapp_business_management', 'whatsapp_business_messaging', 'business_management'],
} as const;

const MANAGEMENT = 'whatsapp_business_management';

/** Meta adds it to every token, so that nobody can leave it out (Meta: Permissions). */
const ALWAYS_GRANTED = 'public_profile';

/** What fails without a permission (Meta: Permissions). */
const WITHOUT_SCOPE: Readonly<Record<string, string>> = {
	[MANAGEMENT]: 'accounts, numbers and templates cannot be managed',
	whatsapp_business_messaging: 'messages and media cannot be sent',
	business_management: 'the portfolio, its users and its accounts cannot be read',
};

/** The end of something that is near or over; undefined if it is far, or if there is no end. */
function nearEnd(
	value: unknown,
	{ now, date }: Context,
	days: number,
): { left: number; words: string } | undefined {
	const at = msOf(value);
	if (at === undefined || at - now > days * DAY_MS) return undefined;
	const left = daysUntil(at, now);
	const words = at > now ? `ends on ${date(at)} (in ${inDays(left)})` : `ended on ${date(at)}`;
	return { left, words };
}

/** The rules for the token and the API version of the credential. */
export const TOKEN_RULES: readonly Rule[] = [
	{
		id: 'token-invalid',
		group: 'token',
		severity: 'critical',
		about: 'A token that Meta no longer accepts. It ends the run',
		docs: TOKENS,
		on: 'token',
		needs: ['is_valid'],
		check: ({ facts }) => {
			if (facts.is_valid !== false) return undefined;
			const reason = text(recordOf(facts.error), 'message');
			return {
				message: `Meta no longer accepts the token: ${firstSentence(reason) || 'Meta gives no reason'}`,
				fix: NEW_TOKEN,
				...(reason !== '' && { evidence: { reason } }),
			};
		},
	},
	{
		id: 'token-expiring',
		group: 'token',
		severity: 'warning',
		about: `A token that ends soon; critical from ${CRITICAL_DAYS} days before`,
		docs: TOKENS,
		on: 'token',
		needs: ['is_valid', 'expires_at'],
		mayLack: ['expires_at'],
		isKnown: isValid,
		setting: EXPIRING,
		check: ({ facts }, context) => {
			const end = nearEnd(facts.expires_at, context, context.number(EXPIRING));
			if (end === undefined) return undefined;
			return {
				message: `The token ${end.words}`,
				fix: 'Generate a token of a system user that never ends, and enter it in the credential',
				severity: end.left <= CRITICAL_DAYS ? 'critical' : 'warning',
			};
		},
	},
	{
		id: 'token-data-access-expiring',
		group: 'token',
		severity: 'warning',
		about: 'A token whose access to data ends soon',
		docs: TOKENS,
		on: 'token',
		needs: ['is_valid', 'data_access_expires_at'],
		mayLack: ['data_access_expires_at'],
		isKnown: isValid,
		setting: DATA_ACCESS,
		check: ({ facts }, context) => {
			const end = nearEnd(facts.data_access_expires_at, context, context.number(DATA_ACCESS));
			if (end === undefined) return undefined;
			return {
				message: `The token’s access to data ${end.words}`,
				fix: 'Log in again with the user of the token, or use the token of a system user',
			};
		},
	},
	{
		id: 'token-of-a-person',
		group: 'token',
		severity: 'warning',
		about: 'A token of a person, which ends when the person changes the password or leaves',
		docs: TOKENS,
		on: 'token',
		needs: ['type'],
		isKnown: isValid,
		check: ({ facts }) =>
			['', 'SYSTEM_USER'].includes(upper(facts, 'type'))
				? undefined
				: {
						message: `The token does not belong to a system user (${codeAsWords(text(facts, 'type'))}), so it ends when its person changes the password or leaves`,
						fix: NEW_TOKEN,
						state: upper(facts, 'type'),
					},
	},
	{
		id: 'token-scope-missing',
		group: 'token',
		severity: 'warning',
		about: `A permission that the token lacks; critical for ${MANAGEMENT}`,
		docs: PERMISSIONS,
		on: 'token',
		needs: ['scopes'],
		isKnown: isValid,
		setting: NEEDED_SCOPES,
		check: ({ facts }, context) => {
			const has = new Set(texts(facts.scopes));
			const missing = context.list(NEEDED_SCOPES).filter((scope) => !has.has(scope));
			return missing.map((scope) => ({
				part: scope,
				message: `The token lacks the permission ${scope}: ${WITHOUT_SCOPE[scope] ?? 'calls that need it fail'}`,
				fix: `Generate the token again with ${scope}`,
				severity: scope === MANAGEMENT ? 'critical' : 'warning',
			}));
		},
	},
	{
		id: 'token-scope-unneeded',
		group: 'token',
		severity: 'info',
		about: 'Permissions of the token that are not on your list',
		docs: PERMISSIONS,
		on: 'token',
		needs: ['scopes'],
		isKnown: isValid,
		isOff: true,
		setting: ALLOWED_SCOPES,
		check: ({ facts }, context) => {
			const allowed = new Set([...context.list(ALLOWED_SCOPES), ALWAYS_GRANTED]);
			const others = texts(facts.scopes).filter((scope) => !allowed.has(scope));
			if (others.length === 0) return undefined;
			return {
				message: `The token may do more than it needs: ${others.join(', ')}`,
				fix: 'Generate it again without these permissions',
				state: others.join(' '),
			};
		},
	},
	{
		id: 'account-not-granted',
		group: 'token',
		severity: 'warning',
		about: 'An account that was not chosen when the token was generated',
		docs: PERMISSIONS,
		on: 'account',
		needs: ['isGranted'],
		mayLack: ['isGranted'],
		check: ({ name, facts }) =>
			facts.isGranted === false
				? {
						message: `The token was not generated for ${name}, although it can read it through the portfolio, so calls on it may fail`,
						fix: 'Assign the account to the system user, and generate the token again',
					}
				: undefined,
	},
	{
		id: 'api-version-ending',
		group: 'token',
		severity: 'warning',
		about: 'An API version that ends soon; critical after its end',
		docs: VERSIONS,
		on: 'token',
		needs: ['apiVersion'],
		setting: VERSION,
		check: ({ facts }, context) => {
			const version = text(facts, 'apiVersion');
			const end = API_VERSION_ENDS[version];
			const at = end === undefined ? NaN : Date.parse(end);
			// Of a version that the table does not have, nothing is known.
			if (!(at - context.now <= context.number(VERSION) * DAY_MS)) return undefined;
			const isOver = at <= context.now;
			return {
				message: `The API version ${version} ${isOver ? 'ended' : 'ends'} on ${context.date(at)}${isOver ? ', so Meta answers with another version' : ''}`,
				fix: 'Enter a newer API Version in the credential, after you have tried your workflows with it',
				severity: isOver ? 'critical' : 'warning',
			};
		},
	},
];
