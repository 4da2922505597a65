import { oneOf, optionsOf } from '../../parameters/choices';
import { fieldOf, requiredTextField } from '../../parameters/field';

const IMAGE_FORMATS = {
	NONE: 'No Image',
	PNG: 'PNG',
	SVG: 'SVG',
} as const;

/** The message that a QR code prefills. */
export const messageField = requiredTextField('prefilledMessage', {
	label: 'Message',
	sends: 'prefilled_message',
	max: 140,
	placeholder: 'e.g. Show me today’s lanterns',
	description:
		'The message that is ready to send in the chat after the code is scanned. Up to 140 characters.',
});

/** The format of the image that Meta returns; `NONE` for no image. */
export const imageField = fieldOf(
	{
		displayName: 'Image Format',
		name: 'imageFormat',
		type: 'options',
		options: optionsOf(IMAGE_FORMATS),
		default: 'PNG',
		description: 'The format of the image whose URL is returned. SVG is best for print.',
	},
	() => oneOf(IMAGE_FORMATS).default('PNG'),
);
