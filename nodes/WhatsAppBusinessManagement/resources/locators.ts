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
}

type Modes = { modes: INodePropertyMode[] };

const fromListOrById = ({ searchListMethod, example }: Locator): Modes => ({
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod, searchable: true },
		},
		{ displayName: 'By ID', name: 'id', type: 'string', placeholder: `e.g. ${example}` },
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
	const { displayName, name, description, url, required } = definition;
	return {
		displayName,
		name,
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required,
		description,
		modes: [...fromListOrById(definition).modes, ...(url ? byUrl(url).modes : [])],
	};
}

/** The account. Left empty, it is the credential's. */
export const accountLocator = (
	description = 'The WhatsApp Business Account. Left empty, it is the one of the credential.',
): INodeProperties =>
	locator({
		displayName: 'Account',
		name: 'accountId',
		searchListMethod: 'searchAccounts',
		example: '102290129340398',
		description,
		url: {
			pattern:
				'https://business\\.facebook\\.com/.*(?:waba_id=|asset_id=|whatsapp-business-accounts/)([0-9]+)',
			example: 'https://business.facebook.com/wa/manage/home/?waba_id=102290129340398',
		},
	});

/** The number, with the account whose numbers From List shows. */
export const phoneNumberLocator = (): INodeProperties[] => [
	accountLocator('Whose numbers the list shows. Left empty, those of the credential’s account.'),
	locator({
		displayName: 'Phone Number',
		name: 'phoneNumberId',
		searchListMethod: 'searchPhoneNumbers',
		example: '106540352242922',
		description: 'The business phone number. Its ID is not the number itself.',
		required: true,
	}),
];

/** The template, with the account whose templates From List shows. */
export const templateLocator = (): INodeProperties[] => [
	accountLocator('Whose templates the list shows. Left empty, those of the credential’s account.'),
	locator({
		displayName: 'Template',
		name: 'templateId',
		searchListMethod: 'searchTemplates',
		example: '594425479261596',
		description: 'The message template, in one language',
		required: true,
	}),
];
