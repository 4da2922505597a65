import type { IDataObject, IWebhookResponseData } from 'n8n-workflow';

import { answerRequest } from '../../callback/answerRequest';
import { PROCESS_ID } from '../../callback/identity';
import type { TriggerStatus } from '../../callback/protocol';
import { openRequest, SEAL_HEADER, sealAnswer, withNonce } from '../../callback/protocol';
import type { Roster } from '../../callback/roster';
import type { Incoming } from '../request/incoming';
import { answer } from '../request/response';
import { lastDelivery, loadedAt } from '../state/lastDelivery';
import { noteHeld } from '../state/notes';
import { readRoster, writeRoster } from '../state/roster';
import { forgetFailures } from './passOn';

const standingOf = (
	{ self, options }: Incoming,
	{ receivers, takenOver }: Roster,
): TriggerStatus => ({
	...self,
	process: PROCESS_ID,
	receivers,
	takenOver,
	...(options.otherReceivers.length > 0 && { others: options.otherReceivers }),
	lastDelivery: lastDelivery(self.id),
	since: loadedAt(),
});

/** Should n8n's public address change, it knows its own callback again. A test's is good for no later one. */
function noteOwnAddress(incoming: Incoming): void {
	const callbackUrl = incoming.context.getNodeWebhookUrl('default');
	if (callbackUrl !== undefined && !incoming.self.isTest) noteHeld(incoming, callbackUrl);
}

/**
 * What another trigger of this app asks. The list is saved before n8n sends the answer, because no
 * execution starts.
 *
 * @returns undefined when the seal is not that of a secret that may have changed meanwhile
 */
export function receiveRequest(incoming: Incoming): IWebhookResponseData | undefined {
	const { context, rawBody, headers, appSecret, self, now, log } = incoming;
	const roster = readRoster(incoming);
	const nonces = roster.nonces ?? {};
	const asked = { appSecret, ownPath: self.path, nonces, now };
	const opened = openRequest(rawBody, headers[SEAL_HEADER], asked);
	if ('refusal' in opened) {
		const { status, reason } = opened.refusal;
		if (status === 401 && incoming.mayBeOld) return undefined;
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
	const changed = answerRequest(request, roster, self, now);
	writeRoster(incoming, { ...changed, nonces: withNonce(nonces, request, now) });
	const sealed = sealAnswer(appSecret, request.nonce, standingOf(incoming, changed));
	return { webhookResponse: sealed as unknown as IDataObject };
}
