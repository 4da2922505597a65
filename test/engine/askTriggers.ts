import type { App } from '../../nodes/WhatsAppBusinessManagement/callback/app';
import type { GraphConnection } from '../../nodes/WhatsAppBusinessManagement/graph/connection';
import { stateIdOf } from '../../nodes/WhatsAppBusinessManagement/changes/stateId';
import { ACCOUNT_ID, APP_ID, HUGE_TEMPLATE_ID, type GraphApi } from '../graphApi';
import { STATUS } from './sharedApp';

interface Sent {
	url: string;
	body: string;
	headers: Record<string, string>;
}

/** The app of a credential, as Get Changes has it: it asks Meta and the triggers over real HTTP. */
export function appAt({ url, world }: GraphApi, appSecret = world.app.secret): App {
	const request = async () => {
		const token = encodeURIComponent(`${APP_ID}|${world.app.secret}`);
		const answer = await fetch(`${url}/v25.0/${APP_ID}/subscriptions?access_token=${token}`);
		return await answer.json();
	};
	const http = async ({ url: to, body, headers }: Sent) => {
		const answer = await fetch(to, { method: 'POST', body, headers });
		return { statusCode: answer.status, body: await answer.text() };
	};
	return {
		connection: { credential: { baseUrl: url }, request } as unknown as GraphConnection,
		http: http as unknown as App['http'],
		appId: APP_ID,
		appSecret,
	};
}

/** The ID of a state of the first account. */
export const stateOf = (field: string, value: object): string =>
	stateIdOf({ entryId: ACCOUNT_ID, time: undefined, field, value });

/** A state of the template that `SharedApp.rejectTemplate` rejects. */
export const templateState = (event: string): string =>
	stateOf(STATUS, { event, message_template_id: HUGE_TEMPLATE_ID });
