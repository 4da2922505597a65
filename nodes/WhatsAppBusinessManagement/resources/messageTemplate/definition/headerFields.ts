import { FILE_FIELD, fileField, itemFile } from '../../../execution/itemFile';
import { oneOf, optionsOf } from '../../../parameters/choices';
import { fieldOf, textField } from '../../../parameters/field';
import type { HeaderFormat } from '../../../templates/builder/fields';
import { kindsWith } from '../../../templates/builder/kinds';
import { shownInForm } from './shownInForm';

const FORMATS = {
	DOCUMENT: 'Document (PDF)',
	GIF: 'GIF (a Short MP4)',
	IMAGE: 'Image',
	LOCATION: 'Location',
	NONE: 'None',
	TEXT: 'Text',
	VIDEO: 'Video',
} as const satisfies Record<HeaderFormat, string>;

const { IMAGE, NONE, VIDEO } = FORMATS;

/** Meta: Limited-time offer templates. */
const OFFER_FORMATS = { IMAGE, NONE, VIDEO };

const ANY = kindsWith(({ header }) => header === 'any');
const WITH_MEDIA = kindsWith(({ header }) => header === 'any' || header === 'imageOrVideo');
const WITH_TEXT = kindsWith(({ header }) => header === 'text');
const MEDIA = ['DOCUMENT', 'GIF', 'IMAGE', 'VIDEO'];

const headerField = fieldOf(
	{
		displayName: 'Header',
		name: 'header',
		type: 'options',
		noDataExpression: true,
		options: optionsOf(FORMATS),
		default: 'NONE',
		description: 'What the message shows above the text',
	},
	() => oneOf(FORMATS).optional(),
);

const headerText = textField('headerText', {
	label: 'Header Text',
	required: true,
	placeholder: 'e.g. Your order is on its way',
	description: 'Up to 60 characters, with at most one variable',
});

const headerExample = textField('headerExample', {
	label: 'Header Example',
	placeholder: 'e.g. Spring Fair',
	description: 'An example for the variable in the header, if it has one',
});

/** Where the sample of a media header comes from. */
const SAMPLES = { binary: 'Input Binary Field', handle: 'Handle of an Upload' } as const;

const sampleFrom = fieldOf(
	{
		displayName: 'Sample',
		name: 'sampleFrom',
		type: 'options',
		noDataExpression: true,
		options: optionsOf(SAMPLES),
		default: 'binary',
		description: 'Where the example file comes from, which Meta shows to its reviewers',
	},
	() => oneOf(SAMPLES).optional(),
);

const sampleFile = fieldOf(
	{
		...fileField({
			description:
				'The example file: a JPEG or PNG up to 5 MB, an MP4 up to 16 MB, or a PDF up to 100 MB. It is uploaded to Meta, which needs the App ID in the credential.',
		}),
		name: FILE_FIELD,
	},
	() => itemFile().optional(),
);

const sampleHandle = textField('headerHandle', {
	label: 'Handle',
	required: true,
	placeholder: 'e.g. 4::aW1hZ2UvcG5n:ARb…',
	description: 'The handle that Media Sample → Upload returned',
});

/** The header of the template, with its text or its sample. */
export const headerFields = [
	shownInForm({ kind: ANY }, headerField),
	shownInForm(
		{ kind: kindsWith(({ header }) => header === 'imageOrVideo') },
		{ ...headerField.property, options: optionsOf(OFFER_FORMATS) },
	),
	shownInForm({ kind: ANY, header: ['TEXT'] }, headerText),
	shownInForm({ kind: WITH_TEXT }, headerText.property),
	shownInForm({ kind: ANY, header: ['TEXT'] }, headerExample),
	shownInForm({ kind: WITH_TEXT }, headerExample.property),
	shownInForm({ kind: WITH_MEDIA, header: MEDIA }, sampleFrom),
	shownInForm({ kind: WITH_MEDIA, header: MEDIA, sampleFrom: ['binary'] }, sampleFile),
	shownInForm({ kind: WITH_MEDIA, header: MEDIA, sampleFrom: ['handle'] }, sampleHandle),
] as const;
