import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { isTestAddress } from '../../callback/address';
import type { App } from '../../callback/app';
import { appOf } from '../../callback/app';
import { ask } from '../../callback/ask';
import { post } from '../../callback/post';
import { RELAY_HEADER, relayHeader } from '../../callback/relay';
import { signatureOf } from '../../callback/signatures';
import { FIELD_BY_NAME } from '../../changes/fields';
import type { WebhookField } from '../../changes/fields/field';
import { bytesOf, envelopeOf, freshSecond } from '../../changes/sampleDelivery';
import { operation } from '../../execution/operation';
import type { GraphConnection } from '../../graph/connection';
import { accountLocator } from '../../lookups/account';
import { oneOf } from '../../parameters/choices';
import { jsonObject } from '../../parameters/formats';
import { boolean, id } from '../../parameters/values';
import { KNOWN_WEBHOOK_FIELDS, WEBHOOK_FIELD_OPTIONS } from '../../parameters/webhookFields';
import { triggerUrl } from './input';

const schema = () =>
	z.object({
		field: oneOf(KNOWN_WEBHOOK_FIELDS),
		targetUrl: triggerUrl(),
		accountId: id('102290129340398').optional(),
		value: jsonObject(),
		passOn: boolean().default(false),
	});

type Input = z.output<ReturnType<typeof schema>>;

/** A workflow that acknowledges when it finishes may take its time. Milliseconds. */
const TIMEOUT_MS = 60_000;

/** As much of an answer as a person reads. */
const LONGEST_ANSWER = 1000;

/** What came of a sample. */
interface Outcome {
	/** Null where nothing was sent, or nobody answered. */
	status: number | null;
	answer: string;
	/** What to do, or what the answer does not say; empty where all is well. */
	hint: string;
}

const notListening = (url: string): Outcome => ({
	status: 404,
	answer: '',
	hint: isTestAddress(url)
		? 'n8n does not listen for a test at this address. Click “Listen for test event” in the trigger (or “Execute workflow”) and send the sample within two minutes; each test takes one delivery.'
		: 'The workflow behind this address is not active. Publish (activate) it, or use the trigger’s Test URL while it listens for a test event.',
});

const noTrigger = (reason: string): Outcome => ({
	status: null,
	answer: '',
	hint: `Nothing was sent, because no trigger of this app is there: ${reason}. See that this n8n can reach the address, and that the trigger’s credential has the App Secret of the same app.`,
});

/** What the answer to a sample means, where it does not say so itself. */
function hintFor(status: number, answer: string): string {
	// The trigger says so itself where nothing starts; where a workflow does, n8n answers.
	if (status === 200 && answer === 'OK') {
		return 'The trigger took the sample, but lets no such change through: see its Trigger On, Accounts and Filters. No execution was started.';
	}
	if (status === 200) return '';
	if (status === 403) {
		return 'The trigger takes only deliveries with Meta’s client certificate (Options → Client Certificate Header). Switch Also Send to Other Receivers off: the certificate is then not asked for.';
	}
	if (status === 503) {
		return 'Somebody to whom the trigger passes deliveries on did not take the sample, or the trigger is still working on the same one.';
	}
	return status >= 500
		? 'The workflow failed, or n8n could not handle the sample: see the executions and n8n’s log.'
		: 'The trigger refused the sample; n8n’s log says why.';
}

/** Posts the bytes. It never throws: no answer is an outcome too. */
async function deliver(
	{ connection, http, appSecret }: App,
	url: string,
	body: Buffer,
	passOn: boolean,
): Promise<Outcome> {
	const signature = signatureOf(body, appSecret);
	const relay = { [RELAY_HEADER]: relayHeader(appSecret, signature, Date.now()) };
	try {
		const headers = {
			'Content-Type': 'application/json',
			'X-Hub-Signature-256': signature,
			// What was passed on already is not passed on again.
			...(!passOn && relay),
		};
		const response = await post(http, url, { body, headers }, TIMEOUT_MS);
		const { statusCode: status } = response;
		const answer = typeof response.body === 'string' ? response.body : '';
		const shown = connection.redaction.text(answer).slice(0, LONGEST_ANSWER);
		// It listened a moment ago: a test that took another delivery meanwhile.
		if (status === 404) return notListening(url);
		return { status, answer: shown, hint: hintFor(status, answer) };
	} catch {
		const hint =
			'There was no answer within a minute. A workflow that acknowledges when it finishes may still be running.';
		return { status: null, answer: '', hint };
	}
}

/**
 * Only a trigger that has proved that it knows the app's secret gets signed bytes: nobody else may
 * ever hold a delivery that every trigger of the app would take for Meta's.
 */
async function send(app: App, url: string, body: Buffer, passOn: boolean): Promise<Outcome> {
	const reply = await ask(app.http, app.appSecret, url, { ask: 'status' });
	if ('standing' in reply) return await deliver(app, url, body, passOn);
	return reply.silent === 'not listening' ? notListening(url) : noTrigger(reply.reason);
}

const idOrNothing = (value: unknown): string | undefined => String(value ?? '').trim() || undefined;

async function run(
	connection: GraphConnection,
	{ field, targetUrl, accountId, value, passOn }: Input,
): Promise<IDataObject[]> {
	const app = appOf(connection);
	const businessId = idOrNothing(connection.credential.businessPortfolioId);
	const webhookField = FIELD_BY_NAME.get(field) as WebhookField;
	const time = freshSecond(Date.now());
	const payload = envelopeOf(webhookField, value, { accountId, businessId }, time);
	const outcome = await send(app, targetUrl, bytesOf(payload), passOn);
	return [{ delivered: outcome.status === 200, ...outcome, field, targetUrl, payload }];
}

export const sendSample = operation({
	name: 'Send Sample Delivery',
	value: 'sendSample',
	action: 'Send a sample delivery',
	description:
		'Try a workflow without waiting for Meta: a made-up change of any kind, signed as Meta signs it, is sent to a trigger. With the trigger’s Test URL, while it listens for a test event, the item appears in the editor.',
	fields: [
		{
			displayName: 'Change',
			name: 'field',
			type: 'options',
			options: WEBHOOK_FIELD_OPTIONS,
			default: 'message_template_status_update',
			description: 'What is said to have happened; the same list as Trigger On',
		},
		{
			displayName: 'Trigger URL',
			name: 'targetUrl',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. https://n8n.example.com/webhook-test/1a2b/whatsapp-business-management',
			description:
				'The Test URL or the Production URL that the trigger shows under Webhook URLs. The trigger is asked first: nobody but a trigger of the same app ever gets a signed sample.',
		},
		accountLocator('The account whose change it is said to be'),
		{
			displayName: 'Value',
			name: 'value',
			type: 'json',
			default: '{}',
			description:
				'What shall be otherwise in the made-up change, as a JSON object in Meta’s names, e.g. {"event": "PAUSED"}. It is put over the sample, key by key.',
		},
		{
			displayName: 'Also Send to Other Receivers',
			name: 'passOn',
			type: 'boolean',
			default: false,
			description:
				'Whether the triggers and other receivers that share the callback get the sample too, as they would a delivery of Meta’s. Otherwise only this workflow does.',
		},
	],
	input: schema,
	output: {
		delivered: 'boolean',
		answer: 'any',
		hint: 'string',
		status: 'number',
		field: 'string',
		targetUrl: 'string',
		payload: 'any',
	},
	isRead: () => false,
	run,
});
