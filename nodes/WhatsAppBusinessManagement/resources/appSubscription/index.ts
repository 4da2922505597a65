import type { Resource } from '../../execution/operation';
import { deleteSubscription } from './deleteSubscription';
import { getMany } from './getMany';
import { removeFields } from './removeFields';
import { setCallback } from './setCallback';

export const appSubscription: Resource = {
	name: 'App Subscription',
	value: 'appSubscription',
	operations: [deleteSubscription, getMany, removeFields, setCallback],
};
