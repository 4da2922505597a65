import type { Resource } from '../../execution/operation';
import { getMany } from './getMany';
import { subscribe } from './subscribe';
import { unsubscribe } from './unsubscribe';

export const subscribedApp: Resource = {
	name: 'Subscribed App',
	value: 'subscribedApp',
	operations: [getMany, subscribe, unsubscribe],
};
