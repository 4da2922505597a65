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
import { confirmed, guard } from '../../parameters/guard';
import { managedNotice } from './managedNotice';
import { READ_BACK, readBack, saidOfReadBack } from './readBack';
import { chosenFields, refuseNone, webhookFieldInput, webhookFields } from './webhookFields';

const schema = () =>
	z
		.object({ confirmAppSubscriptionRemoveFields: confirmed(), ...webhookFieldInput() })
		.superRefine(refuseNone);

type Input = z.output<ReturnType<typeof schema>>;

/**
 * What is to be left. Meta may take a subscription without a field away, and with it the callback of
 * everybody who receives through the app.
 *
 * @throws {RegistrationError} when nothing would be left
 */
function remainingAfter(before: AppSubscription | undefined, fields: string[]): string[] {
	if (!before) {
		throw new RegistrationError(
			'The app gets no WhatsApp webhooks, so there is no field to remove',
			'See under App Subscription → Get Many what the credential’s app gets. Nothing was changed.',
		);
	}
	const remaining = before.fields.filter((field) => !fields.includes(field));
	if (remaining.length > 0) return remaining;
	throw new RegistrationError(
		`The app would get no webhook at all any more: it is registered for ${before.fields.join(', ')} alone`,
		'Leave at least one of these fields. To take the whole subscription away, with its callback, use App Subscription → Delete. Nothing was changed.',
	);
}

/** @throws {RegistrationError} when Meta did something else than what was asked */
function refuseOtherThanAsked(
	standing: AppSubscription | undefined,
	fields: string[],
	remaining: string[],
): void {
	const now = standing?.fields ?? [];
	const left = fields.filter((field) => now.includes(field));
	if (left.length > 0) {
		throw new RegistrationError(
			`Meta answered that the fields were removed, and still sends ${left.join(', ')}`,
			'Somebody may have registered them again meanwhile. Run it again, or see under App Subscription → Get Many what stands.',
		);
	}
	const lost = remaining.filter((field) => !now.includes(field));
	if (lost.length === 0) return;
	throw new RegistrationError(
		`The fields were removed, and ${lost.join(', ')} with them, which nobody asked for`,
		'Publish (activate) the workflows of the triggers again, or register the fields by App Subscription → Set Callback.',
	);
}

async function run(connection: GraphConnection, input: Input): Promise<IDataObject[]> {
	const { appId } = appOf(connection);
	const fields = chosenFields(input);
	// A workflow of this n8n that is activated meanwhile changes the same subscription.
	return await serialize(appId, async () => {
		const remaining = remainingAfter(await readAppSubscription(connection, appId), fields);
		await removeFieldsOf(connection, appId, fields);
		const after = await readBack(
			connection,
			appId,
			(now) => !fields.some((field) => now?.fields.includes(field)),
		);
		if ('standing' in after) refuseOtherThanAsked(after.standing, fields, remaining);
		const remainingFields =
			'standing' in after && after.standing ? after.standing.fields : remaining;
		return [{ appId, fields, remainingFields, deleted: true, ...saidOfReadBack(after) }];
	});
}

export const removeFields = operation({
	name: 'Remove Fields',
	value: 'removeFields',
	action: 'Remove webhook fields of the app',
	description:
		'Stop some kinds of the app’s WhatsApp webhooks. Whoever receives through the app, triggers of n8n too, gets these no more. At least one field must stay.',
	fields: [
		managedNotice,
		...guard(
			'confirmAppSubscriptionRemoveFields',
			'Nobody who receives through the app gets these webhooks any more, triggers of n8n included, and Meta does not send later what happens meanwhile.',
		),
		...webhookFields('Which webhooks are no longer sent'),
	],
	input: schema,
	output: {
		appId: 'string',
		fields: ['string'],
		remainingFields: ['string'],
		deleted: 'boolean',
		...READ_BACK,
	},
	isRead: () => false,
	run,
});
