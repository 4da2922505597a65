import type { Resource } from '../../execution/operation';
import { upload } from './upload';

export const mediaSample: Resource = {
	name: 'Media Sample',
	value: 'mediaSample',
	operations: [upload],
};
