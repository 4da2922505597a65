import type { IWebhookResponseData } from 'n8n-workflow';

import { isRelayed, RELAY_HEADER } from '../../callback/relay';
import type { Incoming } from '../request/incoming';
import type { Answering } from '../request/response';
import { answer } from '../request/response';
import { passOnCopies } from '../sharing/copies';
import { noteDelivery } from '../state/lastDelivery';
import { isMetasCertificate } from './clientCertificate';
import type { Refusal } from './delivery';
import { receive } from './delivery';
import { holdAnswer } from './heldAnswer';
import { begin, finish, notYetTaken } from './takenChanges';

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
		'the proxy did not say that the client certificate was verified and is Meta’s. If it came from Meta, check that mTLS is on for the app, and that the proxy writes the subject into the header that is named under Options.',
};

/** A copy needs none: its seal, which takes the app secret, vouches for it. */
function lacksCertificate({ options, headers }: Incoming, isCopy: boolean): boolean {
	const { clientCertificate: required } = options;
	if (!required || isCopy) return false;
	return !isMetasCertificate(headers[required.header], required.commonName);
}

/**
 * Signed changes: they go to this workflow, and to everybody who shares the callback.
 *
 * @returns undefined when the signature is not that of a secret that may have changed meanwhile
 */
export function receiveDelivery(incoming: Incoming): IWebhookResponseData | undefined {
	const { context, rawBody, headers, appSecret, self, wanted, now } = incoming;
	const signature = headers['x-hub-signature-256'];
	const received = receive({ rawBody, signature, receivedAt: now }, appSecret, wanted);
	if ('refusal' in received) {
		const { refusal } = received;
		return refusal.status === 401 && incoming.mayBeOld ? undefined : refuse(incoming, refusal);
	}
	const isCopy = isRelayed(headers[RELAY_HEADER], appSecret, signature, now);
	if (lacksCertificate(incoming, isCopy)) return refuse(incoming, WITHOUT_CERTIFICATE);
	noteDelivery(self.id, now);

	// Who got a copy passes none on, so that no delivery ever goes round in a circle.
	const others = isCopy ? undefined : passOnCopies(incoming, received.changes);
	// A test ends with its first run; whoever sends the same bytes again wants to see them again.
	const items = self.isTest ? received.items : notYetTaken(self.id, received.items, now);
	if (!items) return answer(context, 503, 'Still being worked on');
	const response = context.getResponseObject() as unknown as Answering;
	if (items.length === 0) {
		if (others) holdAnswer(response, { others, onOwn: () => {} });
		return { webhookResponse: 'OK' };
	}
	begin(self.id, items, now);
	const onOwn = (taken: boolean) => finish(self.id, items, taken, Date.now());
	holdAnswer(response, { others, onOwn });
	return { workflowData: [items.map((json) => ({ json }))] };
}
