import type { INodeProperties } from 'n8n-workflow';
import type { z } from 'zod';

import { WEBHOOK_FIELD_OPTIONS, webhookFieldNames } from '../../parameters/webhookFields';

/** The webhook fields that the trigger knows, and any other by Meta's name. */
export const webhookFields: INodeProperties[] = [
	{
		displayName: 'Webhook Fields',
		name: 'webhookFields',
		type: 'multiOptions',
		options: WEBHOOK_FIELD_OPTIONS,
		default: [],
		// One text for both operations, so that the node's description contains the long list once.
		description:
			'The webhooks to add or to remove. If you add some, the registered ones stay registered.',
	},
	{
		displayName: 'Other Webhook Fields',
		name: 'additionalFields',
		type: 'string',
		default: '',
		placeholder: 'e.g. messages, calls',
		description: 'Webhook fields that are not in the list, by Meta’s names, separated by commas',
	},
];

/** The input of `webhookFields`. */
export const webhookFieldInput = () => ({
	webhookFields: webhookFieldNames(),
	additionalFields: webhookFieldNames(),
});

interface Chosen {
	webhookFields: string[];
	additionalFields: string[];
}

/** All chosen fields, without duplicates. */
export const chosenFields = (chosen: Chosen): string[] => [
	...new Set([...chosen.webhookFields, ...chosen.additionalFields]),
];

/** Refuses an input without fields: at least one of the two parameters is required. */
export function refuseNone(chosen: Chosen, context: z.RefinementCtx): void {
	if (chosenFields(chosen).length > 0) return;
	context.addIssue({
		code: 'custom',
		path: [],
		message: 'choose at least one under Webhook Fields, or enter one under Other Webhook Fields',
	});
}
