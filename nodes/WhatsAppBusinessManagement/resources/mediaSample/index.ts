import type { Resource } from '../../execution/operation';
import { upload } from './upload';

export const mediaSample: Resource = {
	name: 'Media Sample',
	value: 'mediaSample',
	description: 'Image, video or PDF for a template header or a profile',
	operations: [upload],
};
