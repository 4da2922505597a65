import axios from 'axios';
import { appAccessToken } from '../graphApi';
import type { GraphApi, World } from '../graphApi';

type Subscription = World['app']['subscriptions'][number];

/** The receiver of another service at the same app, with the field that the example uses. */
export const FOREIGN_SUBSCRIPTION: Subscription = {
	object: 'whatsapp_business_account',
	callback_url: 'https://inbox.fernwick.example/hooks/whatsapp',
	active: true,
	fields: [{ name: 'message_template_status_update', version: 'v25.0' }],
	verifyToken: 'known-to-somebody-else',
};

/** The app's subscription to WhatsApp accounts in the Graph API, if there is one. */
export async function appSubscription({ url, world }: GraphApi): Promise<Subscription | undefined> {
	const response = await axios.get<{ data: Subscription[] }>(
		`${url}/v25.0/${world.app.id}/subscriptions`,
		{ headers: { Authorization: `Bearer ${appAccessToken(world.app)}` } },
	);
	return response.data.data.find(({ object }) => object === FOREIGN_SUBSCRIPTION.object);
}
