import type { INodeProperties, INodePropertyMode } from 'n8n-workflow';

interface Locator {
	displayName: string;
	name: string;
	/** The list search that fills From List. */
	searchListMethod: string;
	example: string;
	description: string;
	/** How the ID is cut out of an address in WhatsApp Manager, where it stands in one. */
	url?: { pattern: string; example: string };
	required?: boolean;
	/** What the editor shows below the field. */
	hint?: string;
	/** What the mode is called in which the user types it; By ID when left out. */
	idName?: string;
}

type Modes = { modes: INodePropertyMode[] };

const fromListOrById = ({ searchListMethod, example, idName = 'By ID' }: Locator): Modes => ({
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod, searchable: true },
		},
		{ displayName: idName, name: 'id', type: 'string', placeholder: `e.g. ${example}` },
	],
});

const byUrl = ({ pattern, example }: NonNullable<Locator['url']>): Modes => ({
	modes: [
		{
			displayName: 'By URL',
			name: 'url',
			type: 'string',
			placeholder: `e.g. ${example}`,
			extractValue: { type: 'regex', regex: pattern },
			validation: [
				{
					type: 'regex',
					properties: {
						// n8n compares the whole text: what stands behind the ID, and nothing at all, is right too.
						regex: `(?:${pattern}.*)?`,
						errorMessage: 'This address of WhatsApp Manager holds no ID',
					},
				},
			],
		},
	],
});

/** A choice from a searchable list, by ID, and by address where Meta has one. */
function locator(definition: Locator): INodeProperties {
	const { displayName, name, description, url, required, hint } = definition;
	return {
		displayName,
		name,
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required,
		description,
		...(hint && { hint }),
		modes: [...fromListOrById(definition).modes, ...(url ? byUrl(url).modes : [])],
	};
}

const ACCOUNT: Omit<Locator, 'description'> = {
	displayName: 'Account',
	name: 'accountId',
	searchListMethod: 'searchAccounts',
	example: '102290129340398',
	url: {
		pattern:
			'https://business\\.facebook\\.com/.*(?:waba_id=|asset_id=|whatsapp-business-accounts/)([0-9]+)',
		example: 'https://business.facebook.com/wa/manage/home/?waba_id=102290129340398',
	},
};

/**
 * What is said of a field that may be left empty, because the credential holds its ID.
 *
 * @param description without a full stop
 */
const orOfCredential = (description: string, thing: string) => ({
	description: `${description}. Left empty, it is the one of the credential.`,
	hint: `Empty: the ${thing} of the credential`,
});

/** @param description what it is the account of, without a full stop; what happens if it is left empty is added */
export const accountLocator = (description = 'The WhatsApp Business Account'): INodeProperties =>
	locator({ ...ACCOUNT, ...orOfCredential(description, 'account') });

/** Another account, where the credential's would be wrong: it is never taken by default. */
export const otherAccountLocator = (
	displayName: string,
	name: string,
	description: string,
): INodeProperties => locator({ ...ACCOUNT, displayName, name, description, required: true });

/** @param description what it is the app of, without a full stop; what happens if it is left empty is added */
export const appField = (description = 'The Meta app'): INodeProperties => ({
	displayName: 'App ID',
	name: 'ownAppId',
	type: 'string',
	default: '',
	placeholder: 'e.g. 739104826510001',
	...orOfCredential(description, 'app'),
});

/** What hangs on an account, with the account whose entries From List shows. */
const ofAccount = (what: string, definition: Locator): INodeProperties[] => [
	accountLocator(`The account whose ${what} the list shows`),
	locator({ required: true, ...definition }),
];

/** @param description what it is the portfolio of, without a full stop; what happens if it is left empty is added */
export const businessField = (description = 'The business portfolio'): INodeProperties => ({
	displayName: 'Business Portfolio ID',
	name: 'businessId',
	type: 'string',
	default: '',
	placeholder: 'e.g. 506914307656634',
	...orOfCredential(description, 'portfolio'),
});

/**
 * Somebody else's portfolio: the credential's is never taken for it.
 *
 * @param whose Meta's word for them: a client is who a partner has verified
 */
export const otherBusinessField = (
	whose: 'Client' | 'Customer' | 'Partner',
	description = `The ${whose.toLowerCase()}’s portfolio, not your own. Account → Get shows it as Owner Business Info of the ${whose.toLowerCase()}’s account.`,
): INodeProperties => ({
	displayName: `${whose} Business Portfolio ID`,
	name: `${whose.toLowerCase()}BusinessId`,
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. 506914307656635',
	description,
});

/** The same among the filters of a list, where it may be left out. */
export const otherBusinessFilter = (
	whose: 'Client' | 'Customer',
	description: string,
): INodeProperties => ({ ...otherBusinessField(whose, description), required: false });

/** What hangs on a portfolio, with the portfolio whose entries From List shows. */
const ofBusiness = (what: string, definition: Locator): INodeProperties[] => [
	businessField(`The portfolio whose ${what} the list shows`),
	locator({ required: true, ...definition }),
];

