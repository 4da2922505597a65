import type { IDataObject } from 'n8n-workflow';

import { unwrapped } from '../../execution/response';
import type { GraphCall } from '../../graph/call';
import { edge, nodeId } from '../../graph/paths';
import { recordOf } from '../../graph/records';
import type { Subject, SubjectKind } from '../subject';

/** Facts that cost calls of their own, so that they are read only for rules that need them. */
export interface Extra {
	/** The kind of object that has them: one call for each about which a rule needs them. */
	on: SubjectKind;
	/** Whether the call is about the account of the object, so that one is enough for all of its objects. */
	ofAccount?: true;
	/** Whether the call is about the portfolio of the run, so that one is enough for all objects. */
	ofPortfolio?: true;
	/** The call. @param portfolioId the portfolio of the run, if there is one */
	call: (subject: Subject, portfolioId?: string) => GraphCall | undefined;
	/** The facts in Meta’s answer, which are added to those of the object. */
	facts: (answer: IDataObject) => IDataObject;
	/** What could not be read if Meta refuses it, for people. Undefined where not every business has it. */
	what?: string;
	/** The call for the documentation, with Meta’s placeholders. */
	shown: string;
}

const read = (id: string, name: string, query: IDataObject = {}): GraphCall => ({
	method: 'GET',
	path: [nodeId(id), edge(name)],
	query,
});

const listIn = (answer: IDataObject): IDataObject[] =>
	(Array.isArray(answer.data) ? (answer.data as unknown[]) : []).map(
		(each) => recordOf(each) as IDataObject,
	);

/** The list’s summary, with the smallest page. */
const readSummary = (accountId: string, summary: string): GraphCall =>
	read(accountId, 'message_templates', { fields: 'id', limit: 1, summary });

const COUNT_AND_LIMIT = 'message_template_count,message_template_limit';

const ALLOCATIONS = 'owning_credit_allocation_configs';
const ALLOCATION_FIELDS = 'id,receiving_business,receiving_credential,request_status';

const SUBMISSION_FIELDS =
	'id,client_business_id,verification_status,rejection_reasons,submitted_info,submitted_time';

const PROFILE_FIELDS = 'about,address,description,email,profile_picture_url,vertical,websites';

/** Where there is no key or no username, so that it differs from what could not be read. */
const NOTHING = 'none';

