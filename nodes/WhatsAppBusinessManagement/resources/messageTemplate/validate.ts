import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import type { GraphConnection } from '../../graph/connection';
import { accountLocator } from '../../lookups/account';
import type { ShapeOf } from '../../parameters/field';
import { shownFor } from '../../parameters/shownFor';
import { validateInAccount } from '../../templates/account/validateInAccount';
import { corrected } from '../../templates/corrected';
import type { Finding } from '../../templates/finding';
import { validationOf } from '../../templates/validate';
import { counted } from '../../templates/wording';
import { findingsOf, shownFinding } from './definition/checks';
import { compareField } from './definition/compareField';
import { definedIn, requireContent, withKeys } from './definition/defined';
import { definitionFields } from './definition/definitionFields';
import type { DefinedTemplate } from './definition/definedTemplate';
import { fromItem, itemShape } from './definition/fromItem';
import { modeField } from './definition/mode';
import { notUploadedYet } from './definition/samples';
import { newTemplateOptions as options } from './newTemplateOptions';
import { readAccountOnce } from './readAccount';

const account = accountLocator();

const FIELDS = [
	modeField(['fields', 'item', 'json']),
	...definitionFields(['fields'], ['name', 'language']),
	compareField,
	{
		...account,
		property: shownFor({ checkAccount: [true] }, account.property),
		check: () => account.check().optional(),
	},
	options,
] as const;

const checked = (checks: ShapeOf<typeof FIELDS>) =>
	z.object({ ...checks, ...itemShape }).transform((input, context) => {
		if (input.defineTemplate === 'json') requireContent(input.components, context);
		if (input.checkAccount && input.accountId === undefined) {
			const message = 'fill in its ID (e.g. 102290129340398)';
			context.addIssue({ code: 'custom', path: ['accountId'], message });
		}
		const given =
			input.defineTemplate === 'item' ? [fromItem(input.item, input.itemFiles)] : definedIn(input);
		const keys = options.bodyOf(input.options);
		return {
			accountId: input.checkAccount ? input.accountId : undefined,
			templates: given.map((defined) => withKeys(defined, keys)),
		};
	});

/** What a comparison with the account finds. A template that was read there is not a second one of its name. */
async function inAccount(
	connection: GraphConnection,
	accountId: string,
	{ template, checkedAs = template, id }: DefinedTemplate,
): Promise<Finding[]> {
	const view = await readAccountOnce(connection, accountId);
	const others = view.templates.filter((each) => each.id === undefined || each.id !== id);
	return validateInAccount(checkedAs, { ...view, templates: others }, { now: new Date() }).findings;
}

/** One line for a message: "order_update (en_US): 2 errors, 1 warning". */
function summaryOf(
	{ name, language }: IDataObject,
	{ errors, warnings }: { errors: number; warnings: number },
): string {
	const title = `${String(name ?? 'Template')}${language ? ` (${String(language)})` : ''}`;
	const counts = [
		...(errors > 0 ? [counted(errors, 'error')] : []),
		...(warnings > 0 ? [counted(warnings, 'warning')] : []),
	];
	return `${title}: ${counts.length > 0 ? counts.join(', ') : 'no problem found'}`;
}

async function validateOne(
	connection: GraphConnection,
	accountId: string | undefined,
	defined: DefinedTemplate,
): Promise<IDataObject> {
	const compared = accountId ? await inAccount(connection, accountId, defined) : [];
	const validation = validationOf([...findingsOf(defined), ...compared]);
	const { name, language } = defined.template;
	const shown = notUploadedYet(defined);
	const better = corrected(shown);
	return {
		name,
		language,
		...(accountId ? { accountId } : {}),
		...validation,
		findings: validation.findings.map(shownFinding),
		summary: summaryOf(defined.template, validation),
		template: shown,
		...(better ? { correctedTemplate: better } : {}),
	};
}

export const validate = operation({
	name: 'Validate',
	value: 'validate',
	action: 'Validate message template',
	description:
		'Check a template by Meta’s rules before it is sent: everything that Meta would refuse, and what reviewers often reject. Each finding names the place and the fix, and correctedTemplate has what could be corrected. Without Compare With the Account it makes no call.',
	takesVariables: true,
	fields: FIELDS,
	input: checked,
	output: {
		name: 'string',
		language: 'string',
		accountId: 'string',
		ok: 'boolean',
		errors: 'number',
		warnings: 'number',
		findings: [
			{
				rule: 'string',
				severity: 'string',
				path: 'string',
				message: 'string',
				fix: 'string',
				replacement: 'any',
				docs: 'string',
			},
		],
		summary: 'string',
		template: 'any',
		correctedTemplate: 'any',
	},
	calls: ['GET /{WABA-ID}/message_templates', 'GET /{WABA-ID}'],
	isRead: () => true,
	run: async (connection, { accountId, templates }) =>
		await Promise.all(templates.map((each) => validateOne(connection, accountId, each))),
});
