import { SUCCESS, answerOfIdleWrite, type Answer, type GraphCall } from '../call';
import { verifyCallback } from '../callback';
import { charactersIn } from '../characters';
import { invalidParameter } from '../errors';
import { listEdge, type Edge, type FieldSet } from '../graphNode';
import { laggingRows, noteReplaced } from '../laggingRows';
import type { Account, SubscribedApp } from '../world';

const LONGEST_OVERRIDE = 200;

const subscribedApp: FieldSet<SubscribedApp> = {
	typeName: 'WhatsAppApplication',
	properties: ['override_callback_uri'],
	computed: { whatsapp_business_api_data: ({ app: { id, name, link } }) => ({ id, name, link }) },
	// The name of the type is a guess.
	members: {
		whatsapp_business_api_data: { typeName: 'Application', properties: ['id', 'name', 'link'] },
	},
	defaults: ['whatsapp_business_api_data', 'override_callback_uri'],
};

/** The app is never a parameter: it is the app that the token belongs to. */
export const subscribedApps: Edge<Account> = {
	...listEdge({
		rows: (account: Account, call) => laggingRows(account, account.subscribedApps, call),
		of: subscribedApp,
	}),
	POST: async (account, call) => {
		const override = call.parameters.text('override_callback_uri');
		if (override) await checkOverride(account, override, call);
		const idle = answerOfIdleWrite(call);
		if (idle) return idle;
		const { id, name, link } = call.world.app;
		// Without an override in the body, an existing one is removed.
		const subscription: SubscribedApp = {
			app: { id, name, link },
			...(override && { override_callback_uri: override }),
		};
		noteReplaced(account, account.subscribedApps, call);
		account.subscribedApps = [...withoutApp(account, id), subscription];
		return successOf(call);
	},
	DELETE: (account, call) => {
		const idle = answerOfIdleWrite(call);
		if (idle) return idle;
		noteReplaced(account, account.subscribedApps, call);
		account.subscribedApps = withoutApp(account, call.world.app.id);
		return successOf(call);
	},
};

async function checkOverride(account: Account, override: string, call: GraphCall): Promise<void> {
	const appId = call.world.app.id;
	if (!account.subscribedApps.some(({ app }) => app.id === appId)) {
		throw invalidParameter(
			'Before override the current callback uri, your app must be subscribed to receive messages ' +
				'for WhatsApp Business Account.',
		);
	}
	if (charactersIn(override) > LONGEST_OVERRIDE) {
		throw invalidParameter(
			`Param override_callback_uri must be no longer than ${LONGEST_OVERRIDE} characters`,
		);
	}
	await verifyCallback(override, call.parameters.requiredText('verify_token'));
}

function withoutApp(account: Account, appId: string): SubscribedApp[] {
	return account.subscribedApps.filter(({ app }) => app.id !== appId);
}

function successOf({ world }: GraphCall): Answer {
	return world.quirks.successAsText ? { success: 'true' } : SUCCESS;
}
