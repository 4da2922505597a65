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
import { bytesOf, envelopeOf, uniqueSecond } from '../../changes/sampleDelivery';
import { operation } from '../../execution/operation';
import type { GraphConnection } from '../../graph/connection';
import { DEADLINE_MS } from '../../graph/deadline';
import { accountLocator } from '../../lookups/account';
import { oneOf } from '../../parameters/choices';
import { propertyOf } from '../../parameters/field';
import { jsonObject } from '../../parameters/formats';
import { mergeValues, nameValueRows } from '../../parameters/nameValueRows';
import { boolean, id } from '../../parameters/values';
import { KNOWN_WEBHOOK_FIELDS, WEBHOOK_FIELD_OPTIONS } from '../../parameters/webhookFields';
import { triggerUrl } from './input';

const valueRows = nameValueRows({
	name: 'valueParameters',
	label: 'Values to Override',
	description: 'What the sample says instead of its own values, by Meta’s names',
	example: ['event', 'PAUSED'],
});

const schema = () =>
	z
		.object({
			field: oneOf(KNOWN_WEBHOOK_FIELDS),
			targetUrl: triggerUrl(),
			accountId: id('102290129340398').optional(),
			value: jsonObject(),
			valueParameters: valueRows.check(),
			passOn: boolean().default(false),
		})
		.transform(({ valueParameters: rows, ...input }, context) => ({
			...input,
			value: mergeValues(rows, input.value, {
				others: 'Values to Override (JSON)',
				path: 'valueParameters',
				context,
			}),
		}));

type Input = z.output<ReturnType<typeof schema>>;

/** The maximum length of the answer in the item. */
const LONGEST_ANSWER = 1000;

/** The result of sending a sample. */
interface Outcome {
	/** Null if nothing was sent or no answer came. */
	status: number | null;
	answer: string;
	/** An explanation or advice; empty if the sample started a workflow. */
	hint: string;
}

const notListening = (url: string): Outcome => ({
	status: 404,
	answer: '',
	hint: isTestAddress(url)
		? 'n8n does not listen for a test at this address. Click “Execute step” in the trigger and send the sample within two minutes. Each test accepts one delivery.'
		: 'The workflow behind this address is not active. Publish (activate) it, or use the trigger’s Test URL while it listens for a test event.',
});

const noTrigger = (reason: string): Outcome => ({
	status: null,
	answer: '',
	hint: `Nothing was sent, because no trigger of this app answers at this address: ${reason}. Check that this n8n can reach the address, and that the trigger’s credential has the App Secret of the same app.`,
});

/** The explanation of an answer; empty if the sample started a workflow. */
function hintFor(status: number, answer: string): string {
	// The trigger answers OK if it starts no workflow; otherwise n8n answers with an empty body.
	if (status === 200 && answer === 'OK') {
		return 'The trigger accepted the sample, but its settings filter this change out: check Trigger On, Accounts and Filters. No execution was started.';
	}
	if (status === 200) return '';
	if (status === 403) {
		return 'The trigger accepts only deliveries with Meta’s client certificate (Options → Client Certificate Header). Turn off Also Send to Other Receivers: the certificate is then not required.';
	}
	if (status === 503) {
		return 'A receiver to which the trigger passes deliveries on did not accept the sample, or the trigger is still processing the same sample.';
	}
	return status >= 500
		? 'The workflow failed, or n8n could not handle the sample: check the executions and n8n’s log.'
		: 'The trigger refused the sample. n8n’s log has the reason.';
}

/** Posts the bytes. It never throws: a missing answer is a result too. */
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
			// A relayed delivery is not relayed again.
			...(!passOn && relay),
		};
		const response = await post(http, url, { body, headers }, DEADLINE_MS.sampleDelivery);
		const { statusCode: status } = response;
		const answer = typeof response.body === 'string' ? response.body : '';
		const shown = connection.redaction.text(answer).slice(0, LONGEST_ANSWER);
		// It answered a moment ago, so a test has accepted another delivery in the meantime.
		if (status === 404) return notListening(url);
		return { status, answer: shown, hint: hintFor(status, answer) };
	} catch {
		const hint =
			'No answer came within a minute. A workflow that acknowledges when it finishes may still be running.';
		return { status: null, answer: '', hint };
	}
}

/**
 * Sends signed bytes only to a trigger that has proved that it knows the app secret: every trigger of the
 * app would accept them as a delivery of Meta's, so no other server may get them.
 */
async function send(app: App, url: string, body: Buffer, passOn: boolean): Promise<Outcome> {
	const reply = await ask(app.http, app.appSecret, url, { ask: 'status' });
	if ('status' in reply) return await deliver(app, url, body, passOn);
	return reply.failure === 'not listening' ? notListening(url) : noTrigger(reply.reason);
}

const idOrNothing = (value: unknown): string | undefined => String(value ?? '').trim() || undefined;

async function run(
	connection: GraphConnection,
	{ field, targetUrl, accountId, value, passOn }: Input,
): Promise<IDataObject[]> {
	const app = appOf(connection);
	const businessId = idOrNothing(connection.credential.businessPortfolioId);
	const webhookField = FIELD_BY_NAME.get(field) as WebhookField;
	const time = uniqueSecond(Date.now());
	const payload = envelopeOf(webhookField, value, { accountId, businessId }, time);
	const { hint, status, answer } = await send(app, targetUrl, bytesOf(payload), passOn);
	// The hint comes second, because the editor's table cuts what is further right.
	return [{ delivered: status === 200, hint, status, answer, field, targetUrl, payload }];
}

export const sendSample = operation({
	name: 'Send Sample Delivery',
	value: 'sendSample',
	action: 'Send sample webhook delivery',
	description:
		'Test a workflow without waiting for Meta: send a sample change of any kind to a trigger, signed as Meta signs it. With the trigger’s Test URL, while it listens for a test event, the item appears in the editor.',
	fields: [
		{
			displayName: 'Change',
			name: 'field',
			type: 'options',
			options: WEBHOOK_FIELD_OPTIONS,
			default: 'message_template_status_update',
			description: 'The change to simulate, from the same list as Trigger On',
		},
		{
			displayName: 'Trigger URL',
			name: 'targetUrl',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. https://n8n.example.com/webhook-test/1a2b/whatsapp-business-management',
			description:
				'The Test URL or the Production URL that the trigger shows under Webhook URLs. The sample is sent only if a trigger of the same app answers there.',
		},
		accountLocator('The account in the sample'),
		propertyOf(valueRows),
		{
			displayName: 'Values to Override (JSON)',
			name: 'value',
			type: 'json',
			default: '{}',
			hint: 'e.g. {"event": "PAUSED"}',
			description:
				'Further values to override, as a JSON object with Meta’s names. It is merged into the sample key by key.',
		},
		{
			displayName: 'Also Send to Other Receivers',
			name: 'passOn',
			type: 'boolean',
			default: false,
			description:
				'Whether to also send the sample to the triggers and other receivers that share the callback, like a delivery of Meta’s. Otherwise only this workflow gets it.',
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
	calls: [],
	isRead: () => false,
	run,
});
