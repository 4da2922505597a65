import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { answerData } from '../../execution/response';
import type { GraphConnection } from '../../graph/connection';
import { nodeId } from '../../graph/paths';
import { recordOf } from '../../graph/records';
import { succeeded } from '../../graph/success';
import { templateLocator } from '../../lookups/template';
import { oneOf, optionsOf } from '../../parameters/choices';
import type { ShapeOf } from '../../parameters/field';
import { bodyOf, collectionField, fieldOf } from '../../parameters/field';
import { notice } from '../../parameters/guard';
import { shownFor } from '../../parameters/shownFor';
import { NO_CHANGE, isFilled } from '../../parameters/updateFields';
import { existingTemplateOf } from '../../templates/account/accountView';
import { validateInAccount } from '../../templates/account/validateInAccount';
import type { Finding, Severity } from '../../templates/finding';
import { OWN_KEYS, READ_KEYS } from '../../templates/sync/sheetRow';
import { upper } from '../../templates/templateView';
import { findingOf } from '../../templates/validate';
import { shown } from '../../templates/wording';
import { CATEGORIES, parameterFormatField } from './choices';
import { checkedBeforeCall, checksField, shownFinding, stopErrors } from './definition/checks';
import { definedIn, hasContent, requireContent } from './definition/defined';
import type { DefinedTemplate } from './definition/definedTemplate';
import { inOrder } from './definition/definedTemplate';
import { FORM } from './definition/form';
import { componentsInUpdateFields, componentsJson } from './definition/jsonField';
import { kindField } from './definition/kindField';
import { BEFORE_FORM, SINCE_FORM, modeField } from './definition/mode';
import { SampleUploads } from './definition/samples';
import { linkTrackingField } from './linkTracking';
import { checkTimeToLive, timeToLiveField } from './timeToLive';
import { withDescription } from './withDescription';

/** The template's current or new category. Nothing is preselected: another category starts a new review. */
const categoryField = fieldOf(
	{
		displayName: 'Category',
		name: 'category',
		type: 'options',
		options: [{ name: 'Choose One', value: '' }, ...optionsOf(CATEGORIES)],
		default: '',
		description: 'The template’s current category. Another category starts a new review.',
	},
	() => oneOf(CATEGORIES).optional(),
	'category',
);

const linkTrackingWithCategory = withDescription(
	linkTrackingField,
	`${linkTrackingField.property.description}. Also add Category, with the template’s current category.`,
);

/** An empty list, which is the field's default, changes nothing. */
const newComponents = {
	...componentsInUpdateFields,
	check: () =>
		componentsInUpdateFields
			.check()
			.transform((given) => (given && hasContent(given) ? given : undefined)),
};

const UPDATES = [
	categoryField,
	newComponents,
	linkTrackingWithCategory,
	parameterFormatField,
	timeToLiveField,
] as const;

const COLLECTION = {
	name: 'updateFields',
	label: 'Update Fields',
	placeholder: 'Add field',
} as const;

const everyUpdate = collectionField(COLLECTION, UPDATES);

const isOfForm = (each: (typeof UPDATES)[number]): boolean => each !== newComponents;

/** Before version 1.1 of the node the components were one of these fields. */
const updates = [
	{
		...everyUpdate,
		property: { ...everyUpdate.property, displayOptions: { show: BEFORE_FORM } },
	},
	shownFor(SINCE_FORM, collectionField(COLLECTION, UPDATES.filter(isOfForm)).property),
] as const;

const mode = modeField(['fields', 'json', 'keep']);

/** Before version 1.1 of the node there was no choice. */
const updateMode = {
	...mode,
	property: { ...mode.property, displayOptions: { show: SINCE_FORM } },
	check: () => mode.check().removeDefault().default('keep'),
};

