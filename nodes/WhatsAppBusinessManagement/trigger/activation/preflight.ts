import { leadsToATrigger } from '../../callback/address';
import { requireId } from '../../callback/app';
import { refuseUnreachable, refuseTokenOfOtherApp } from '../../callback/preconditions';
import { LONGEST_FIELD_NAME, MOST_OTHER_RECEIVERS } from '../../callback/protocol';
import { RegistrationError } from '../../callback/registrationError';
import { listSubscribedApps, subscribeApp } from '../../callback/subscribedApps';
import type { ActivationContext } from './context';

function refuseNothingChosen({ self }: ActivationContext): void {
	if (self.fields.length > 0) return;
	throw new RegistrationError(
		'Nothing to trigger on',
		'Choose at least one entry under Trigger On.',
	);
}

/** Whether a text is an address that a copy can be sent to. */
const isAddress = (text: string): boolean =>
	URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

function refuseLongNames({ self }: ActivationContext): void {
	const long = self.fields.find((field) => field.length > LONGEST_FIELD_NAME);
	if (long === undefined) return;
	throw new RegistrationError(
		`No webhook field has a name of ${long.length} characters`,
		'Correct Other Webhook Fields: Meta’s names, with commas or spaces between them.',
	);
}

function refuseWrongReceivers({ options }: ActivationContext): void {
	if (options.otherReceivers.length > MOST_OTHER_RECEIVERS) {
		throw new RegistrationError(
			`There are ${options.otherReceivers.length} addresses under Other Receivers`,
			`Keep to ${MOST_OTHER_RECEIVERS}.`,
		);
	}
	for (const url of options.otherReceivers) {
		if (!isAddress(url)) {
			throw new RegistrationError(
				`“${url}” under Other Receivers is not an address`,
				'Enter the whole URL, starting with https://.',
			);
		}
		if (leadsToATrigger(url)) {
			throw new RegistrationError(
				`${url} under Other Receivers is a trigger of this kind`,
				'Take it away there: triggers of one app share the callback by themselves.',
			);
		}
	}
}

/** The accounts whose changes are wanted: the chosen ones, or the credential's. */
function accountsOf({ wanted, connection }: ActivationContext): string[] {
	const chosen = [...wanted.accounts];
	const account = String(connection.credential.businessAccountId ?? '').trim();
	const accounts = chosen.length > 0 ? chosen : account === '' ? [] : [account];
	if (accounts.length > 0) {
		return accounts.map((id) => requireId(id, 'The WhatsApp Business Account ID'));
	}
	throw new RegistrationError(
		'No account to listen to',
		'Choose one under Accounts, or enter the WhatsApp Business Account ID in the credential. Meta sends nothing for an account that the app is not subscribed to.',
	);
}

/** Everything that the user may have to correct, before anything changes at Meta. */
export async function check(run: ActivationContext): Promise<void> {
	refuseUnreachable(run);
	refuseNothingChosen(run);
	refuseLongNames(run);
	refuseWrongReceivers(run);
	accountsOf(run);
	await refuseTokenOfOtherApp(run);
}

async function isSubscribed(
	{ connection, appId }: ActivationContext,
	accountId: string,
): Promise<boolean> {
	const apps = await listSubscribedApps(connection, accountId);
	return apps.some(({ id }) => id === appId);
}

/** Whether the app gets the webhooks of each account. */
export async function areAccountsSubscribed(run: ActivationContext): Promise<boolean> {
	for (const account of accountsOf(run)) {
		if (!(await isSubscribed(run, account))) return false;
	}
	return true;
}

/**
 * Subscribes the app to each account. Only where it is absent: another POST would clear an override
 * that somebody set for the account's messages.
 */
export async function subscribeAccounts(run: ActivationContext): Promise<void> {
	for (const account of accountsOf(run)) {
		if (await isSubscribed(run, account)) continue;
		await subscribeApp(run.connection, account);
	}
}
