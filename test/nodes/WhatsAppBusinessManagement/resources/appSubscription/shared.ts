import { APP_ID } from '../../../../graphApi';
import type { GraphApi } from '../../../../graphApi';

export const SUBSCRIPTIONS = `${APP_ID}/subscriptions`;
export const OBJECT = 'whatsapp_business_account';

/** A receiver of two fields. */
export function subscribed({ world }: GraphApi): void {
	world.app.subscriptions.push({
		object: OBJECT,
		callback_url: 'https://hooks.fernwick.example/whatsapp?key=hidden',
		active: true,
		fields: ['messages', 'security'].map((name) => ({ name, version: 'v25.0' })),
		verifyToken: 'known to the receiver',
	});
}

export const read = { method: 'GET', path: SUBSCRIPTIONS, query: { limit: '100' } };
