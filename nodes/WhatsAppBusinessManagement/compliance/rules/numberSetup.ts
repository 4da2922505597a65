import { listed } from '../../changes/words';
import { isRecord, recordOf } from '../../graph/records';
import { hostOf } from '../../templates/webAddress';
import type { RuleEntry } from './entries';
import { valueRule } from './entries';
import { text } from './values';

const COMPLIANCE = 'reference/whatsapp-business-phone-number/business-compliance-information-api';

/** The calling code of India: only there Meta requires legal contacts. */
const INDIA = '91';

const HOST = {
	name: 'numberWebhookHost',
	label: 'Webhook Host',
	description:
		'The host to which the messages of all numbers should go. If empty, that of the app’s callback.',
	default: '',
	example: 'hooks.example.com',
} as const;

/** The fields of a business profile in words (Meta: Business profiles). */
const PROFILE_FIELDS: Readonly<Record<string, string>> = {
	about: 'the about text',
	address: 'the address',
	description: 'the description',
	email: 'the e-mail address',
	profile_picture_url: 'the picture',
	vertical: 'the industry',
	websites: 'a website',
};

const WANTED_FIELDS = {
	name: 'numberProfileFields',
	label: 'Profile Fields',
	description: `The fields that a business profile should have, with commas between them: ${Object.keys(PROFILE_FIELDS).join(', ')}`,
	default: ['description', 'email', 'profile_picture_url', 'vertical', 'websites'],
} as const;

/** `UNDEFINED` is Meta’s industry of a profile in which none was chosen. */
const isEmpty = (value: unknown): boolean =>
	value === undefined ||
	value === null ||
	value === '' ||
	value === 'UNDEFINED' ||
	(Array.isArray(value) && value.length === 0);

/** The rules for what a number is set up with. Most of them need further calls. */
export const NUMBER_SETUP_RULES: readonly RuleEntry[] = [
	{
		id: 'number-webhook-override',
		severity: 'info',
		about:
			'A number whose messages go to another host than the app’s, or than the one that you enter',
		docs: 'webhooks/override',
		needs: ['webhook_configuration'],
		mayLack: ['webhook_configuration'],
		isOff: true,
		setting: HOST,
		fixOperation: 'Phone Number → Set Webhook Override',
		check: ({ name, facts }, context) => {
			const hosts = recordOf(facts.webhook_configuration);
			const app = text(hosts, 'application');
			const used = text(hosts, 'phone_number') || text(hosts, 'whatsapp_business_account') || app;
			const wanted = hostOf(context.text(HOST)) || app;
			if (used === '' || wanted === '' || used === wanted) return undefined;
			return {
				message: `Messages to ${name} go to ${used}, not to ${wanted}`,
				fix: `Set the override of the number to ${wanted}, or remove it`,
				state: used,
			};
		},
	},
	valueRule({
		id: 'number-key-mismatch',
		severity: 'critical',
		about: 'A number whose encryption key is of an earlier registration, so that flows fail',
		docs: 'https://developers.facebook.com/docs/whatsapp/flows/reference',
		isOff: true,
		extra: 'encryption',
		field: 'keyStatus',
		says: {
			MISMATCH: (name) =>
				`The encryption key of ${name} is of an earlier registration, so flows with an endpoint fail`,
		},
		fix: 'Set the public key again: Meta needs it after each registration',
		fixOperation: 'Encryption Key → Set',
	}),
	{
		id: 'number-compliance-info-missing',
		severity: 'warning',
		about: 'A number of India without the legal contacts that India requires',
		docs: COMPLIANCE,
		extra: 'complianceInfo',
		needs: ['complianceInfo'],
		appliesTo: ({ facts }) => String(facts.country_dial_code ?? '') === INDIA,
		fixOperation: 'Compliance Info (India) → Set',
		check: ({ name, facts }) =>
			text(recordOf(facts.complianceInfo), 'entity_name') === ''
				? {
						message: `The legal entity and contacts of ${name} are missing, which India requires`,
						fix: 'Set the legal entity, the grievance officer and customer care',
					}
				: undefined,
	},
	{
		id: 'number-profile-incomplete',
		severity: 'info',
		about: 'A number whose business profile lacks fields',
		docs: 'business-phone-numbers/business-profiles',
		isOff: true,
		extra: 'profile',
		setting: WANTED_FIELDS,
		needs: ['profile'],
		fixOperation: 'Business Profile → Update',
		check: ({ name, facts }, context) => {
			const profile = recordOf(facts.profile);
			const lacking = context
				.list(WANTED_FIELDS)
				.filter((field) => Object.hasOwn(PROFILE_FIELDS, field) && isEmpty(profile[field]));
			if (!isRecord(facts.profile) || lacking.length === 0) return undefined;
			return {
				message: `The business profile of ${name} lacks ${listed(lacking.map((field) => PROFILE_FIELDS[field] ?? field))}`,
				fix: 'Complete the business profile',
				state: lacking.join(' '),
			};
		},
	},
	valueRule({
		id: 'number-username-reserved',
		severity: 'info',
		about: 'A number whose username is reserved, and not shown yet',
		docs: 'usernames',
		isOff: true,
		extra: 'username',
		field: 'usernameStatus',
		says: { RESERVED: (name) => `The username of ${name} is reserved, and not shown yet` },
		fix: 'Wait: Meta shows it as soon as usernames are available in the region',
	}),
	{
		id: 'number-catalog-missing',
		severity: 'info',
		about: 'A number that shows a shop button, although no catalog is connected to its account',
		docs: 'catalogs/sell-products-and-services/set-commerce-settings',
		isOff: true,
		extra: ['commerce', 'catalogs'],
		needs: ['isCatalogVisible', 'catalogCount'],
		appliesTo: ({ facts }) => facts.isCatalogVisible !== false,
		fixOperation: 'Catalog → Connect',
		check: ({ name, facts }) =>
			facts.catalogCount === 0
				? {
						message: `The shop button of ${name} leads nowhere: no catalog is connected`,
						fix: 'Connect a catalog to the account, or hide the button with Commerce Settings → Update',
					}
				: undefined,
	},
];
