import { createHmac } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WEBHOOK_FIELDS } from '../../nodes/WhatsAppBusinessManagement/changes/fields';
import { bytesOf, envelopeOf } from '../../nodes/WhatsAppBusinessManagement/changes/sampleDelivery';
import { receive } from '../../nodes/WhatsAppBusinessManagement/trigger/delivery/delivery';
import { readSettings } from '../../nodes/WhatsAppBusinessManagement/trigger/parameters';
import { ACCOUNT_ID } from '../graphApi';

const FIXTURES = join(__dirname, '../fixtures/deliveries');
const SECRET = 'made up for this test';
const RECEIVED_AT = Date.parse('2026-03-14T09:30:00Z');

/** Meta's sample deliveries and those that Webhook Delivery → Send Sample Delivery makes. */
const DELIVERIES: Buffer[] = [
	...readdirSync(FIXTURES)
		.filter((file) => !file.endsWith('.item.json'))
		.map((file) => readFileSync(join(FIXTURES, file))),
	...WEBHOOK_FIELDS.map((field) =>
		bytesOf(envelopeOf(field, {}, { accountId: ACCOUNT_ID }, RECEIVED_AT / 1000)),
	),
];

/** The items that a trigger with these parameters makes of a delivery. */
export function itemsOf(rawBody: Buffer, parameters: INodeParameters): IDataObject[] {
	const wanted = readSettings(parameters);
	const signature = `sha256=${createHmac('sha256', SECRET).update(rawBody).digest('hex')}`;
	const outcome = receive({ rawBody, signature, receivedAt: RECEIVED_AT }, SECRET, wanted);
	if ('refusal' in outcome) throw new Error(outcome.refusal.reason);
	return outcome.items;
}

/** The items that a trigger with these parameters makes of all sample deliveries. */
export const deliveredItems = (parameters: INodeParameters): IDataObject[] =>
	DELIVERIES.flatMap((bytes) => itemsOf(bytes, parameters));
