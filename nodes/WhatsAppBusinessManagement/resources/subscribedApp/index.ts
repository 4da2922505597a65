import type { Resource } from '../../execution/operation';
import { getMany } from './getMany';
import { subscribe } from './subscribe';
import { unsubscribe } from './unsubscribe';

export const subscribedApp: Resource = {
	name: 'Webhook Account Subscription',
	value: 'subscribedApp',
	description: 'Apps that receive the webhooks of an account',
	operations: [getMany, subscribe, unsubscribe],
};
