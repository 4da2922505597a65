import type { IWebhookResponseData } from 'n8n-workflow';

import { isRelayed, RELAY_HEADER } from '../../callback/relay';
import type { Incoming } from '../request/incoming';
import type { HttpResponse } from '../request/response';
import { answer } from '../request/response';
import { passOnCopies } from '../sharing/copies';
import { accountNames } from '../state/accountNames';
import { noteDelivery } from '../state/lastDelivery';
import { isMetasCertificate } from './clientCertificate';
import { sweep } from '../sharing/sweep';
import type { Refusal } from './delivery';
import { receive } from './delivery';
import { holdAnswer } from './heldAnswer';
import { begin, finish, notYetTaken, notYetTested } from './takenChanges';

const ANSWERS: Readonly<Record<Refusal['status'], string>> = {
	400: 'Not a WhatsApp delivery',
	401: 'Not signed by the app',
	403: 'Without the client certificate of Meta',
};

function refuse({ context, log }: Incoming, { status, reason }: Refusal): IWebhookResponseData {
	log(`refused a delivery (HTTP ${status}): ${reason}`);
	return answer(context, status, ANSWERS[status]);
}

const WITHOUT_CERTIFICATE: Refusal = {
	status: 403,
	reason:
		'the proxy did not confirm a verified client certificate of Meta. If Meta sent it, check that mTLS is turned on for the app, and that the proxy writes the subject into the header that is set under Options.',
};

/** A copy needs no certificate, because its seal proves knowledge of the app secret. */
function lacksCertificate({ options, headers }: Incoming, isCopy: boolean): boolean {
	const { clientCertificate: required } = options;
	if (!required || isCopy) return false;
	return !isMetasCertificate(headers[required.header], required.commonName);
}

/** Removes expired receivers from the list, once those that are present have got their copies. */
async function sweepAfter(copies: Promise<unknown> | undefined, incoming: Incoming): Promise<void> {
	await copies;
	await sweep(incoming);
}

/**
 * Handles a delivery: starts this workflow and relays the delivery to all other receivers.
 *
 * @returns undefined when the signature is wrong and the secret may be outdated
 */
export function receiveDelivery(incoming: Incoming): IWebhookResponseData | undefined {
	const { context, rawBody, headers, appSecret, self, wanted, now } = incoming;
	const signature = headers['x-hub-signature-256'];
	const received = receive({ rawBody, signature, receivedAt: now }, appSecret, wanted, () =>
		accountNames(incoming),
	);
	if ('refusal' in received) {
		const { refusal } = received;
		return refusal.status === 401 && incoming.mayBeOutdated ? undefined : refuse(incoming, refusal);
	}
	const isCopy = isRelayed(headers[RELAY_HEADER], appSecret, signature, now);
	if (lacksCertificate(incoming, isCopy)) return refuse(incoming, WITHOUT_CERTIFICATE);
	noteDelivery(self.id, now);

	// A relayed copy is never relayed again, so that no delivery can loop.
	const others = isCopy ? undefined : passOnCopies(incoming, received.changes);
	// Not awaited: Meta waits for the answer, and the sweep may have to wait for an activation.
	if (!isCopy) void sweepAfter(others, incoming);
	const newItems = self.isTest ? notYetTested : notYetTaken;
	const items = newItems(self.id, received.items, now);
	if (!items) return answer(context, 503, 'Still being processed');
	const response = context.getResponseObject() as unknown as HttpResponse;
	if (items.length === 0) {
		if (others) holdAnswer(response, { others, onOwnResult: () => {} });
		return { webhookResponse: 'OK' };
	}
	begin(self.id, items, now);
	const onOwnResult = (taken: boolean) => finish(self.id, items, taken, Date.now());
	holdAnswer(response, { others, onOwnResult });
	return { workflowData: [items.map((json) => ({ json }))] };
}
