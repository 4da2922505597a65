import type { IDataObject } from 'n8n-workflow';

import type { Problem } from '../../callback/health/problems';
import { problemsOf } from '../../callback/health/problems';
import type { AccountState, ExpectedTrigger, PathState } from '../../callback/health/state';
import { divertedFields, missingFields, placeOf, standingOf } from '../../callback/health/state';
import type { OtherHolder } from '../../callback/holder';
import type { TriggerStatus } from '../../callback/protocol';
import type { Receiver } from '../../callback/roster';
import { presentReceivers } from '../../callback/roster';
import type { OutputShape } from '../../execution/output';
import { reasonOf } from '../../graph/errors';
import { shownUrl } from '../../graph/shownUrl';

/** Who is behind the callback, in one word by which a workflow can branch. */
const CALLBACK_IS: Readonly<Record<OtherHolder['is'], string>> = {
	foreign: 'foreign',
	'left behind': 'triggerNotListening',
	silent: 'triggerNotAnswering',
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

const holderReport = (standing: TriggerStatus, now: number): IDataObject => ({
	lastDelivery: standing.lastDelivery,
	since: standing.since,
	isTest: standing.isTest,
	fields: standing.fields,
	receivers: presentReceivers({ version: 0, ...standing }, now).map(receiverReport),
	otherReceivers: (standing.others ?? []).map(shownUrl),
	takenOverFrom: standing.takenOver ? shownUrl(standing.takenOver.url) : null,
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
	const standing = standingOf(expected.answer);
	return {
		callbackUrl: expected.url,
		place: placeOf(state, expected),
		answers: standing !== undefined,
		fields: standing?.fields ?? [],
		lastDelivery: standing?.lastDelivery ?? null,
	};
}

/** What Check's item holds. */
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

/** The item of Check. Every key is always there, so that an expression finds it. */
export function reportOf(state: PathState): IDataObject {
	const { appId, tokenAppId, subscription, holder, expected, accounts, now } = state;
	const problems = problemsOf(state);
	const standing = standingOf(holder);
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
		holder: standing ? holderReport(standing, now) : null,
		expected: expected ? expectedReport(state, expected) : null,
	};
}

/** The item where the path was changed and cannot be read after it: as little as is known of it. */
export function unreadReport(error: unknown): IDataObject {
	const unknown = Object.keys(REPORT).map((key) => [key, null]);
	const problem: Problem = {
		problem: 'notReadBack',
		message: `What was repaired stands, but how the path stands now could not be read: ${reasonOf(error)}`,
		fix: 'Run Check once the cause is gone.',
	};
	return { ...(Object.fromEntries(unknown) as IDataObject), ok: false, problems: [problem] };
}
