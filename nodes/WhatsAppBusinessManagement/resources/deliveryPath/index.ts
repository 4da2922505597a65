import type { Resource } from '../../execution/operation';
import { check } from './check';
import { repair } from './repair';
import { sendSample } from './sendSample';

export const deliveryPath: Resource = {
	name: 'Delivery Path',
	value: 'deliveryPath',
	operations: [check, repair, sendSample],
};
