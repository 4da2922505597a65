import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { ItemWithFiles } from '../../execution/resultItem';
import type { GraphConnection } from '../../graph/connection';
import { nodeId } from '../../graph/paths';
import { recordOf } from '../../graph/records';
import { templateLocator } from '../../lookups/template';
import type { ShapeOf } from '../../parameters/field';
import { choiceField, flagField, optionsField, textField } from '../../parameters/field';
import { shownFor } from '../../parameters/shownFor';
import { labelOf } from '../../templates/labelOf';
import type { PreviewImage } from '../../templates/preview/preview';
import { preview as previewOf } from '../../templates/preview/preview';
import { COMPONENT_RULES } from '../../templates/rules/components';
import type { Media } from '../../templates/sync/media';
import { mediaOf } from '../../templates/sync/media';
import { validate } from '../../templates/validate';
import { listOf } from '../../templates/wording';
import { bareType } from '../mediaSample/fileRules';
import { definedIn, requireContent } from './definition/defined';
import { definitionFields } from './definition/definitionFields';
import type { DefinedTemplate, Sample } from './definition/definedTemplate';
import { fromItem, itemShape } from './definition/fromItem';
import { MODE, modeField } from './definition/mode';

const THEMES = { dark: 'Dark', light: 'Light' } as const;

/** Of a sample in the picture, in bytes: it is embedded in the picture. */
const LARGEST_IMAGE = 2 * 1024 * 1024;

const [accountOfTemplate, template] = templateLocator();

const IN_ACCOUNT = { [MODE]: ['existing'] };

const FIELDS = [
	modeField(['existing', 'fields', 'item', 'json']),
	shownFor(IN_ACCOUNT, accountOfTemplate),
	{
		...template,
		property: shownFor(IN_ACCOUNT, template.property),
		check: () => template.check().optional(),
	},
	...definitionFields(['fields'], ['name', 'language']),
	optionsField([
		flagField('allCards', {
			label: 'All Cards',
			default: true,
			description:
				'Whether to draw all cards of a carousel beside each other, not only as many as a phone shows',
		}),
		choiceField('theme', THEMES, {
			label: 'Theme',
			default: 'light',
			description: 'Whether the phone is in light or dark mode',
		}),
		textField('time', {
			label: 'Time',
			placeholder: 'e.g. 09:41',
			max: 12,
			description: 'The time in the corner of the message',
		}),
	]),
] as const;

const checked = (checks: ShapeOf<typeof FIELDS>) =>
	z.object({ ...checks, ...itemShape }).transform((input, context) => {
		const { defineTemplate, templateId, components, options } = input;
		if (defineTemplate === 'json') requireContent(components, context);
		if (defineTemplate === 'existing' && templateId === undefined) {
			const message = 'choose one from the list, or fill in its ID (e.g. 594425479261596)';
			context.addIssue({ code: 'custom', path: ['templateId'], message });
		}
		const given: Drawable[] =
			defineTemplate === 'item'
				? [{ ...fromItem(input.item, input.itemFiles), isFromItem: true }]
				: definedIn(input);
		return { templateId, options, given: defineTemplate === 'existing' ? undefined : given };
	});

type Input = z.output<ReturnType<typeof checked>>;

/** A template with where it comes from. */
type Drawable = DefinedTemplate & { isFromItem?: boolean };

const MOST_NOTES = 10;

const READ = { fields: 'id,name,language,status,category,parameter_format,components' };

async function readTemplate(
	connection: GraphConnection,
	{ templateId = '' }: Input,
): Promise<DefinedTemplate> {
	const path = [nodeId(templateId)];
	const read = recordOf(await connection.request({ method: 'GET', path, query: READ }));
	return { template: read as IDataObject, samples: [], findings: [] };
}

/** A sample as data, if it is an image that a picture can hold. */
async function imageOf({ file }: Sample): Promise<PreviewImage | undefined> {
	const bytes = await file.size();
	if (bytes > LARGEST_IMAGE)
		return { mimeType: bareType(file.type), data: '', fileName: file.name, bytes };
	const data = (await file.read()).toString('base64');
	return { mimeType: bareType(file.type), data, fileName: file.name, bytes };
}

