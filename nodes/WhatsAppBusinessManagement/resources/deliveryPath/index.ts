import type { Resource } from '../../execution/operation';
import { check } from './check';
import { repair } from './repair';
import { sendSample } from './sendSample';

export const deliveryPath: Resource = {
	name: 'Webhook Delivery',
	value: 'deliveryPath',
	description: 'Find out why webhooks do not arrive, and fix it',
	operations: [check, repair, sendSample],
};
