import type { INodeProperties } from 'n8n-workflow';

import { notice } from '../execution/guard';
import { verifyTokenField } from './verifyTokenField';

const shownFor = (choice: 'remove' | 'set') => ({ show: { override: [choice] } });

/**
 * What stands below Override Callback: what follows from the choice, and the address to set.
 *
 * @param whose messages the override diverts
 * @param next where they go when it is gone (Meta: Webhook overrides)
 */
export const overrideFields = (whose: 'account' | 'number', next: string): INodeProperties[] => [
	{
		...notice(
			'removedNotice',
			`The override is gone for good, with its verify token: the ${whose}’s messages go to ${next} from then on.`,
		),
		displayOptions: shownFor('remove'),
	},
	{
		...notice(
			'divertedNotice',
			`From then on Meta sends the ${whose}’s messages, and the few changes that an override diverts, to this address alone: the WhatsApp Business Management Trigger, and whoever else receives through the app, no longer sees them.`,
		),
		displayOptions: shownFor('set'),
	},
	{
		displayName: 'Override Callback URL',
		name: 'overrideCallbackUrl',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. https://example.com/whatsapp',
		displayOptions: shownFor('set'),
		description: `Where the ${whose}’s messages go; Meta verifies it at once`,
	},
	{ ...verifyTokenField, displayOptions: shownFor('set') },
];