const cardOf = ({ path }: Sample): number | undefined => {
	const [, index] = /\.cards\[(\d+)\]/.exec(path) ?? [];
	return index === undefined ? undefined : Number(index);
};

async function imagesOf({ samples }: DefinedTemplate) {
	const cards: Array<PreviewImage | undefined> = [];
	let header: PreviewImage | undefined;
	for (const sample of samples) {
		const index = cardOf(sample);
		if (index === undefined) header = await imageOf(sample);
		else cards[index] = await imageOf(sample);
	}
	return { header, cards };
}

/** Rules whose findings leave a part out of the picture. */
const LEAVE_OUT = ['component.not-list', 'component.unknown-type'];

/** What could not be read, and is therefore not in the picture. */
const unreadNotes = (defined: DefinedTemplate): string[] =>
	[
		...defined.findings,
		...validate(defined.template, COMPONENT_RULES).findings.filter(
			({ rule, path }) =>
				LEAVE_OUT.includes(rule) &&
				!defined.findings.some((each) => each.rule === rule && each.path === path),
		),
	]
		.slice(0, MOST_NOTES)
		.map(({ path, message }) => `${labelOf(defined.template, path)}: ${message}`);

/** Headers that would show a file of the item. A video is always a placeholder. */
const SHOW_FILES = ['DOCUMENT', 'IMAGE'];

/** The headers that show a placeholder in place of a file. */
const withoutFile = ({ template, samples }: Drawable): Media[] =>
	mediaOf(template).filter(
		({ format, path }) =>
			SHOW_FILES.includes(format) && !samples.some((each) => each.path === path),
	);

const placeholderNote = (what: string, why: string): string =>
	`The picture shows a placeholder for ${what}, because ${why}`;

/** Which headers show a placeholder, and why. A header without any sample is left to Validate. */
function placeholderNotes(defined: Drawable): string[] {
	const headers = withoutFile(defined);
	const noteFor = (some: Media[], why: string): string[] => {
		const labels = some.map(({ path }) => labelOf(defined.template, path));
		const what = `the ${labels.length === 1 ? 'sample' : 'samples'} of ${listOf(labels)}`;
		return some.length === 0 ? [] : [placeholderNote(what, why)];
	};
	if (defined.isFromItem) {
		const names = listOf(headers.map(({ name }) => name));
		const why = `the item has no file with the name ${names}`;
		return headers.length === 0 ? [] : [placeholderNote('a sample', why)];
	}
	return [
		...noteFor(
			headers.filter(({ handle, address }) => handle !== undefined && address === undefined),
			'Meta returns no file for the handle of an upload. To see the file, use an input binary field',
		),
		...noteFor(
			headers.filter(({ address }) => address !== undefined),
			'a preview does not load the address that Meta returns. To see the file, preview the item of Export with Include Media',
		),
	];
}

async function draw(defined: Drawable, options: Input['options']): Promise<ItemWithFiles> {
	const { name, language } = defined.template;
	const images = await imagesOf(defined);
	const { svg, html, text, width, height, notes } = previewOf(defined.template, {
		...options,
		images,
	});
	const fileName = `${[name, language].filter(Boolean).join('_') || 'template'}.svg`;
	return new ItemWithFiles(
		{
			name,
			language,
			text,
			notes: [...unreadNotes(defined), ...placeholderNotes(defined), ...notes],
			width,
			height,
			html,
		},
		{ data: { data: Buffer.from(svg), mimeType: 'image/svg+xml', fileName } },
	);
}

export const preview = operation({
	name: 'Preview',
	value: 'preview',
	action: 'Preview message template',
	description:
		'Draw a template as the phone shows it, with its examples filled in: a picture (SVG) under Binary, html for the HTML node, and text for Slack or an e-mail',
	takesVariables: true,
	fields: FIELDS,
	input: checked,
	output: {
		name: 'string',
		language: 'string',
		text: 'string',
		notes: ['string'],
		width: 'number',
		height: 'number',
		html: 'string',
	},
	calls: ['GET /{Template-ID}'],
	isRead: () => true,
	run: async (connection, input) => {
		const templates = input.given ?? [await readTemplate(connection, input)];
		return await Promise.all(templates.map(async (each) => await draw(each, input.options)));
	},
});
