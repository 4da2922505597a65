import type { RuleTable } from '../ruleCases';
import { testRules } from '../ruleCases';
import { NUMBER, UNUSUAL_NAMES } from '../ruleSubjects';
import { valueTable } from '../valueTable';

const OVERRIDE = {
	rule: 'number-webhook-override',
	severity: 'info' as const,
	fixOperation: 'Phone Number → Set Webhook Override',
};

const HOSTS = { application: 'hooks.example.com' };

const COMPLETE_PROFILE = {
	about: 'Lanterns since 1911',
	address: '1 Wick Lane',
	description: 'Hand-made lanterns',
	email: 'care@example.com',
	profile_picture_url: 'https://example.com/lantern.jpg',
	vertical: 'RETAIL',
	websites: ['https://example.com'],
};

const without = (...fields: string[]) =>
	Object.fromEntries(Object.entries(COMPLETE_PROFILE).filter(([field]) => !fields.includes(field)));

const TABLES: RuleTable[] = [
	{
		rule: 'number-webhook-override',
		subject: NUMBER,
		cases: [
			{
				title: 'finds an override of the number that leads to another host than the app’s',
				facts: { webhook_configuration: { ...HOSTS, phone_number: 'other.example' } },
				says: [
					{
						...OVERRIDE,
						message: 'Messages to +1 555 0100 go to other.example, not to hooks.example.com',
						fix: 'Set the override of the number to hooks.example.com, or remove it',
						state: 'other.example',
						evidence: {
							webhook_configuration: {
								application: 'hooks.example.com',
								phone_number: 'other.example',
							},
						},
					},
				],
			},
			{
				title: 'finds an override of the account, too',
				facts: { webhook_configuration: { ...HOSTS, whatsapp_business_account: 'other.example' } },
				says: [{ state: 'other.example' }],
			},
			{
				title: 'finds nothing if the override of the number corrects that of the account',
				facts: {
					webhook_configuration: {
						...HOSTS,
						whatsapp_business_account: 'other.example',
						phone_number: 'hooks.example.com',
					},
				},
				says: 'nothing',
			},
			{
				title: 'compares with the host that the user enters, of which it takes the host only',
				facts: { webhook_configuration: HOSTS },
				settings: { numberWebhookHost: 'https://N8N.example.com:5678/webhook' },
				says: [
					{
						...OVERRIDE,
						message: 'Messages to +1 555 0100 go to hooks.example.com, not to n8n.example.com',
					},
				],
			},
			{
				title: 'finds nothing if the messages go to the host that the user enters',
				facts: { webhook_configuration: { ...HOSTS, phone_number: 'n8n.example.com' } },
				settings: { numberWebhookHost: 'n8n.example.com' },
				says: 'nothing',
			},
			{
				title: 'finds nothing without an override',
				facts: { webhook_configuration: HOSTS },
				says: 'nothing',
			},
			{
				title: 'finds nothing if the app has no callback to compare with',
				facts: { webhook_configuration: { phone_number: 'other.example' } },
				says: 'nothing',
			},
			{ title: 'finds nothing without addresses', facts: {}, says: 'nothing' },
			{
				title: 'is not checked if Meta does not know the field',
				facts: {},
				unknown: ['webhook_configuration'],
				says: 'not checked',
			},
		],
	},
	valueTable({
		rule: 'number-key-mismatch',
		subject: NUMBER,
		field: 'keyStatus',
		severity: 'critical',
		finds: {
			MISMATCH:
				'The encryption key of +1 555 0100 is of an earlier registration, so flows with an endpoint fail',
		},
		fine: ['VALID', 'none'],
		fix: 'Set the public key again: Meta needs it after each registration',
		fixOperation: 'Encryption Key → Set',
	}),
	{
		rule: 'number-compliance-info-missing',
		subject: NUMBER,
		cases: [
			...[{}, { entity_name: '' }, { messaging_product: 'whatsapp' }].map((complianceInfo) => ({
				title: `finds a number of India with ${JSON.stringify(complianceInfo)}`,
				facts: { country_dial_code: '91', complianceInfo },
				says: [
					{
						rule: 'number-compliance-info-missing',
						severity: 'warning' as const,
						message:
							'The legal entity and contacts of +1 555 0100 are missing, which India requires',
						fix: 'Set the legal entity, the grievance officer and customer care',
						fixOperation: 'Compliance Info (India) → Set',
						evidence: { complianceInfo },
					},
				],
			})),
			{
				title: 'finds a number whose calling code is a number',
				facts: { country_dial_code: 91, complianceInfo: {} },
				says: [{ rule: 'number-compliance-info-missing' }],
			},
			{
				title: 'finds nothing if the entity is set',
				facts: {
					country_dial_code: '91',
					complianceInfo: { entity_name: 'Fernwick Lanterns Private Limited' },
				},
				says: 'nothing',
			},
			{
				title: 'finds nothing in a number of another country, of which it is not read',
				facts: { country_dial_code: '1' },
				says: 'nothing',
			},
			{
				title: 'finds nothing in a number of another country, even if it was read',
				facts: { country_dial_code: '1', complianceInfo: {} },
				says: 'nothing',
			},
			{
				title: 'finds nothing in a number without a calling code',
				facts: {},
				says: 'nothing',
			},
			{
				title: 'is not checked if it could not be read',
				facts: { country_dial_code: '91' },
				says: 'not checked',
			},
		],
	},
	{
		rule: 'number-profile-incomplete',
		subject: NUMBER,
		cases: [
			{
				title: 'finds a profile without a field',
				facts: { profile: without('email') },
				says: [
					{
						rule: 'number-profile-incomplete',
						severity: 'info',
						message: 'The business profile of +1 555 0100 lacks the e-mail address',
						fix: 'Complete the business profile',
						fixOperation: 'Business Profile → Update',
						state: 'email',
					},
				],
			},
			{
				title: 'finds an empty profile',
				facts: { profile: {} },
				says: [
					{
						message:
							'The business profile of +1 555 0100 lacks the description, the e-mail address, the picture, the industry and a website',
						state: 'description email profile_picture_url vertical websites',
					},
				],
			},
			{
				title: 'finds fields that are there and empty',
				facts: {
					profile: { ...COMPLETE_PROFILE, description: '', vertical: 'UNDEFINED', websites: [] },
				},
				says: [{ state: 'description vertical websites' }],
			},
			{
				title: 'looks at the fields that the user names, and only at those of a profile',
				facts: { profile: without('email', 'address') },
				settings: { numberProfileFields: ' address, toString, opening_hours' },
				says: [{ state: 'address' }],
			},
			{
				title: 'finds nothing in a complete profile',
				facts: { profile: COMPLETE_PROFILE },
				says: 'nothing',
			},
			{
				title: 'finds nothing in a profile without an address, which not every business has',
				facts: { profile: without('address', 'about') },
				says: 'nothing',
			},
			{
				title: 'finds nothing in a profile of another form',
				facts: { profile: 'x' },
				says: 'nothing',
			},
			{ title: 'is not checked if it could not be read', facts: {}, says: 'not checked' },
		],
	},
	valueTable({
		rule: 'number-username-reserved',
		subject: NUMBER,
		field: 'usernameStatus',
		severity: 'info',
		finds: { RESERVED: 'The username of +1 555 0100 is reserved, and not shown yet' },
		fine: ['approved', 'none'],
		fix: 'Wait: Meta shows it as soon as usernames are available in the region',
		fixOperation: 'none',
	}),
	{
		rule: 'number-catalog-missing',
		subject: NUMBER,
		cases: [
			{
				title: 'finds a shop button without a catalog',
				facts: { isCatalogVisible: true, catalogCount: 0 },
				says: [
					{
						rule: 'number-catalog-missing',
						severity: 'info',
						message: 'The shop button of +1 555 0100 leads nowhere: no catalog is connected',
						fix: 'Connect a catalog to the account, or hide the button with Commerce Settings → Update',
						fixOperation: 'Catalog → Connect',
						evidence: { isCatalogVisible: true, catalogCount: 0 },
					},
				],
			},
			...UNUSUAL_NAMES.map((name) => ({
				title: `names ${name}`,
				name,
				facts: { isCatalogVisible: true, catalogCount: 0 },
				says: [{ message: `The shop button of ${name} leads nowhere: no catalog is connected` }],
			})),
			{
				title: 'finds nothing if a catalog is connected',
				facts: { isCatalogVisible: true, catalogCount: 1 },
				says: 'nothing',
			},
			{
				title: 'finds nothing if there is no shop button, without reading the catalogs',
				facts: { isCatalogVisible: false },
				says: 'nothing',
			},
			{
				title: 'finds nothing if there is neither a shop button nor a catalog',
				facts: { isCatalogVisible: false, catalogCount: 0 },
				says: 'nothing',
			},
			{
				title: 'is not checked if the catalogs could not be read',
				facts: { isCatalogVisible: true },
				says: 'not checked',
			},
			{
				title: 'is not checked if the commerce settings could not be read',
				facts: { catalogCount: 0 },
				says: 'not checked',
			},
		],
	},
];

testRules(TABLES);
