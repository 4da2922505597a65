import type { Resource } from '../../execution/operation';
import { getMany } from './getMany';
import { remove } from './remove';
import { removeFields } from './removeFields';
import { setCallback } from './setCallback';

export const appSubscription: Resource = {
	name: 'App Subscription',
	value: 'appSubscription',
	operations: [getMany, remove, removeFields, setCallback],
};
