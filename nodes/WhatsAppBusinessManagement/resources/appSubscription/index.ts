import type { Resource } from '../../execution/operation';
import { getMany } from './getMany';
import { remove } from './remove';
import { removeFields } from './removeFields';
import { setCallback } from './setCallback';

export const appSubscription: Resource = {
	name: 'Webhook App Subscription',
	value: 'appSubscription',
	description: 'Callback URL and webhook fields of your app',
	operations: [getMany, remove, removeFields, setCallback],
};
