import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { explained } from '../../execution/partialFailure';
import type { GraphConnection } from '../../graph/connection';
import { accountLocator } from '../../lookups/account';
import type { ShapeOf } from '../../parameters/field';
import type { AccountView } from '../../templates/account/accountView';
import { validateInAccount } from '../../templates/account/validateInAccount';
import { NEW_TEMPLATE, createTemplate } from './creation';
import {
	checkedBeforeCall,
	checksField,
	foundBefore,
	shownFinding,
	stopErrors,
} from './definition/checks';
import { compareField } from './definition/compareField';
import { definedIn, requireContent, withOptions } from './definition/defined';
import { definitionFields } from './definition/definitionFields';
import { fromLibrary, libraryFields } from './definition/libraryFields';
import { modeFieldSinceForm } from './definition/mode';
import { SampleUploads } from './definition/samples';
import { oneWayOfButtons } from './libraryButtons';
import { newTemplateOptions as options } from './newTemplateOptions';
import { partlyCreated } from './partlyCreated';
import { readAccount } from './readAccount';

const FIELDS = [
	accountLocator(),
	...modeFieldSinceForm(['fields', 'json', 'library']),
	...definitionFields(['fields', 'library'], ['name']),
	...libraryFields,
	checksField,
	compareField,
	options,
] as const;

const checked = (checks: ShapeOf<typeof FIELDS>) =>
	z
		.object({ ...checks, isTool: z.boolean().default(false) })
		.superRefine(oneWayOfButtons)
		.transform((input, context) => {
			const isJson = input.defineTemplate === 'json';
			if (isJson) requireContent(input.components, context);
			const given = definedIn(input, fromLibrary(input));
			const sent = options.bodyOf(input.options);
			return { ...input, templates: withOptions(given, sent, isJson, context) };
		})
		.transform(({ accountId, templates, checks: onError, checkAccount, isTool }) => {
			const how = { checks: onError, isTool };
			const checkedTemplates = templates.map((defined) => ({
				...defined,
				warnings: checkedBeforeCall(defined, how),
			}));
			return { accountId, how, checkAccount, templates: checkedTemplates };
		});

type Input = z.output<ReturnType<typeof checked>>;

type Checked = Input['templates'][number];

/** What the account has under the names of the templates. */
async function readNames(
	connection: GraphConnection,
	accountId: string,
	templates: readonly Checked[],
): Promise<AccountView> {
	const names = [...new Set(templates.map(({ template }) => String(template.name)))];
	const withVerification = templates.some(
		({ template }) => String(template.category).toUpperCase() === 'AUTHENTICATION',
	);
	const views = await Promise.all(
		names.map(async (name) => await readAccount(connection, accountId, { name, withVerification })),
	);
	return { ...views[0], templates: views.flatMap((view) => view.templates) };
}

/** Compares the templates with the account, before the first of them is created. */
async function comparedWithAccount(
	connection: GraphConnection,
	{ accountId, templates, how, checkAccount }: Input,
): Promise<Checked[]> {
	if (!checkAccount || templates.length === 0) return templates;
	const account = await readNames(connection, accountId, templates);
	const now = new Date();
	return templates.map((defined, index) => {
		// The templates before it will be there too.
		const count = account.count === undefined ? undefined : account.count + index;
		const { findings } = validateInAccount(defined.template, { ...account, count }, { now });
		return { ...defined, warnings: [...defined.warnings, ...stopErrors(defined, findings, how)] };
	});
}

/** Creates the template in each language, one after another. */
async function createAll(connection: GraphConnection, input: Input): Promise<IDataObject[]> {
	const uploads = new SampleUploads(connection);
	await uploads.check(input.templates);
	const items: IDataObject[] = [];
	const templates = await comparedWithAccount(connection, input);
	for (const [index, { warnings, ...defined }] of templates.entries()) {
		try {
			const template = await uploads.into(defined);
			const made = await createTemplate(connection, input.accountId, template);
			items.push({ ...made, warnings: warnings.map(shownFinding) });
		} catch (error) {
			const cause = explained(error, foundBefore(defined.template, warnings));
			const untried = templates.slice(index + 1).map(({ template }) => template);
			throw partlyCreated(cause, items, [defined.template, ...untried]);
		}
	}
	return items;
}

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create message template',
	description:
		'Submit a new message template, or another language of an existing one, for Meta’s review. It is checked before it is sent.',
	takesVariables: true,
	fields: FIELDS,
	input: checked,
	output: { ...NEW_TEMPLATE, warnings: ['any'] },
	calls: [
		'GET /{WABA-ID}/message_templates',
		'GET /{WABA-ID}',
		'POST /{App-ID}/uploads',
		'POST /{Upload-Session}',
		'GET /{Upload-Session}',
		'POST /{WABA-ID}/message_templates',
	],
	isRead: () => false,
	run: createAll,
});
