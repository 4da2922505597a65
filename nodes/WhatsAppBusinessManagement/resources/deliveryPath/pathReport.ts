import type { IDataObject } from 'n8n-workflow';

import type { Problem } from '../../callback/health/problems';
import { problemsOf } from '../../callback/health/problems';
import type { AccountState, ExpectedTrigger, PathState } from '../../callback/health/state';
import { divertedFields, missingFields, placeOf, statusOf } from '../../callback/health/state';
import type { OtherHolder } from '../../callback/holder';
import type { TriggerStatus } from '../../callback/protocol';
import type { Receiver } from '../../callback/roster';
import { presentReceivers } from '../../callback/roster';
import type { OutputShape } from '../../execution/output';
import { reasonOf } from '../../graph/errors';
import { shownUrl } from '../../graph/shownUrl';

/** The values of `callbackIs`, on which a workflow can branch. */
const CALLBACK_IS: Readonly<Record<OtherHolder['is'], string>> = {
	foreign: 'foreign',
	stale: 'triggerNotListening',
	unresponsive: 'triggerNotAnswering',
	trigger: 'trigger',
};

const isoTime = (ms: number): string => new Date(ms).toISOString();

const receiverReport = ({ url, fields, isTest, isLeaving, others, until }: Receiver) => ({
	url,
	fields,
	isTest,
	...(isLeaving && { isLeaving }),
	...(others && { otherReceivers: others.map(shownUrl) }),
	...(until !== undefined && { until: isoTime(until) }),
});

const holderReport = (status: TriggerStatus, now: number): IDataObject => ({
	lastDelivery: status.lastDelivery,
	since: status.since,
	isTest: status.isTest,
	fields: status.fields,
	receivers: presentReceivers({ version: 0, ...status }, now).map(receiverReport),
	otherReceivers: (status.others ?? []).map(shownUrl),
	takenOverFrom: status.takenOver ? shownUrl(status.takenOver.url) : null,
});

const accountReport = (state: PathState, account: AccountState): IDataObject => {
	const { accountId, isSubscribed, overrideCallbackUrl } = account;
	return {
		accountId,
		isSubscribed,
		overrideCallbackUrl: overrideCallbackUrl ?? null,
		divertedFields: divertedFields(state, account),
	};
};

function expectedReport(state: PathState, expected: ExpectedTrigger): IDataObject {
	const status = statusOf(expected.answer);
	return {
		callbackUrl: expected.url,
		place: placeOf(state, expected),
		answers: status !== undefined,
		fields: status?.fields ?? [],
		lastDelivery: status?.lastDelivery ?? null,
	};
}

/** The shape of Check's item. */
export const REPORT: OutputShape = {
	ok: 'boolean',
	problems: [{ problem: 'string', message: 'string', fix: 'string' }],
	callbackUrl: 'string',
	callbackIs: 'string',
	isActive: 'boolean',
	fields: ['string'],
	missingFields: ['string'],
	accounts: [
		{
			accountId: 'string',
			isSubscribed: 'boolean',
			overrideCallbackUrl: 'string',
			divertedFields: ['string'],
		},
	],
	appId: 'string',
	tokenAppId: 'string',
	holder: {
		lastDelivery: 'string',
		since: 'string',
		isTest: 'boolean',
		fields: ['string'],
		receivers: ['any'],
		otherReceivers: ['string'],
		takenOverFrom: 'string',
	},
	expected: {
		callbackUrl: 'string',
		place: 'string',
		answers: 'boolean',
		fields: ['string'],
		lastDelivery: 'string',
	},
};

/** Check's item. Every key is always present, so that expressions can rely on it. */
export function reportOf(state: PathState): IDataObject {
	const { appId, tokenAppId, subscription, holder, expected, accounts, now } = state;
	const problems = problemsOf(state);
	const status = statusOf(holder);
	return {
		ok: problems.length === 0,
		problems,
		callbackUrl: subscription ? shownUrl(subscription.callbackUrl) : null,
		callbackIs: holder ? CALLBACK_IS[holder.is] : 'none',
		isActive: subscription?.active ?? false,
		fields: [...(subscription?.fields ?? [])].sort(),
		missingFields: missingFields(state),
		accounts: accounts.map((account) => accountReport(state, account)),
		appId,
		tokenAppId,
		holder: status ? holderReport(status, now) : null,
		expected: expected ? expectedReport(state, expected) : null,
	};
}

/** The item for a path that was changed but could not be read after that: all keys are null. */
export function unreadReport(error: unknown): IDataObject {
	const unknown = Object.keys(REPORT).map((key) => [key, null]);
	const problem: Problem = {
		problem: 'notReadBack',
		message: `The repairs were made, but the current state of the path could not be read: ${reasonOf(error)}`,
		fix: 'Fix the cause, then run Check.',
	};
	return { ...(Object.fromEntries(unknown) as IDataObject), ok: false, problems: [problem] };
}
