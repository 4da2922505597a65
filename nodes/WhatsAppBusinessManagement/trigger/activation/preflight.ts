import { isReceiverAddress, leadsToATrigger } from '../../callback/address';
import { requireId } from '../../callback/app';
import { refuseUnreachable, refuseTokenOfOtherApp } from '../../callback/preconditions';
import { LONGEST_FIELD_NAME, MOST_OTHER_RECEIVERS } from '../../callback/protocol';
import { RegistrationError } from '../../callback/registrationError';
import { listSubscribedApps, subscribeApp } from '../../callback/subscribedApps';
import { shownUrl } from '../../graph/shownUrl';
import type { ActivationContext } from './context';

function refuseNothingChosen({ self }: ActivationContext): void {
	if (self.fields.length > 0) return;
	throw new RegistrationError(
		'Nothing to trigger on',
		'Choose at least one change under Trigger On.',
	);
}

function refuseLongNames({ self }: ActivationContext): void {
	const long = self.fields.find((field) => field.length > LONGEST_FIELD_NAME);
	if (long === undefined) return;
	throw new RegistrationError(
		`A name of ${long.length} characters is too long for a webhook field`,
		'Correct Other Webhook Fields: enter Meta’s names, separated by commas or spaces.',
	);
}

function refuseWrongReceivers({ options }: ActivationContext): void {
	if (options.otherReceivers.length > MOST_OTHER_RECEIVERS) {
		throw new RegistrationError(
			`There are too many addresses under Other Receivers: ${options.otherReceivers.length}`,
			`Enter at most ${MOST_OTHER_RECEIVERS}.`,
		);
	}
	for (const url of options.otherReceivers) {
		if (!isReceiverAddress(url)) {
			throw new RegistrationError(
				`“${shownUrl(url)}” under Other Receivers is not a URL that a delivery can be sent to`,
				'Enter the whole URL, starting with https://, without a user, password, backslash or white space.',
			);
		}
		if (leadsToATrigger(url)) {
			throw new RegistrationError(
				`${url} under Other Receivers is a WhatsApp Business Management Trigger`,
				'Remove it from the list: the triggers of an app share the callback automatically.',
			);
		}
	}
}

/** The accounts to subscribe the app to: the chosen ones, or the credential's. */
export function accountsOf({ wanted, connection }: ActivationContext): string[] {
	const chosen = [...wanted.accounts];
	const account = String(connection.credential.businessAccountId ?? '').trim();
	const accounts = chosen.length > 0 ? chosen : account === '' ? [] : [account];
	if (accounts.length > 0) {
		return accounts.map((id) => requireId(id, 'The WhatsApp Business Account ID'));
	}
	throw new RegistrationError(
		'No account to listen to',
		'Choose one under Accounts, or enter the WhatsApp Business Account ID in the credential. Meta sends no changes of an account that the app is not subscribed to.',
	);
}

/** Checks everything that the user may have to correct, before anything changes at Meta. */
export async function checkPreconditions(context: ActivationContext): Promise<void> {
	refuseUnreachable(context);
	refuseNothingChosen(context);
	refuseLongNames(context);
	refuseWrongReceivers(context);
	accountsOf(context);
	await refuseTokenOfOtherApp(context);
}

async function isSubscribed(
	{ connection, appId }: ActivationContext,
	accountId: string,
): Promise<boolean> {
	const apps = await listSubscribedApps(connection, accountId);
	return apps.some(({ id }) => id === appId);
}

/** Whether the app is subscribed to every account. */
export async function areAccountsSubscribed(context: ActivationContext): Promise<boolean> {
	for (const account of accountsOf(context)) {
		if (!(await isSubscribed(context, account))) return false;
	}
	return true;
}

/**
 * Subscribes the app to each account, unless it is subscribed: another POST would clear an override of
 * the account's callback.
 */
export async function subscribeAccounts(context: ActivationContext): Promise<void> {
	for (const account of accountsOf(context)) {
		if (await isSubscribed(context, account)) continue;
		await subscribeApp(context.connection, account);
	}
}
