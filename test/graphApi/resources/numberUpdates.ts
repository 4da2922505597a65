import { SUCCESS, type Answer, type GraphCall } from '../call';
import { verifyCallback } from '../callback';
import { charactersIn } from '../characters';
import { invalidParameter } from '../errors';
import type { PhoneNumber } from '../world';
import { numberQuirks, numberState } from './numberState';

const LONGEST_OVERRIDE = 200;

type Update = (number: PhoneNumber, call: GraphCall) => void | Promise<void>;

const UPDATES: Record<string, Update> = {
	pin: (number, { parameters }) => {
		const pin = parameters.requiredText('pin');
		if (!/^\d{6}$/.test(pin)) throw invalidParameter('Param pin must be a 6-digit number');
		number.pin = pin;
	},
	new_display_name: ({ id }, { world, parameters }) => {
		const name = parameters.requiredText('new_display_name');
		if (charactersIn(name) < 2 || charactersIn(name) > 75) {
			throw invalidParameter('Param new_display_name must have 2 to 75 characters');
		}
		Object.assign(numberState(world, id), { newDisplayName: name, newNameStatus: undefined });
	},
	search_visibility: ({ id }, { world, parameters }) => {
		const visibility = parameters.oneOf('search_visibility', ['VISIBLE', 'HIDDEN']);
		numberState(world, id).searchVisibility = visibility ?? 'VISIBLE';
	},
	webhook_configuration: setOverride,
};

/**
 * POST `/{Phone-Number-ID}`. Meta's reference does not state whether several parameters
 * can be sent together; here they can.
 */
export async function updateNumber(number: PhoneNumber, call: GraphCall): Promise<Answer> {
	const given = Object.keys(UPDATES).filter((name) => call.parameters.has(name));
	if (given.length === 0) throw invalidParameter('There is nothing to update');
	for (const name of given) await UPDATES[name]?.(number, call);
	return SUCCESS;
}

/** An empty address removes the override (Meta: Webhook overrides). */
async function setOverride({ id }: PhoneNumber, { world, parameters }: GraphCall): Promise<void> {
	const { override_callback_uri: uri, verify_token: token } =
		parameters.requiredObject('webhook_configuration');
	if (typeof uri !== 'string') {
		throw invalidParameter('The parameter override_callback_uri is required.');
	}
	if (charactersIn(uri) > LONGEST_OVERRIDE) {
		throw invalidParameter(
			`Param override_callback_uri must be no longer than ${LONGEST_OVERRIDE} characters`,
		);
	}
	if (uri !== '' && typeof token !== 'string') {
		throw invalidParameter('The parameter verify_token is required.');
	}
	if (uri !== '' && !numberQuirks.of(world).callbacksUnchecked) {
		await verifyCallback(uri, String(token));
	}
	numberState(world, id).overrideCallbackUri = uri || undefined;
}

/** `fields=webhook_configuration`: the fields are in the requested order. */
export function webhookConfiguration(
	{ id, accountId }: PhoneNumber,
	{ world }: GraphCall,
): Record<string, string | undefined> {
	const account = world.accounts.find((candidate) => candidate.id === accountId);
	const subscribed = account?.subscribedApps.find(({ app }) => app.id === world.app.id);
	const subscription = world.app.subscriptions.find(
		({ object }) => object === 'whatsapp_business_account',
	);
	return {
		phone_number: numberState(world, id).overrideCallbackUri,
		whatsapp_business_account: subscribed?.override_callback_uri,
		application: subscription?.callback_url,
	};
}
