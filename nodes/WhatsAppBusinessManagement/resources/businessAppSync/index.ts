import type { Resource } from '../../execution/operation';
import { sync } from './sync';

export const businessAppSync: Resource = {
	name: 'Business App Sync',
	value: 'businessAppSync',
	description: 'Contacts and messages of the WhatsApp Business app',
	operations: [sync],
};
