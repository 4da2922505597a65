import { SUCCESS, answerOfIdleWrite, type Answer, type GraphCall } from '../call';
import { verifyCallback } from '../callback';
import { parameterMissing } from '../errors';
import { listEdge, type Edge, type FieldSet } from '../graphNode';
import { laggingRows, noteReplaced } from '../laggingRows';
import { requireAppToken } from '../tokens';
import type { App, AppSubscription } from '../world';

const subscription: FieldSet<AppSubscription> = {
	typeName: 'ApplicationSubscription',
	properties: ['object', 'callback_url', 'active', 'fields'],
	defaults: ['object', 'callback_url', 'active', 'fields'],
};

/** `/{App-ID}/subscriptions`: one callback for an app and object, for the app's own token only. */
export const subscriptions: Edge<App> = {
	GET: (app, call) => {
		requireAppToken(call.caller);
		return list.GET(app, call);
	},
	POST: async (app, call) => {
		requireAppToken(call.caller);
		return await subscribe(app, call);
	},
	DELETE: (app, call) => {
		requireAppToken(call.caller);
		return answerOfIdleWrite(call) ?? unsubscribe(app, call);
	},
};

const list = listEdge({
	rows: (app: App, call) => laggingRows(app, app.subscriptions, call),
	of: subscription,
});

/**
 * Creates or changes the subscription of an object, after the callback has passed the challenge. A
 * second POST replaces the previous receiver of the object without notice, as at Meta.
 * It is not documented whether a change may omit the callback; here it is then kept.
 */
async function subscribe(app: App, call: GraphCall): Promise<Answer> {
	const { parameters } = call;
	const object = parameters.requiredText('object');
	const names = fieldNames(call);
	const before = subscriptionOf(app, object);
	const callback_url = parameters.text('callback_url') ?? before?.callback_url;
	const verifyToken = parameters.text('verify_token') ?? before?.verifyToken;
	if (!callback_url) throw parameterMissing('callback_url');
	if (!verifyToken) throw parameterMissing('verify_token');
	await verifyCallback(callback_url, verifyToken);
	const idle = answerOfIdleWrite(call);
	if (idle) return idle;
	// Read again, because another request may have changed it during the callback's challenge.
	const current = subscriptionOf(app, object);
	noteReplaced(app, app.subscriptions, call);
	app.subscriptions = [
		...app.subscriptions.filter((other) => other !== current),
		{ object, callback_url, verifyToken, active: true, fields: fieldsAfter(current, names, call) },
	];
	return SUCCESS;
}

/** Without `object`, every subscription of the app is removed. With `fields`, only these fields are. */
function unsubscribe(app: App, call: GraphCall): Answer {
	const { parameters } = call;
	const object = parameters.text('object');
	const names = parameters.list('fields');
	noteReplaced(app, app.subscriptions, call);
	app.subscriptions = app.subscriptions.flatMap((existing) => {
		if (object !== undefined && existing.object !== object) return [existing];
		if (object === undefined || !names) return [];
		const fields = existing.fields.filter(({ name }) => !names.includes(name));
		// It is unknown whether Meta keeps a subscription without fields; here it is removed.
		return fields.length ? [{ ...existing, fields }] : [];
	});
	return SUCCESS;
}

function fieldNames({ parameters, world }: GraphCall): string[] {
	parameters.requiredText('fields');
	const names = world.quirks.unknownFieldsRefused
		? parameters.listOf('fields', world.webhookFields)
		: parameters.list('fields');
	if (!names?.length) throw parameterMissing('fields');
	return names;
}

function fieldsAfter(
	before: AppSubscription | undefined,
	names: string[],
	{ world, version }: GraphCall,
): AppSubscription['fields'] {
	const kept = world.quirks.subscribingReplacesFields ? [] : (before?.fields ?? []);
	return [
		...kept.filter(({ name }) => !names.includes(name)),
		...[...new Set(names)].map((name) => ({ name, version })),
	];
}

function subscriptionOf(app: App, object: string): AppSubscription | undefined {
	return app.subscriptions.find((candidate) => candidate.object === object);
}
