import type { IDataObject, IWebhookResponseData } from 'n8n-workflow';

import { ownAddress } from '../../callback/address';
import { answerRequest } from '../../callback/answerRequest';
import { PROCESS_ID } from '../../callback/identity';
import type { Request, TriggerStatus } from '../../callback/protocol';
import { openRequest, SEAL_HEADER, sealAnswer, withNonce } from '../../callback/protocol';
import type { Roster } from '../../callback/roster';
import type { Incoming } from '../request/incoming';
import { answer } from '../request/response';
import { lastDelivery, loadedAt } from '../state/lastDelivery';
import { noteHeld } from '../state/notes';
import { noteGivenStates, takenSince } from '../state/recentStates';
import { readRoster, writeRoster } from '../state/roster';
import { CONFIRM_AFTER_MS, sweep } from './sweep';
import { later } from './later';
import { ownAddresses } from './ownAddresses';
import { forgetFailures } from './passOn';

const ownStatus = (
	{ self, options }: Incoming,
	{ receivers, takenOver, hasBegun }: Roster,
): TriggerStatus => ({
	...self,
	isHolder: hasBegun === true,
	process: PROCESS_ID,
	receivers,
	takenOver,
	...(options.otherReceivers.length > 0 && { others: options.otherReceivers }),
	lastDelivery: lastDelivery(self.id),
	since: loadedAt(),
});

/** Stores the trigger's address, to recognize its own callback after n8n's public address has changed. */
function noteOwnAddress(incoming: Incoming): void {
	const callbackUrl = ownAddress(incoming.context);
	if (callbackUrl !== undefined && !incoming.self.isTest) noteHeld(incoming, callbackUrl);
}

/**
 * What a request of Get Changes asks or tells. It is about this trigger only: Get Changes finds the others in
 * the list of receivers and asks them itself, except for tests.
 */
function exchangeStates(
	{ self, now }: Incoming,
	request: Request,
): Pick<TriggerStatus, 'takenStates'> {
	if (request.ask !== 'taken' && request.ask !== 'given') return {};
	const takenStates = takenSince(self.id, request.stateIds, request.since, now);
	if (request.ask === 'given') {
		const taken = new Set(takenStates);
		const others = request.stateIds.filter((stateId) => !taken.has(stateId));
		noteGivenStates(self.id, others, now);
	}
	return { takenStates };
}

/** What is left to the trigger that asks: if it is killed, `sweep` makes up for it. */
function intentOf(incoming: Incoming, request: Request): Pick<Roster, 'unconfirmed'> {
	const { now } = incoming;
	if (request.ask === 'holdOver') {
		const former = request.receivers.find(({ isLeaving, isTest }) => isLeaving === true && !isTest);
		return { unconfirmed: { since: now, ...(former && { formerHolder: former.url }) } };
	}
	if (request.ask !== 'join' && request.ask !== 'leave') return {};
	return { unconfirmed: { ...readRoster(incoming).unconfirmed, since: now } };
}

/**
 * Looks after interrupted changes. Nothing may arrive at a trigger to which the callback is transferred if
 * the former holder is killed before it registers the new address, so this also happens some time later.
 */
function checkLater(incoming: Incoming, request: Request): void {
	const check = async (now: number) => await sweep({ ...incoming, now });
	if (request.ask === 'holdOver') {
		if (!incoming.self.isTest) void later(CONFIRM_AFTER_MS, async () => await check(Date.now()));
		return;
	}
	void check(incoming.now);
}

/**
 * Handles a request of another trigger of this app. n8n saves the list before it sends the answer,
 * because no execution starts.
 *
 * @returns undefined when the seal is wrong and the secret may be outdated
 */
export function receiveRequest(incoming: Incoming): IWebhookResponseData | undefined {
	const { context, rawBody, headers, appSecret, self, now, log } = incoming;
	const roster = readRoster(incoming);
	const nonces = roster.nonces ?? {};
	const asked = { appSecret, ownAddresses: ownAddresses(incoming), nonces, now };
	const opened = openRequest(rawBody, headers[SEAL_HEADER], asked);
	if ('refusal' in opened) {
		const { status, reason } = opened.refusal;
		if (status === 401 && incoming.mayBeOutdated) return undefined;
		log(`refused a request to share the callback (HTTP ${status}): ${reason}`);
		return answer(context, status, 'Refused');
	}
	const { request } = opened;
	if ('receivers' in request) {
		forgetFailures(
			self.id,
			request.receivers.map(({ id }) => id),
		);
	}
	if (request.ask === 'holdOver') noteOwnAddress(incoming);
	const changed = { ...answerRequest(request, roster, self, now), ...intentOf(incoming, request) };
	writeRoster(incoming, { ...changed, nonces: withNonce(nonces, request, now) });
	checkLater(incoming, request);
	const status = { ...ownStatus(incoming, changed), ...exchangeStates(incoming, request) };
	const sealed = sealAnswer(appSecret, request, status);
	return { webhookResponse: sealed as unknown as IDataObject };
}
