import { appOf } from '../../callback/app';
import { removeSubscription } from '../../callback/appSubscription';
import { serialize } from '../../callback/serialize';
import { operation } from '../../execution/operation';
import { CONFIRM, guard } from '../../parameters/guard';
import { managedNotice } from './managedNotice';

export const remove = operation({
	name: 'Delete',
	value: 'remove',
	action: 'Delete webhook subscription of app',
	description:
		'Stop all WhatsApp webhooks of the app. Its subscriptions to other Meta objects stay.',
	fields: [
		managedNotice,
		...guard(
			CONFIRM,
			'All receivers of the app, including n8n triggers, stop getting WhatsApp webhooks until they register again.',
		),
	],
	output: { appId: 'string', deleted: 'boolean' },
	calls: ['DELETE /{App-ID}/subscriptions'],
	isRead: () => false,
	run: async (connection) => {
		const { appId } = appOf(connection);
		await serialize(appId, async () => await removeSubscription(connection, appId));
		return [{ appId, deleted: true }];
	},
});