const FIELDS = [
	notice(
		'updateNotice',
		'An approved template can be edited once in 24 hours and 10 times in 30 days, and its category cannot be changed. Components are replaced as a whole: send all of them, not only what changes.',
	),
	...templateLocator(),
	updateMode,
	componentsJson,
	kindField,
	...FORM,
	checksField,
	...updates,
] as const;

type Given = z.output<z.ZodObject<ShapeOf<typeof FIELDS>>>;

/** The template of the form or of the JSON; none if the texts stay as they are. */
function definedFor(input: Given, context: z.RefinementCtx): DefinedTemplate | undefined {
	const { updateFields, defineTemplate } = input;
	const inFields = updateFields.components;
	const isKept = defineTemplate === 'keep';
	if (isKept && !inFields) return undefined;
	const given = isKept
		? { ...input, defineTemplate: 'json' as const, components: inFields }
		: input;
	const templates = definedIn(given);
	if (templates.length > 1) {
		const message = `must contain one template, not ${templates.length}`;
		context.addIssue({ code: 'custom', path: ['components'], message });
	}
	return templates[0];
}

/** The checks of one field that depend on another. */
function checkFields(
	{ defineTemplate, components, updateFields }: Given,
	context: z.RefinementCtx,
): void {
	const { category, ctaUrlLinkTrackingOptedOut, messageSendTtlSeconds } = updateFields;
	const refuse = (path: string[], message: string) =>
		context.addIssue({ code: 'custom', path, message });
	if (defineTemplate === 'json') requireContent(components, context);
	if (defineTemplate === 'keep' && Object.values(updateFields).every((each) => !isFilled(each)))
		refuse(['updateFields'], NO_CHANGE);
	if (ctaUrlLinkTrackingOptedOut !== undefined && !category) {
		refuse(
			['updateFields', 'category'],
			'choose the template’s current category: Meta accepts link tracking only together with it',
		);
	}
	const path = ['updateFields', 'messageSendTtlSeconds'];
	checkTimeToLive(messageSendTtlSeconds, category, path, context);
}

const checked = (checks: ShapeOf<typeof FIELDS>) =>
	z
		.object({ ...checks, isTool: z.boolean().default(false) })
		.superRefine(checkFields)
		.transform((input, context) => ({ ...input, defined: definedFor(input, context) }));

type Input = z.output<ReturnType<typeof checked>>;

/** What of a template an edit can change (Meta: Template management; Template API, v25). */
const EDITABLE = [
	'category',
	'components',
	'cta_url_link_tracking_opted_out',
	'display_format',
	'is_primary_device_delivery_only',
	'message_send_ttl_seconds',
	'parameter_format',
	'sub_category',
];

const READ = { fields: 'id,name,language,status,category,parameter_format,last_updated_time' };

/** Numbers are Meta's default, which a read may leave out. */
const formatOf = ({ parameter_format: format = 'POSITIONAL' }: IDataObject): string =>
	upper(format);

/** Whether the category must be sent: Meta takes the setting of link tracking only together with it. */
const needsCategory = ({ cta_url_link_tracking_opted_out: setting }: IDataObject): boolean =>
	setting !== undefined;

/** What is sent: what can be edited, without what is as it was. Meta refuses the category of an approved template. */
function changesTo(
	existing: IDataObject,
	{ template }: DefinedTemplate,
	updates: IDataObject,
): IDataObject {
	const changed: IDataObject = { ...template, ...updates };
	const category = changed.category ?? existing.category;
	const keepsCategory =
		updates.category === undefined &&
		!needsCategory(changed) &&
		upper(category) === upper(existing.category);
	const keepsFormat =
		updates.parameter_format === undefined && formatOf(changed) === formatOf(existing);
	const sent: IDataObject = {
		...changed,
		category: keepsCategory ? undefined : category,
		parameter_format: keepsFormat ? undefined : formatOf(changed),
	};
	const keys = EDITABLE.filter((key) => sent[key] !== undefined);
	return Object.fromEntries(keys.map((key) => [key, sent[key]]));
}

