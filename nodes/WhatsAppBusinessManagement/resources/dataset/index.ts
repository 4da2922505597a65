import type { Resource } from '../../execution/operation';
import { create } from './create';
import { get } from './get';

export const dataset: Resource = {
	name: 'Dataset',
	value: 'dataset',
	description: 'Dataset to which conversions are reported',
	operations: [create, get],
};
