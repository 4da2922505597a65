import type { INodeProperties } from 'n8n-workflow';

import { oneOf, optionsOf } from '../../execution/choices';
import { text } from '../../execution/values';
import { QR_CODE as CODE } from '../../graph/paths';

/** Meta: QR codes and short links. */
export const QR_CODE = {
	phoneNumberId: 'string',
	code: 'string',
	prefilled_message: 'string',
	deep_link_url: 'string',
	qr_image_url: 'string',
} as const;

/** Meta gives no more QR codes on a page. */
export const LARGEST_PAGE = 25;

const IMAGE_FORMATS = {
	NONE: 'No Image',
	PNG: 'PNG',
	SVG: 'SVG',
} as const;

export const codeInput = () =>
	text({ pattern: CODE, must: 'must be the 14 capital letters and digits of a QR code' });

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

/** What is asked for. An image must be asked for with its format. */
export const fieldsWith = (imageFormat: string): string =>
	[
		'code',
		'prefilled_message',
		'deep_link_url',
		'creation_time',
		...(imageFormat === 'NONE' ? [] : [`qr_image_url.format(${imageFormat})`]),
	].join(',');
