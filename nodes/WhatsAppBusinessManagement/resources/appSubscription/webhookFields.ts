import type { INodeProperties } from 'n8n-workflow';
import type { z } from 'zod';

import { byName } from '../../execution/byName';
import { textList } from '../../execution/values';
import { WEBHOOK_FIELDS } from '../../trigger/fields';

const NAME = /^[a-z][a-z0-9_]*$/;

/** The webhook fields that the trigger knows, and any other by Meta's name. */
export const webhookFields = (what: string): INodeProperties[] => [
	{
		displayName: 'Webhook Fields',
		name: 'webhookFields',
		type: 'multiOptions',
		options: WEBHOOK_FIELDS.map(({ name, field, description }) => ({
			name,
			value: field,
			description,
		})).sort(byName),
		default: [],
		description: what,
	},
	{
		displayName: 'Additional Fields',
		name: 'additionalFields',
		type: 'string',
		default: '',
		placeholder: 'e.g. messages, calls',
		description:
			'Webhook fields that are not in the list, in Meta’s names, with commas between them',
	},
];

const names = () =>
	textList({
		pattern: NAME,
		must: 'may hold only Meta’s names: lower-case letters, digits and underscores',
	});

/** The input of `webhookFields`. */
export const webhookFieldInput = () => ({ webhookFields: names(), additionalFields: names() });

interface Chosen {
	webhookFields: string[];
	additionalFields: string[];
}

/** All that were named, each once. */
export const chosenFields = (chosen: Chosen): string[] => [
	...new Set([...chosen.webhookFields, ...chosen.additionalFields]),
];

/** Refuses an input that names none: neither field has to be filled in, but one of them. */
export function refuseNone(chosen: Chosen, context: z.RefinementCtx): void {
	if (chosenFields(chosen).length > 0) return;
	context.addIssue({
		code: 'custom',
		path: [],
		message: 'choose at least one under Webhook Fields, or enter one under Additional Fields',
	});
}
