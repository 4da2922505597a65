import type { RuleTable } from '../ruleCases';
import { NOW, testRules } from '../ruleCases';

const DAY_S = 86_400;
const NOW_S = NOW / 1_000;

const TOKEN = { kind: 'token' as const, id: '122100000000001', name: 'The access token' };
const NEW_TOKEN = 'Generate a token for a system user, and enter it in the credential';

/** What a valid token of a system user has. */
const valid = (facts: object) => ({ is_valid: true, type: 'SYSTEM_USER', ...facts });

const TABLES: RuleTable[] = [
	{
		rule: 'token-invalid',
		subject: TOKEN,
		cases: [
			{
				title: 'finds a token that Meta refuses, with Meta’s reason',
				facts: { is_valid: false, error: { message: 'The session was invalidated' } },
				says: [
					{
						rule: 'token-invalid',
						severity: 'critical',
						message: 'Meta no longer accepts the token: The session was invalidated',
						fix: NEW_TOKEN,
					},
				],
			},
			{
				title: 'finds one without a reason',
				facts: { is_valid: false, error: 7 },
				says: [{ message: 'Meta no longer accepts the token: Meta gives no reason' }],
			},
			{ title: 'says nothing of a valid token', facts: { is_valid: true }, says: 'nothing' },
			{ title: 'says nothing of an odd value', facts: { is_valid: 'maybe' }, says: 'nothing' },
			{ title: 'is not checked without the field', facts: {}, says: 'not checked' },
		],
	},
	{
		rule: 'token-expiring',
		subject: TOKEN,
		cases: [
			{
				title: 'finds a token that ends in 14 days',
				facts: valid({ expires_at: NOW_S + 14 * DAY_S }),
				says: [
					{
						severity: 'warning',
						message: 'The token ends on 2026-12-14 (in 14 days)',
						fix: 'Generate a token of a system user that never ends, and enter it in the credential',
					},
				],
			},
			{
				title: 'says nothing a second before that',
				facts: valid({ expires_at: NOW_S + 14 * DAY_S + 1 }),
				says: 'nothing',
			},
			{
				title: 'is critical from 3 days before the end',
				facts: valid({ expires_at: NOW_S + 3 * DAY_S }),
				says: [{ severity: 'critical', message: 'The token ends on 2026-12-03 (in 3 days)' }],
			},
			{
				title: 'is a warning a second before that',
				facts: valid({ expires_at: NOW_S + 3 * DAY_S + 1 }),
				says: [{ severity: 'warning', message: 'The token ends on 2026-12-03 (in 4 days)' }],
			},
			{
				title: 'counts one day as a day',
				facts: valid({ expires_at: NOW_S + DAY_S }),
				says: [{ message: 'The token ends on 2026-12-01 (in 1 day)' }],
			},
			{
				title: 'obeys the setting',
				facts: valid({ expires_at: NOW_S + 14 * DAY_S }),
				settings: { tokenExpiringDays: 13 },
				says: 'nothing',
			},
			{ title: 'knows that 0 is never', facts: valid({ expires_at: 0 }), says: 'nothing' },
			{ title: 'takes an absent end as never', facts: valid({}), says: 'nothing' },
			{ title: 'takes no date as never', facts: valid({ expires_at: 'soon' }), says: 'nothing' },
			{
				title: 'leaves a refused token to its own rule',
				facts: { is_valid: false, expires_at: NOW_S },
				says: 'nothing',
			},
			{ title: 'is not checked without the inspection', facts: {}, says: 'not checked' },
		],
	},
	{
		rule: 'token-data-access-expiring',
		subject: TOKEN,
		cases: [
			{
				title: 'finds data access that has ended',
				facts: valid({ data_access_expires_at: NOW_S - DAY_S }),
				says: [{ severity: 'warning', message: 'The token’s access to data ended on 2026-11-29' }],
			},
			{
				title: 'finds data access that ends in 14 days',
				facts: valid({ data_access_expires_at: NOW_S + 14 * DAY_S }),
				says: [
					{
						severity: 'warning',
						message: 'The token’s access to data ends on 2026-12-14 (in 14 days)',
						fix: 'Log in again with the user of the token, or use the token of a system user',
					},
				],
			},
			{
				title: 'says nothing a second before that',
				facts: valid({ data_access_expires_at: NOW_S + 14 * DAY_S + 1 }),
				says: 'nothing',
			},
			{
				title: 'obeys the setting',
				facts: valid({ data_access_expires_at: NOW_S + 14 * DAY_S }),
				settings: { tokenDataAccessDays: 13 },
				says: 'nothing',
			},
			{
				title: 'knows that 0 is none',
				facts: valid({ data_access_expires_at: 0 }),
				says: 'nothing',
			},
			{ title: 'is not checked without the inspection', facts: {}, says: 'not checked' },
		],
	},
	{
		rule: 'token-of-a-person',
		subject: TOKEN,
		cases: [
			{
				title: 'finds the token of a person',
				facts: valid({ type: 'USER' }),
				says: [
					{
						severity: 'warning',
						message:
							'The token does not belong to a system user (user), so it ends when its person changes the password or leaves',
						fix: NEW_TOKEN,
						state: 'USER',
					},
				],
			},
			{ title: 'says nothing of a system user', facts: valid({}), says: 'nothing' },
			{
				title: 'reads the type in any case',
				facts: valid({ type: 'system_user' }),
				says: 'nothing',
			},
			{ title: 'is not checked without the type', facts: { is_valid: true }, says: 'not checked' },
		],
	},
	{
		rule: 'token-scope-missing',
		subject: TOKEN,
		cases: [
			{
				title: 'finds each missing permission, that of accounts as critical',
				facts: valid({ scopes: ['public_profile'] }),
				says: [
					{
						rule: 'token-scope-missing.whatsapp_business_management',
						severity: 'critical',
						message:
							'The token lacks the permission whatsapp_business_management: accounts, numbers and templates cannot be managed',
						fix: 'Generate the token again with whatsapp_business_management',
					},
					{
						rule: 'token-scope-missing.business_management',
						severity: 'warning',
						message:
							'The token lacks the permission business_management: the portfolio, its users and its accounts cannot be read',
						fix: 'Generate the token again with business_management',
					},
				],
			},
			{
				title: 'finds a permission that the user names',
				facts: valid({ scopes: ['business_management'] }),
				settings: { neededScopes: ' ads_read , business_management' },
				says: [
					{
						rule: 'token-scope-missing.ads_read',
						message: 'The token lacks the permission ads_read: calls that need it fail',
					},
				],
			},
			{
				title: 'says nothing if none is missing',
				facts: valid({ scopes: ['business_management', 'whatsapp_business_management'] }),
				says: 'nothing',
			},
			{
				title: 'leaves a refused token to its own rule',
				facts: { is_valid: false, scopes: [] },
				says: 'nothing',
			},
			{ title: 'is not checked without the scopes', facts: valid({}), says: 'not checked' },
		],
	},
	{
		rule: 'token-scope-unneeded',
		subject: TOKEN,
		cases: [
			{
				title: 'finds permissions that are not on the list',
				facts: valid({ scopes: ['whatsapp_business_management', 'ads_read', 'email'] }),
				says: [
					{
						severity: 'info',
						message: 'The token may do more than it needs: ads_read, email',
						fix: 'Generate it again without these permissions',
						state: 'ads_read email',
					},
				],
			},
			{
				title: 'obeys the setting',
				facts: valid({ scopes: ['ads_read'] }),
				settings: { allowedScopes: 'ads_read' },
				says: 'nothing',
			},
			{
				title: 'says nothing of the permission that every token has',
				facts: valid({ scopes: ['public_profile'] }),
				says: 'nothing',
			},
			{
				title: 'says nothing if all are on the list',
				facts: valid({ scopes: ['business_management'] }),
				says: 'nothing',
			},
			{ title: 'is not checked without the scopes', facts: valid({}), says: 'not checked' },
		],
	},
	{
		rule: 'account-not-granted',
		subject: { kind: 'account', id: '102290129340398', name: 'Lucky Shrub' },
		cases: [
			{
				title: 'finds an account that the token was not granted',
				facts: { isGranted: false },
				says: [
					{
						severity: 'warning',
						message:
							'The token was not generated for Lucky Shrub, although it can read it through the portfolio, so calls on it may fail',
						fix: 'Assign the account to the system user, and generate the token again',
					},
				],
			},
			{ title: 'says nothing of a granted one', facts: { isGranted: true }, says: 'nothing' },
			{ title: 'says nothing if the token is for all', facts: {}, says: 'nothing' },
			{
				title: 'is not checked if Meta does not tell it',
				facts: {},
				unknown: ['isGranted'],
				says: 'not checked',
			},
		],
	},
	{
		rule: 'api-version-ending',
		subject: TOKEN,
		cases: [
			{
				title: 'finds a version that ends within 60 days',
				facts: { apiVersion: 'v21.0' },
				says: [
					{
						severity: 'warning',
						message: 'The API version v21.0 ends on 2027-01-21',
						fix: 'Enter a newer API Version in the credential, after you have tried your workflows with it',
					},
				],
			},
			{
				title: 'is critical after the end',
				facts: { apiVersion: 'v20.0' },
				says: [
					{
						severity: 'critical',
						message:
							'The API version v20.0 ended on 2026-09-24, so Meta answers with another version',
					},
				],
			},
			{
				title: 'obeys the setting',
				facts: { apiVersion: 'v21.0' },
				settings: { apiVersionDays: 51 },
				says: 'nothing',
			},
			{
				title: 'finds it from the day of the setting',
				facts: { apiVersion: 'v21.0' },
				settings: { apiVersionDays: 52 },
				says: [{ severity: 'warning' }],
			},
			{ title: 'says nothing of a later end', facts: { apiVersion: 'v24.0' }, says: 'nothing' },
			{
				title: 'says nothing of a version that the table lacks',
				facts: { apiVersion: 'v99.0' },
				says: 'nothing',
			},
			{ title: 'is not checked without the version', facts: {}, says: 'not checked' },
		],
	},
];

testRules(TABLES);
