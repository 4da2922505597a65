import type { INodeProperties, INodePropertyMode } from 'n8n-workflow';

export interface Locator {
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

const fromListOrById = ({
	searchListMethod,
	example,
	idName = 'By ID',
}: Locator): Modes => ({
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
export function locator(definition: Locator): INodeProperties {
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

/**
 * What is said of a field that may be left empty, because the credential holds its ID.
 *
 * @param description without a full stop
 */
export const orOfCredential = (description: string, thing: string) => ({
	description: `${description}. Left empty, it is the one of the credential.`,
	hint: `Empty: the ${thing} of the credential`,
});
