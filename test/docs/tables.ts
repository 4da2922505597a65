import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';

import { WEBHOOK_FIELDS } from '../../nodes/WhatsAppBusinessManagement/changes/fields';
import {
	DISPLAY_NAME_REJECTIONS,
	TEMPLATE_REJECTIONS,
} from '../../nodes/WhatsAppBusinessManagement/changes/rejectionReasons';
import { compareByName } from '../../nodes/WhatsAppBusinessManagement/parameters/compareByName';
import { RESOURCES } from '../../nodes/WhatsAppBusinessManagement/resources';
import { kindField } from '../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/definition/kindField';
import type { Kind } from '../../nodes/WhatsAppBusinessManagement/templates/builder/fields';
import { KINDS } from '../../nodes/WhatsAppBusinessManagement/templates/builder/kinds';
import { FILTERS } from '../../nodes/WhatsAppBusinessManagement/trigger/filters';
import { RULE_HEADS, complianceRuleTables } from './complianceRules';
import { errorRows } from './errorRows';
import { faultTable } from './faults';
import { anchorOf, table } from './markdown';
import { callsOf } from './operationCalls';
import { pageOf } from './operationPages';
import { ruleTables } from './templateRules';
import { refusedTemplate, syncPlan } from './templateSamples';

const resources = () =>
	[...RESOURCES].sort(compareByName).map((resource) => ({
		...resource,
		operations: [...resource.operations].sort(compareByName),
	}));

const resourceRows = (): string[][] =>
	resources().map((resource) => [
		`[${resource.name}](${pageOf(resource)})`,
		resource.description,
		resource.operations.map(({ name }) => name).join(', '),
	]);

async function operationRows(): Promise<string[][]> {
	const rows: string[][] = [];
	for (const resource of resources()) {
		for (const operation of resource.operations) {
			const calls = (await callsOf(operation)).map((call) => `\`${call}\``);
			const link = `[${operation.name}](${pageOf(resource)}#${anchorOf(operation.name)})`;
			rows.push([resource.name, link, operation.description, calls.join(', ') || 'nothing']);
		}
	}
	return rows;
}

/** The rows of a table of Meta's reasons. */
const reasonRows = (reasons: typeof TEMPLATE_REJECTIONS): string[][] =>
	Object.entries(reasons).map(([code, { meaning, advice }]) => [`\`${code}\``, meaning, advice]);

const HEADERS = {
	any: 'any, or none',
	imageOrVideo: 'image, video or none',
	none: 'none',
	product: 'the product',
	text: 'text',
} as const;

const CATEGORIES = {
	AUTHENTICATION: 'Authentication',
	MARKETING: 'Marketing',
	UTILITY: 'Utility',
} as const;

const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no');

const isOption = (
	option: INodePropertyOptions | INodeProperties | INodePropertyCollection,
): option is INodePropertyOptions => 'value' in option;

/** The kinds of templates in the form, in the order of the form. */
const kindRows = (): string[][] =>
	(kindField.property.options ?? []).filter(isOption).map(({ name, value, description = '' }) => {
		const { category, header, hasFooter, hasButtons } = KINDS[value as Kind];
		return [
			name,
			description,
			category ? CATEGORIES[category] : 'Utility or Marketing',
			HEADERS[header],
			yesOrNo(hasFooter),
			yesOrNo(hasButtons),
		];
	});

const rulesBySubject = (): string =>
	ruleTables()
		.map(
			({ heading, rows }) =>
				`### ${heading}\n\n${table(['Rule', 'Severity', 'What it finds', 'Source'], rows)}`,
		)
		.join('\n\n');

const complianceRules = (): string =>
	complianceRuleTables()
		.map(({ heading, rows }) => `### ${heading}\n\n${table(RULE_HEADS, rows)}`)
		.join('\n\n');

/** The documents with generated tables, from the root of the project, each with the names of its tables. */
export const DOCUMENTS = {
	'docs/operations.md': ['resources', 'operations'],
	'docs/trigger.md': ['changes', 'filters'],
	'docs/templates.md': ['templateKinds', 'refusedTemplate', 'syncPlan', 'templateRules'],
	'docs/compliance-check.md': ['complianceRules'],
	'docs/faults.md': ['faults'],
	'docs/troubleshooting.md': ['templateRejections', 'displayNameRejections', 'errors'],
} as const;

type TableName = (typeof DOCUMENTS)[keyof typeof DOCUMENTS][number];

/** The tables and other generated parts of the documents, by the name in the markers around them. */
export const tables = async (): Promise<Record<TableName, string>> => ({
	resources: table(['Resource', 'What it is', 'Operations'], resourceRows()),
	operations: table(
		['Resource', 'Operation', 'What it is for', 'What it sends to Meta'],
		await operationRows(),
	),
	changes: table(
		['Trigger On', 'Meta’s field', 'When'],
		[...WEBHOOK_FIELDS]
			.sort(compareByName)
			.map(({ name, field, description }) => [name, `\`${field}\``, description]),
	),
	filters: table(
		['Filter', 'What it does'],
		FILTERS.map(({ property }) => [property.displayName, property.description ?? '']),
	),
	templateKinds: table(
		['Kind', 'What it is', 'Category', 'Header', 'Footer', 'Buttons that you add'],
		kindRows(),
	),
	refusedTemplate: refusedTemplate(),
	syncPlan: syncPlan(),
	templateRules: rulesBySubject(),
	complianceRules: complianceRules(),
	templateRejections: table(['Reason', 'Meaning', 'What to do'], reasonRows(TEMPLATE_REJECTIONS)),
	displayNameRejections: table(
		['Reason', 'Meaning', 'What to do'],
		reasonRows(DISPLAY_NAME_REJECTIONS),
	),
	faults: faultTable(),
	errors: table(['Code', 'What happened', 'What to do', 'Repeated by the nodes'], errorRows()),
});

/** Returns the text with updated tables. */
export const withTables = (text: string, current: Readonly<Record<string, string>>): string =>
	Object.entries(current).reduce(
		(changed, [name, lines]) =>
			changed.replace(
				new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`),
				(_match, start: string, end: string) => `${start}\n${lines}\n\n${end}`,
			),
		text,
	);
