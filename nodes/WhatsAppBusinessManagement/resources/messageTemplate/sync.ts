import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { ItemFile } from '../../execution/itemFile';
import { operation } from '../../execution/operation';
import { accountLocator } from '../../lookups/account';
import { oneOf, optionsOf } from '../../parameters/choices';
import { fieldOf, flagField, numberField, optionsField } from '../../parameters/field';
import { builderSwitch, notice, switchedOn } from '../../parameters/guard';
import { shownFor } from '../../parameters/shownFor';
import { integer } from '../../parameters/values';
import { checksField } from './definition/checks';
import { SYNC_OUTPUT } from './syncing/resultOf';
import { syncAccounts } from './syncing/syncAccounts';
import { templatesJson } from './syncing/templatesJson';
import { withDescription } from './withDescription';

const SOURCES = {
	items: 'Input Items',
	json: 'JSON',
} as const;

const SOURCE = 'templatesFrom';
const DELETES = 'deleteUnlisted';

const sourceField = fieldOf(
	{
		displayName: 'Templates From',
		name: SOURCE,
		type: 'options',
		noDataExpression: true,
		options: optionsOf(SOURCES),
		default: 'items',
		description:
			'Where the wanted templates are. Input items are those of Export, or the rows of a sheet with columns such as name, language, category, body, example_1, button1_type, button1_text and button1_value.',
	},
	() => oneOf(SOURCES).default('items'),
);

const applyField = fieldOf(
	builderSwitch({
		displayName: 'Apply Changes',
		name: 'applyChanges',
		description:
			'Whether to carry out the plan. If off, the node only returns the plan and changes nothing.',
	}),
	switchedOn,
);

const deleteFields = [
	fieldOf(
		builderSwitch({
			displayName: 'Delete Templates That Are Not Listed',
			name: DELETES,
			description:
				'Whether to delete the templates that are only in the account. The name of a deleted template that was approved cannot be used again for 30 days.',
		}),
		switchedOn,
	),
	shownFor(
		{ [DELETES]: [true] },
		numberField('largestShareToDelete', {
			label: 'Largest Share to Delete (Percent)',
			default: 10,
			noDataExpression: true,
			typeOptions: { minValue: 0, maxValue: 100 },
			description:
				'If more of the account’s templates than this are not listed, none is deleted. This protects against an incomplete list.',
			is: () => integer(0, 100).default(10),
		}),
	),
	shownFor(
		{ [DELETES]: [true] },
		fieldOf(
			builderSwitch({
				displayName: 'Delete Recently Used',
				name: 'deleteRecentlyUsed',
				description:
					'Whether to also delete templates that were sent in the last 7 days, or of which Meta’s template analytics do not tell it',
			}),
			switchedOn,
		),
	),
] as const;

export const sync = operation({
	name: 'Sync',
	value: 'sync',
	action: 'Sync message templates',
	description:
		'Compare a list of wanted templates with an account, and return what to create, update and delete. With Apply Changes, carry it out. Running it again changes nothing more.',
	takesVariables: true,
	fields: [
		notice(
			'syncNotice',
			'Without Apply Changes, this returns a plan and changes nothing. Each template is one item: its action, the reason, and a summary line.',
		),
		accountLocator(),
		sourceField,
		shownFor({ [SOURCE]: ['json'] }, templatesJson),
		applyField,
		...deleteFields,
		withDescription(
			checksField,
			'Whether a template that Meta would refuse is left out of the plan, with all problems in its item. With Warn Only it is sent anyway.',
		),
		optionsField([
			flagField('compareExamples', {
				label: 'Compare Examples',
				default: true,
				description:
					'Whether a template also differs if only its examples do. Each edit starts a new review.',
			}),
		]),
	],
	input: (checks) =>
		z.object({
			...checks,
			item: z.record(z.unknown()).default({}),
			itemFiles: z.record(z.instanceof(ItemFile)).default({}),
		}),
	output: SYNC_OUTPUT,
	emptyHint: {
		what: 'message templates',
		causes: [
			'The list of templates is empty, and the account has none.',
			'The templates may be in another account. Each template belongs to one account.',
		],
	},
	calls: [
		'GET /{WABA-ID}/message_templates',
		'GET /{WABA-ID}/template_analytics',
		'POST /{App-ID}/uploads',
		'POST /{Upload-Session}',
		'POST /{WABA-ID}/message_templates',
		'POST /{Template-ID}',
		'DELETE /{WABA-ID}/message_templates',
	],
	isRead: ({ applyChanges }) => !applyChanges,
	runAll: async (connection, inputs, _bodies: IDataObject[], omitted) =>
		await syncAccounts(connection, inputs, omitted),
});
