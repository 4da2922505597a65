import { z } from 'zod';

import { operation } from '../../execution/operation';
import { readAppSubscription, removeFields as removeFieldsOf } from '../../graph/appSubscriptions';
import { inTurn } from '../../trigger/registration/inTurn';
import { appOf } from '../deliveryPath/pathApp';
import { managedNotice } from './managedNotice';
import { chosenFields, refuseNone, webhookFieldInput, webhookFields } from './webhookFields';

export const removeFields = operation({
	name: 'Remove Fields',
	value: 'removeFields',
	action: 'Remove webhook fields of the app',
	description:
		'Stop some kinds of the app’s WhatsApp webhooks. Whoever receives through the app, triggers of n8n too, gets these no more.',
	fields: [managedNotice, ...webhookFields('Which webhooks are no longer sent')],
	input: () => z.object(webhookFieldInput()).superRefine(refuseNone),
	output: { appId: 'string', fields: ['string'], remainingFields: ['string'], deleted: 'boolean' },
	isRead: () => false,
	run: async (connection, input) => {
		const { appId } = appOf(connection);
		const fields = chosenFields(input);
		return await inTurn(appId, async () => {
			await removeFieldsOf(connection, appId, fields);
			const remainingFields = (await readAppSubscription(connection, appId))?.fields ?? [];
			const deleted = !fields.some((field) => remainingFields.includes(field));
			return [{ appId, fields, remainingFields, deleted }];
		});
	},
});