/** Keys that identify a template, or that a read adds. */
const NOT_CHANGED = ['name', 'language', ...OWN_KEYS, ...READ_KEYS];

const noticeAt = (id: string, severity: Severity, path: string, message: string): Finding =>
	findingOf({ id, severity, page: 'template-management' }, { path, message });

/** What of the given template the edit does not do: another template's name, keys that Meta's edit does not take. */
function notDone(existing: IDataObject, { template }: DefinedTemplate): Finding[] {
	const others = ['name', 'language'].filter(
		(key) => template[key] !== undefined && template[key] !== existing[key],
	);
	const left = Object.keys(template).filter(
		(key) => !EDITABLE.includes(key) && !NOT_CHANGED.includes(key),
	);
	return [
		...others.map((key) =>
			noticeAt(
				'update.other-template',
				'error',
				key,
				`The JSON has the ${key} ${shown(template[key])}, and the template to change ${shown(existing[key])}. An edit changes neither`,
			),
		),
		...left.map((key) =>
			noticeAt(
				'update.not-editable',
				'warning',
				key,
				`Meta’s edit takes no ${key}: it is left out`,
			),
		),
	];
}

async function send(
	connection: GraphConnection,
	templateId: string,
	body: IDataObject,
): Promise<IDataObject> {
	const answer = answerData(
		// Not idempotent: a second attempt counts as another edit, which Meta refuses.
		await connection.request({ method: 'POST', path: [nodeId(templateId)], body }),
	);
	return { templateId, ...answer, success: succeeded(answer) };
}

/** What the state of the template says against an edit: pending, or edited less than a day ago. */
function inStateOf(existing: unknown, { template }: DefinedTemplate): Finding[] {
	const edited = existingTemplateOf(existing);
	const account = { templates: edited ? [edited] : [] };
	return edited ? validateInAccount(template, account, { edited, now: new Date() }).findings : [];
}

/** Replaces the components: reads the template, because its category and its language decide what is valid. */
async function replaceComponents(
	connection: GraphConnection,
	{ templateId, ...how }: Input,
	defined: DefinedTemplate,
	updates: IDataObject,
): Promise<IDataObject> {
	const path = [nodeId(templateId)];
	const existing = recordOf(await connection.request({ method: 'GET', path, query: READ }));
	const changes = changesTo(existing as IDataObject, defined, updates);
	const { name, language, category, parameter_format } = existing as IDataObject;
	const whole = inOrder({ name, language, category, parameter_format, ...changes });
	const edit = { ...defined, template: whole };
	const warnings = [
		...stopErrors(edit, inStateOf(existing, edit), how),
		...stopErrors(edit, notDone(existing as IDataObject, defined), how),
		...checkedBeforeCall(edit, how),
	];
	const uploads = new SampleUploads(connection);
	await uploads.check([edit]);
	const body = await uploads.into({ ...defined, template: changes });
	return { ...(await send(connection, templateId, body)), warnings: warnings.map(shownFinding) };
}

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update message template',
	description:
		'Change the text, category or time to live of a template that is approved, rejected or paused. Name and language cannot be changed. New texts are checked before they are sent.',
	takesVariables: true,
	fields: FIELDS,
	input: checked,
	output: {
		templateId: 'string',
		id: 'string',
		name: 'string',
		category: 'string',
		success: 'boolean',
		warnings: ['any'],
	},
	calls: [
		'GET /{Template-ID}',
		'POST /{App-ID}/uploads',
		'POST /{Upload-Session}',
		'GET /{Upload-Session}',
		'POST /{Template-ID}',
	],
	isRead: () => false,
	run: async (connection, input) => {
		const updates = bodyOf(UPDATES, input.updateFields);
		return input.defined
			? [await replaceComponents(connection, input, input.defined, updates)]
			: [{ ...(await send(connection, input.templateId, updates)), warnings: [] }];
	},
});
