import axios from 'axios';
import { appAccessToken } from '../graphApi';
import type { GraphApi, World } from '../graphApi';

type Subscription = World['app']['subscriptions'][number];

/** Somebody else's receiver at the same app, with the field that the example wants. */
export const FOREIGN_SUBSCRIPTION: Subscription = {
	object: 'whatsapp_business_account',
	callback_url: 'https://inbox.fernwick.example/hooks/whatsapp',
	active: true,
	fields: [{ name: 'message_template_status_update', version: 'v25.0' }],
	verifyToken: 'known-to-somebody-else',
};

/** What the Graph API tells of the app's subscription to WhatsApp accounts, if there is one. */
export async function appSubscription({ url, world }: GraphApi): Promise<Subscription | undefined> {
	const response = await axios.get<{ data: Subscription[] }>(
		`${url}/v25.0/${world.app.id}/subscriptions`,
		{ headers: { Authorization: `Bearer ${appAccessToken(world.app)}` } },
	);
	return response.data.data.find(({ object }) => object === FOREIGN_SUBSCRIPTION.object);
}
