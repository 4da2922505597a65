import { ACTION, type Part } from './workflow';

/** The smallest PNG: one dot. */
export const PIXEL =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** The key `picture` of the item, as a file. */
export const pictureFile = (name: string): Part => ({
	name,
	type: 'n8n-nodes-base.convertToFile',
	typeVersion: 1.1,
	parameters: {
		operation: 'toBinary',
		sourceProperty: 'picture',
		options: { fileName: 'lantern.png', mimeType: 'image/png' },
	},
});

/** Media Sample → Upload of that file. */
export const mediaSampleUpload = (name: string): Part => ({
	name,
	type: ACTION,
	typeVersion: 1.1,
	parameters: { resource: 'mediaSample', operation: 'upload' },
});