/** A new extra is added here; its facts have names that no other fact has. */
export const EXTRAS = {
	encryption: {
		on: 'number',
		what: 'the encryption key',
		shown: 'GET /{Phone-Number-ID}/whatsapp_business_encryption',
		call: ({ id }) => read(id, 'whatsapp_business_encryption'),
		facts: (answer) => ({
			keyStatus: unwrapped(answer).business_public_key_signature_status ?? NOTHING,
		}),
	},
	complianceInfo: {
		on: 'number',
		what: 'the legal contacts',
		shown: 'GET /{Phone-Number-ID}/business_compliance_info',
		call: ({ id }) => read(id, 'business_compliance_info'),
		facts: (answer) => ({ complianceInfo: unwrapped(answer) }),
	},
	profile: {
		on: 'number',
		what: 'the business profile',
		shown: 'GET /{Phone-Number-ID}/whatsapp_business_profile',
		call: ({ id }) => read(id, 'whatsapp_business_profile', { fields: PROFILE_FIELDS }),
		facts: (answer) => ({ profile: unwrapped(answer, 'business_profile') }),
	},
	username: {
		on: 'number',
		what: 'the username',
		shown: 'GET /{Phone-Number-ID}/username',
		call: ({ id }) => read(id, 'username'),
		facts: (answer) => ({ usernameStatus: unwrapped(answer).status ?? NOTHING }),
	},
	commerce: {
		on: 'number',
		what: 'the commerce settings',
		shown: 'GET /{Phone-Number-ID}/whatsapp_commerce_settings',
		call: ({ id }) => read(id, 'whatsapp_commerce_settings'),
		// Where nothing was ever set, Meta returns an empty list.
		facts: (answer) => ({
			isCatalogVisible: String(unwrapped(answer).is_catalog_visible) === 'true',
		}),
	},
	catalogs: {
		on: 'number',
		ofAccount: true,
		what: 'the catalogs',
		shown: 'GET /{WABA-ID}/product_catalogs',
		call: ({ id }) => read(id, 'product_catalogs', { fields: 'id' }),
		facts: (answer) => ({ catalogCount: listIn(answer).length }),
	},
	assignedUsers: {
		on: 'account',
		what: 'the people of the account',
		shown: 'GET /{WABA-ID}/assigned_users',
		call: ({ id }, portfolioId) =>
			portfolioId === undefined
				? undefined
				: read(id, 'assigned_users', {
						business: portfolioId,
						fields: 'id,name,user_type,tasks',
						limit: 100,
					}),
		facts: (answer) => ({ assignedUsers: listIn(answer) }),
	},
	people: {
		on: 'portfolio',
		what: 'the people of the portfolio',
		shown: 'GET /{Business-ID}/business_users',
		call: ({ id }) =>
			read(id, 'business_users', { fields: 'id,name,role,two_fac_status', limit: 100 }),
		facts: (answer) => ({ people: listIn(answer) }),
	},
	credit: {
		on: 'portfolio',
		shown: 'GET /{Business-ID}/extendedcredits',
		call: ({ id }) =>
			read(id, 'extendedcredits', {
				fields: 'id,legal_entity_name,credit_available,max_balance,is_access_revoked',
			}),
		facts: (answer) => ({ creditLines: listIn(answer) }),
	},
	creditAllocations: {
		on: 'portfolio',
		ofPortfolio: true,
		shown: 'GET /{Business-ID}/extendedcredits',
		// Without a credit line, there is nothing to share.
		call: ({ facts: { creditLines } }, portfolioId) =>
			portfolioId === undefined || (Array.isArray(creditLines) && creditLines.length === 0)
				? undefined
				: read(portfolioId, 'extendedcredits', {
						fields: `id,${ALLOCATIONS}{${ALLOCATION_FIELDS}}`,
					}),
		facts: (answer) => ({
			creditAllocations: listIn(answer).flatMap((line) =>
				listIn(recordOf(line[ALLOCATIONS]) as IDataObject),
			),
		}),
	},
	templateCount: {
		on: 'account',
		shown: 'GET /{WABA-ID}/message_templates',
		call: ({ id, facts }) =>
			facts.templateCount === undefined ? readSummary(id, COUNT_AND_LIMIT) : undefined,
		facts: ({ summary }) => {
			const totals = recordOf(summary) as IDataObject;
			return {
				templateCount: totals.message_template_count,
				templateLimit: totals.message_template_limit,
			};
		},
	},
	translations: {
		on: 'account',
		what: 'whether all translations are there',
		shown: 'GET /{WABA-ID}/message_templates',
		call: ({ id }) => readSummary(id, 'are_translations_complete'),
		facts: ({ summary }) => ({
			areTranslationsComplete: (recordOf(summary) as IDataObject).are_translations_complete,
		}),
	},
	preVerifiedNumbers: {
		on: 'portfolio',
		what: 'the pre-verified numbers',
		shown: 'GET /{Business-ID}/preverified_numbers',
		call: ({ id }) =>
			read(id, 'preverified_numbers', {
				fields: 'id,phone_number,verification_expiry_time',
				limit: 100,
			}),
		facts: (answer) => ({ preVerifiedNumbers: listIn(answer) }),
	},
	submissions: {
		on: 'portfolio',
		what: 'the verifications of clients',
		shown: 'GET /{Business-ID}/self_certified_whatsapp_business_submissions',
		call: ({ id }) =>
			read(id, 'self_certified_whatsapp_business_submissions', {
				fields: SUBMISSION_FIELDS,
				limit: 100,
			}),
		facts: (answer) => ({ submissions: listIn(answer) }),
	},
} as const satisfies Readonly<Record<string, Extra>>;

export type ExtraName = keyof typeof EXTRAS;
