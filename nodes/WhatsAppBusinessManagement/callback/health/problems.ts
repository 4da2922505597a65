import type { IDataObject } from 'n8n-workflow';

import { shownUrl } from '../../graph/shownUrl';
import { isTestAddress } from '../address';
import type { AccountState, ExpectedTrigger, PathState } from './state';
import { divertedFields, missingFields, placeOf } from './state';

/** What is wrong with a delivery path, and the way out. */
export interface Problem extends IDataObject {
	/** One word for it, by which a workflow can branch. */
	problem: string;
	/** One sentence for a person. */
	message: string;
	fix: string;
}

/** One thing that can be wrong, or nothing. */
type Rule = (state: PathState) => Problem[];

const SHARE_WITH_IT =
	'Repair never replaces it. To share the callback with it, enter its URL in the trigger under Options → Other Receivers and publish (activate) the workflow again; or use an app of its own for the workflow.';

const tokenOfOtherApp: Rule = ({ appId, tokenAppId }) => {
	if (tokenAppId === appId) return [];
	return [
		{
			problem: 'tokenOfOtherApp',
			message: `The access token was made for the app ${tokenAppId}, the credential’s App ID is ${appId}`,
			fix: 'Generate the token for this app, or enter the App ID and App Secret of the token’s app.',
		},
	];
};

const noCallback = (expected: ExpectedTrigger | undefined): Problem => ({
	problem: 'noCallback',
	message: `The app has no callback for WhatsApp, so Meta sends nothing${expected ? ` to ${expected.url}` : ''}`,
	fix: 'Publish (activate) a workflow with the trigger, or run Repair with the Production URL of a trigger whose workflow is active.',
});

const foreignCallback = (url: string, expected: ExpectedTrigger | undefined): Problem => ({
	problem: 'foreignCallback',
	message: expected
		? `Somebody took the callback over: Meta delivers to ${shownUrl(url)}, and not to ${expected.url}`
		: `Meta delivers to ${shownUrl(url)}, which is not a trigger of this package`,
	fix: SHARE_WITH_IT,
});

const notListening = (url: string): Problem => ({
	problem: 'triggerNotListening',
	message: isTestAddress(url)
		? `The callback leads to a test run that is over: ${url}`
		: `The callback leads to a trigger whose workflow is not active: ${url}`,
	fix: 'Publish (activate) that workflow, or run Repair with the Production URL of another trigger and Replace Silent Trigger switched on.',
});

const notAnswering = (url: string, reason: string): Problem => ({
	problem: 'triggerNotAnswering',
	message: `The trigger that holds the callback does not answer: ${url} (${reason})`,
	fix: 'Start its n8n again, and see that this n8n can reach it under that address and that both use the same App Secret. If it is gone for good, run Repair with the Production URL of another trigger and Replace Silent Trigger switched on.',
});

const heldByATest = (url: string): Problem => ({
	problem: 'heldByATest',
	message: `Only a test run holds the callback, and it ends within two minutes: ${url}`,
	fix: 'Publish (activate) a workflow with the trigger.',
});

/** Who is behind the callback. */
const callback: Rule = ({ subscription, holder, expected }) => {
	if (!subscription || !holder) return [noCallback(expected)];
	const { callbackUrl: url } = subscription;
	switch (holder.is) {
		case 'foreign':
			return [foreignCallback(url, expected)];
		case 'left behind':
			return [notListening(url)];
		case 'silent':
			return [notAnswering(url, holder.reason)];
		case 'trigger':
			return holder.standing.isTest ? [heldByATest(url)] : [];
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
			message: `Meta is not asked for these webhook fields: ${missing.join(', ')}`,
			fix: 'Choose them in a trigger and publish (activate) its workflow, or run Repair where a trigger listens to them already. A field that Meta refuses may need a newer API Version in the credential.',
		},
	];
};

const expectedTrigger: Rule = (state) => {
	const { expected, holder, subscription } = state;
	// Where no trigger answers at all, that is said already.
	if (!expected || !subscription || holder?.is !== 'trigger') return [];
	const problems: Problem[] = [];
	if (placeOf(state, expected) === 'nowhere') {
		problems.push({
			problem: 'expectedTriggerNotReached',
			message: `Another trigger holds the callback and does not pass deliveries on to ${expected.url}: ${subscription.callbackUrl}`,
			fix: 'Run Repair with the expected URL as Trigger Callback URL, or publish (activate) its workflow again.',
		});
	}
	if (expected.answer.is !== 'trigger') {
		const reason =
			expected.answer.is === 'silent' ? expected.answer.reason : 'its workflow is not active';
		problems.push({
			problem: 'expectedTriggerNotListening',
			message: `The expected trigger does not answer: ${expected.url} (${reason})`,
			fix: 'Publish (activate) its workflow, and see that this n8n can reach it under that address.',
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
			fix: 'Run Repair, or Subscribed App → Subscribe.',
		},
	];
};

const accounts: Rule = ({ appId, accounts: states }) =>
	states.flatMap((state) => accountProblem(appId, state));

/** Overrides are common, for messages; they are wrong only where somebody expects what they divert. */
const overrides: Rule = (state) =>
	state.accounts.flatMap((account) => {
		const diverted = divertedFields(state, account, state.expectedFields);
		if (diverted.length === 0) return [];
		return [
			{
				problem: 'fieldsDiverted',
				message: `An override of the account ${account.accountId} sends ${diverted.join(', ')} to ${account.overrideCallbackUrl}`,
				fix: 'Remove the override (Subscribed App → Subscribe, Override Callback: Remove), if nobody needs it.',
			},
		];
	});

/** All that can be wrong. What keeps the most deliveries away stands first. */
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
