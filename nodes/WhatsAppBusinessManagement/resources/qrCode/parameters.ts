import type { INodeProperties } from 'n8n-workflow';

import { QR_CODE } from '../../graph/paths';
import { oneOf, optionsOf } from '../../parameters/choices';
import { text } from '../../parameters/values';

const IMAGE_FORMATS = {
	NONE: 'No Image',
	PNG: 'PNG',
	SVG: 'SVG',
} as const;

export const codeInput = () =>
	text({ pattern: QR_CODE, must: 'must be the 14 capital letters and digits of a QR code' });

export const imageInput = () => oneOf(IMAGE_FORMATS).default('PNG');

export const messageInput = () => text({ max: 140 });

export const messageField: INodeProperties = {
	displayName: 'Message',
	name: 'prefilledMessage',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. Show me today’s lanterns',
	description:
		'What stands in the chat, ready to be sent, when somebody scans the code. Up to 140 characters.',
};

export const imageField: INodeProperties = {
	displayName: 'Image Format',
	name: 'imageFormat',
	type: 'options',
	options: optionsOf(IMAGE_FORMATS),
	default: 'PNG',
	description: 'The format of the image whose address comes back. SVG is best for print.',
};
