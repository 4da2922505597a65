import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { appOf } from '../../callback/app';
import type { AppSubscription } from '../../callback/appSubscription';
import {
	readAppSubscription,
	removeFields as removeFieldsOf,
} from '../../callback/appSubscription';
import { RegistrationError } from '../../callback/registrationError';
import { serialize } from '../../callback/serialize';
import { operation } from '../../execution/operation';
import type { GraphConnection } from '../../graph/connection';
import { CONFIRM, guard } from '../../parameters/guard';
import { managedNotice } from './managedNotice';
import { READ_BACK, readBack, readBackKeys } from './readBack';
import { chosenFields, refuseNone, webhookFieldInput, webhookFields } from './webhookFields';

const schema = () => z.object({ ...webhookFieldInput() }).superRefine(refuseNone);

type Input = z.output<ReturnType<typeof schema>>;

/**
 * The fields that remain. Without any field Meta may remove the subscription, and with it the callback of
 * all receivers of the app.
 *
 * @throws {RegistrationError} when no field would remain
 */
function remainingAfter(before: AppSubscription | undefined, fields: string[]): string[] {
	if (!before) {
		throw new RegistrationError(
			'The app is not subscribed to WhatsApp webhooks, so there is no field to remove',
			'Webhook App Subscription → Get Many lists the subscriptions of the credential’s app. Nothing was changed.',
		);
	}
	const remaining = before.fields.filter((field) => !fields.includes(field));
	if (remaining.length > 0) return remaining;
	throw new RegistrationError(
		`No webhook field would remain: the app is subscribed only to ${before.fields.join(', ')}`,
		'Keep at least one of these fields. To remove the whole subscription with its callback, use Webhook App Subscription → Delete. Nothing was changed.',
	);
}

/** @throws {RegistrationError} when Meta did something other than requested */
function refuseUnexpectedResult(
	subscription: AppSubscription | undefined,
	fields: string[],
	remaining: string[],
): void {
	const now = subscription?.fields ?? [];
	const left = fields.filter((field) => now.includes(field));
	if (left.length > 0) {
		throw new RegistrationError(
			`Meta answered that the fields were removed, but the app is still subscribed to ${left.join(', ')}`,
			'Another service may have registered them again. Run the operation again, or check the current fields with Webhook App Subscription → Get Many.',
		);
	}
	const lost = remaining.filter((field) => !now.includes(field));
	if (lost.length === 0) return;
	throw new RegistrationError(
		`The fields were removed, and so were others that should have stayed: ${lost.join(', ')}`,
		'Publish (activate) the workflows of the triggers again, or register the fields with Webhook App Subscription → Set Callback.',
	);
}

async function run(connection: GraphConnection, input: Input): Promise<IDataObject[]> {
	const { appId } = appOf(connection);
	const fields = chosenFields(input);
	// A workflow of this n8n that is activated at the same time changes the same subscription.
	return await serialize(appId, async () => {
		const remaining = remainingAfter(await readAppSubscription(connection, appId), fields);
		await removeFieldsOf(connection, appId, fields);
		const after = await readBack(
			connection,
			appId,
			(now) => !fields.some((field) => now?.fields.includes(field)),
		);
		if ('subscription' in after) refuseUnexpectedResult(after.subscription, fields, remaining);
		const remainingFields =
			'subscription' in after && after.subscription ? after.subscription.fields : remaining;
		return [{ appId, fields, remainingFields, deleted: true, ...readBackKeys(after) }];
	});
}

export const removeFields = operation({
	name: 'Remove Fields',
	value: 'removeFields',
	action: 'Remove webhook fields from app',
	description:
		'Unsubscribe the app from some WhatsApp webhook fields. All receivers of the app, including n8n triggers, stop getting them. At least one field must remain.',
	fields: [
		managedNotice,
		...guard(
			CONFIRM,
			'All receivers of the app, including n8n triggers, stop getting these webhooks. Meta does not send the missed changes later.',
		),
		...webhookFields,
	],
	input: schema,
	output: {
		appId: 'string',
		fields: ['string'],
		remainingFields: ['string'],
		deleted: 'boolean',
		...READ_BACK,
	},
	calls: ['GET /{App-ID}/subscriptions', 'DELETE /{App-ID}/subscriptions'],
	isRead: () => false,
	run,
});