/** The number, with the account whose numbers From List shows. */
export const phoneNumberLocator = (): INodeProperties[] =>
	ofAccount('numbers', {
		displayName: 'Phone Number',
		name: 'phoneNumberId',
		searchListMethod: 'searchPhoneNumbers',
		example: '106540352242922',
		description: 'The business phone number. Its ID is not the number itself.',
	});

const TEMPLATE: Locator = {
	displayName: 'Template',
	name: 'templateId',
	searchListMethod: 'searchTemplates',
	example: '594425479261596',
	description: 'The message template, in one language',
};

/** The template, with the account whose templates From List shows. */
export const templateLocator = (): INodeProperties[] => ofAccount('templates', TEMPLATE);

/** The template alone, where the account has a field already. */
export const bareTemplateLocator = (): INodeProperties => locator({ ...TEMPLATE, required: true });

export const templateGroupLocator = (): INodeProperties[] =>
	ofAccount('template groups', {
		displayName: 'Template Group',
		name: 'templateGroupId',
		searchListMethod: 'searchTemplateGroups',
		example: '1234567890123456',
		description: 'The group of templates',
	});

export const flowLocator = (): INodeProperties[] =>
	ofAccount('flows', {
		displayName: 'Flow',
		name: 'flowId',
		searchListMethod: 'searchFlows',
		example: '1234567890123456',
		description: 'The flow',
	});

/** The catalog alone: the account that it is connected to is a field beside it. */
export const catalogLocator = (): INodeProperties =>
	locator({
		displayName: 'Catalog',
		name: 'catalogId',
		searchListMethod: 'searchCatalogs',
		example: '1234567890123456',
		description: 'The product catalog',
		required: true,
	});

/** @param whenOptional its description, where it may be left empty */
export const solutionLocator = (whenOptional?: string): INodeProperties[] =>
	ofAccount('solutions', {
		displayName: 'Solution',
		name: 'solutionId',
		searchListMethod: 'searchSolutions',
		example: '1234567890123456',
		description: whenOptional ?? 'The multi-partner solution',
		required: whenOptional === undefined,
	});

/** Somebody of the portfolio: a person, or a system user. */
export const userLocator = (): INodeProperties =>
	locator({
		displayName: 'User',
		name: 'userId',
		searchListMethod: 'searchUsers',
		example: '122098765432109876',
		description:
			'The list shows who has access already, and the portfolio’s system users. For others enter the ID from Business settings → Users; it is not a Facebook profile ID.',
		required: true,
	});

export const paymentConfigurationLocator = (): INodeProperties[] =>
	ofAccount('payment configurations', {
		displayName: 'Payment Configuration',
		name: 'configurationName',
		searchListMethod: 'searchPaymentConfigurations',
		example: 'my-payment-configuration',
		idName: 'By Name',
		description: 'The payment configuration. Meta knows it by its name.',
	});

export const welcomeSequenceLocator = (): INodeProperties[] =>
	ofAccount('welcome sequences', {
		displayName: 'Welcome Sequence',
		name: 'sequenceId',
		searchListMethod: 'searchWelcomeSequences',
		example: '1234567890123456',
		description: 'The welcome message sequence',
	});

/** The QR code, with the number whose codes From List shows. */
export const qrCodeLocator = (): INodeProperties[] => [
	...phoneNumberLocator(),
	locator({
		displayName: 'QR Code',
		name: 'code',
		searchListMethod: 'searchQrCodes',
		example: 'WOMVT6TJ2BP7A1',
		idName: 'By Code',
		description: 'The QR code: its 14 characters',
		required: true,
	}),
];

export const preVerifiedNumberLocator = (): INodeProperties[] =>
	ofBusiness('pre-verified numbers', {
		displayName: 'Pre-Verified Number',
		name: 'preVerifiedNumberId',
		searchListMethod: 'searchPreVerifiedNumbers',
		example: '1234567890123456',
		description:
			'The number that the portfolio has verified beforehand. Its ID is not the number itself.',
	});

export const creditLineLocator = ({ required } = { required: true }): INodeProperties[] =>
	ofBusiness('credit lines', {
		displayName: 'Credit Line',
		name: 'creditLineId',
		searchListMethod: 'searchCreditLines',
		example: '1234567890123456',
		description: 'The line of credit',
		required,
	});

/** What a credit line was shared with, with the line whose allocations From List shows. */
export const creditAllocationLocator = (): INodeProperties[] => [
	...creditLineLocator({ required: false }),
	locator({
		displayName: 'Allocation',
		name: 'allocationId',
		searchListMethod: 'searchCreditAllocations',
		example: '1234567890123456',
		description: 'The allocation: what one customer was given of a credit line',
		required: true,
	}),
];

/** @param whenOptional its description, where it may be left empty */
export const systemUserLocator = (whenOptional?: string): INodeProperties[] =>
	ofBusiness('system users', {
		displayName: 'System User',
		name: 'systemUserId',
		searchListMethod: 'searchSystemUsers',
		example: '122098765432109876',
		description: whenOptional ?? 'The system user of the portfolio',
		required: whenOptional === undefined,
	});
