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
import type { Finding } from '../../templates/finding';
import { CATEGORIES, parameterFormatField } from './choices';
import { checkedBeforeCall, checksField, shownFinding, stopErrors } from './definition/checks';
import { definedIn, requireContent } from './definition/defined';
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

const UPDATES = [
	categoryField,
	componentsInUpdateFields,
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

const isOfForm = (each: (typeof UPDATES)[number]): boolean => each !== componentsInUpdateFields;

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
function definedFor(input: Given): DefinedTemplate | undefined {
	const { updateFields, defineTemplate } = input;
	const inFields = updateFields.components;
	const isKept = defineTemplate === 'keep';
	const given = isKept
		? { ...input, defineTemplate: 'json' as const, components: inFields }
		: input;
	return isKept && !inFields ? undefined : definedIn(given)[0];
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
		.transform((input) => ({ ...input, defined: definedFor(input) }));

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

const upper = (value: unknown): string => String(value ?? '').toUpperCase();

/** What is sent: what can be edited, without what is as it was. Meta refuses the category of an approved template. */
function changesTo(existing: IDataObject, { template }: DefinedTemplate, updates: IDataObject) {
	const changed = { ...template, ...updates };
	const isSame = (key: string): boolean =>
		['category', 'parameter_format'].includes(key) &&
		updates[key] === undefined &&
		upper(changed[key]) === upper(existing[key]);
	const keys = EDITABLE.filter((key) => changed[key] !== undefined && !isSame(key));
	return Object.fromEntries(keys.map((key) => [key, changed[key]]));
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
		...checkedBeforeCall(edit, how),
	];
	const body = await new SampleUploads(connection).into({ ...defined, template: changes });
	return { ...(await send(connection, templateId, body)), warnings: warnings.map(shownFinding) };
}

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update a message template',
	description:
		'Change the text, category or time to live of a template that is approved, rejected or paused. Name and language cannot be changed. New texts are checked before they are sent.',
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
