import { z } from 'zod';

import { appOf } from '../../callback/app';
import { removeSubscription } from '../../callback/appSubscription';
import { serialize } from '../../callback/serialize';
import { operation } from '../../execution/operation';
import { confirmed, guard } from '../../parameters/guard';
import { managedNotice } from './managedNotice';

export const remove = operation({
	name: 'Delete',
	value: 'remove',
	action: 'Delete the subscription of the app',
	description:
		'Stop all WhatsApp webhooks of the app. Its subscriptions to other objects of Meta’s stay.',
	fields: [
		managedNotice,
		...guard(
			'confirmAppSubscriptionRemove',
			'Nobody who receives through the app gets a WhatsApp webhook any more, triggers of n8n included, until each has registered again.',
		),
	],
	input: () => z.object({ confirmAppSubscriptionRemove: confirmed() }),
	output: { appId: 'string', deleted: 'boolean' },
	isRead: () => false,
	run: async (connection) => {
		const { appId } = appOf(connection);
		await serialize(appId, async () => await removeSubscription(connection, appId));
		return [{ appId, deleted: true }];
	},
});
