import type { IDataObject } from 'n8n-workflow';

import { isTestAddress } from '../address';
import { receiverAdvice, receiverName, verifyTokenHint } from '../foreignReceiver';
import type { AccountState, ExpectedTrigger, PathState } from './state';
import { divertedFields, missingFields, placeOf } from './state';

/** A problem of a delivery path, with its fix. */
export interface Problem extends IDataObject {
	/** An identifier on which a workflow can branch. */
	problem: string;
	/** One sentence for the user. */
	message: string;
	fix: string;
}

/** Returns the problems of one kind. */
type Rule = (state: PathState) => Problem[];

const SHARE_WITH_IT =
	'Repair never replaces another receiver. To share the callback with it, enter its URL in the trigger under Options → Other Receivers and publish (activate) the workflow again. Or use a separate app for the workflow.';

const tokenOfOtherApp: Rule = ({ appId, tokenAppId }) => {
	if (tokenAppId === appId) return [];
	return [
		{
			problem: 'tokenOfOtherApp',
			message: `The access token was generated for the app ${tokenAppId}, but the credential’s App ID is ${appId}`,
			fix: 'Generate the token for this app, or enter the App ID and App Secret of the token’s app.',
		},
	];
};

const noCallback = (expected: ExpectedTrigger | undefined): Problem => ({
	problem: 'noCallback',
	message: `The app has no callback for WhatsApp, so Meta sends nothing${expected ? ` to ${expected.url}` : ''}`,
	fix: 'Publish (activate) a workflow with the trigger, or run Repair with the Production URL of a trigger whose workflow is active. If n8n’s own WhatsApp Trigger uses the same app, it removed the callback: use a separate app for it.',
});

const foreignCallback = (url: string, expected: ExpectedTrigger | undefined): Problem => ({
	problem: 'foreignCallback',
	message: expected
		? `Another receiver took over the callback: Meta delivers to ${receiverName(url)}, not to ${expected.url}`
		: `Meta delivers to ${receiverName(url)}, which is not a trigger of this package`,
	fix: `${receiverAdvice(url)}${SHARE_WITH_IT}${verifyTokenHint(url)}`,
});

const notListening = (url: string): Problem => ({
	problem: 'triggerNotListening',
	message: isTestAddress(url)
		? `The callback leads to a test run that has ended: ${url}`
		: `The callback leads to a trigger whose workflow is not active: ${url}`,
	fix: 'Publish (activate) that workflow, or run Repair with the Production URL of another trigger and with Replace Unresponsive Trigger turned on.',
});

const notAnswering = (url: string, reason: string): Problem => ({
	problem: 'triggerNotAnswering',
	message: `The trigger that holds the callback does not answer: ${url} (${reason})`,
	fix: 'Start its n8n again. Check that this n8n can reach it at that address and that both use the same App Secret. If it no longer exists, run Repair with the Production URL of another trigger and with Replace Unresponsive Trigger turned on.',
});

const heldByATest = (url: string): Problem => ({
	problem: 'heldByATest',
	message: `Only a test run holds the callback, and it ends within two minutes: ${url}`,
	fix: 'Publish (activate) a workflow with the trigger.',
});

/** What is registered as the callback. */
const callback: Rule = ({ subscription, holder, expected }) => {
	if (!subscription || !holder) return [noCallback(expected)];
	const { callbackUrl: url } = subscription;
	switch (holder.is) {
		case 'foreign':
			return [foreignCallback(url, expected)];
		case 'stale':
			return [notListening(url)];
		case 'unresponsive':
			return [notAnswering(url, holder.reason)];
		case 'trigger':
			return holder.status.isTest ? [heldByATest(url)] : [];
	}
};

const inactive: Rule = ({ subscription }) => {
	if (!subscription || subscription.active) return [];
	return [
		{
			problem: 'subscriptionInactive',
			message: 'The app’s subscription is not active, so Meta sends nothing',
			fix: 'Run Repair, or publish (activate) the workflow of the trigger again.',
		},
	];
};

const fields: Rule = (state) => {
	const missing = state.subscription ? missingFields(state) : [];
	if (missing.length === 0) return [];
	return [
		{
			problem: 'fieldsMissing',
			message: `The app is not subscribed to these webhook fields: ${missing.join(', ')}`,
			fix: 'Choose them in a trigger and publish (activate) its workflow. If a trigger already listens to them, run Repair. A field that Meta refuses may need a newer API Version in the credential.',
		},
	];
};

const expectedTrigger: Rule = (state) => {
	const { expected, holder, subscription } = state;
	// If no trigger answers, the rule `callback` reports it.
	if (!expected || !subscription || holder?.is !== 'trigger') return [];
	const problems: Problem[] = [];
	if (placeOf(state, expected) === 'nowhere') {
		problems.push({
			problem: 'expectedTriggerNotReached',
			message: `Another trigger holds the callback and does not pass deliveries on to ${expected.url}: ${subscription.callbackUrl}`,
			fix: 'Run Repair with the expected URL as Trigger Callback URL, or publish (activate) that trigger’s workflow again.',
		});
	}
	if (expected.answer.is !== 'trigger') {
		const reason =
			expected.answer.is === 'unresponsive' ? expected.answer.reason : 'its workflow is not active';
		problems.push({
			problem: 'expectedTriggerNotListening',
			message: `The expected trigger does not answer: ${expected.url} (${reason})`,
			fix: 'Publish (activate) its workflow, and check that this n8n can reach it at that address.',
		});
	}
	return problems;
};

const accountProblem = (
	appId: string,
	{ accountId, isSubscribed, refusal }: AccountState,
): Problem[] => {
	if (isSubscribed === null) {
		return [
			{
				problem: 'accountNotReadable',
				message: `The account ${accountId} could not be read`,
				fix: refusal ?? 'Assign the account to the system user of the access token.',
			},
		];
	}
	if (isSubscribed) return [];
	return [
		{
			problem: 'accountNotSubscribed',
			message: `The app ${appId} is not subscribed to the account ${accountId}, so Meta sends none of its changes`,
			fix: 'Run Repair, or Webhook Account Subscription → Subscribe.',
		},
	];
};

const accounts: Rule = ({ appId, accounts: states }) =>
	states.flatMap((state) => accountProblem(appId, state));

/** Overrides are common for messages. They are a problem only if they divert an expected field. */
const overrides: Rule = (state) =>
	state.accounts.flatMap((account) => {
		const diverted = divertedFields(state, account, state.expectedFields);
		if (diverted.length === 0) return [];
		return [
			{
				problem: 'fieldsDiverted',
				message: `An override of the account ${account.accountId} sends ${diverted.join(', ')} to ${account.overrideCallbackUrl}`,
				fix: 'If no service needs the override, remove it: Webhook Account Subscription → Subscribe, Override Callback: Remove.',
			},
		];
	});

/** All rules. Those that affect the most deliveries come first. */
const RULES: readonly Rule[] = [
	tokenOfOtherApp,
	callback,
	inactive,
	fields,
	expectedTrigger,
	accounts,
	overrides,
];

export const problemsOf = (state: PathState): Problem[] => RULES.flatMap((rule) => rule(state));
