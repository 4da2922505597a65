import type { INodePropertyOptions } from 'n8n-workflow';

import { WEBHOOK_FIELDS } from '../changes/fields';
import { severalOrOthers } from './choices';
import { compareByName } from './compareByName';

/** The webhook fields that the trigger knows: Meta's names with their labels. */
export const KNOWN_WEBHOOK_FIELDS = Object.fromEntries(
	WEBHOOK_FIELDS.map(({ field, name }) => [field, name]),
);

/** The same as options of an n8n field. */
export const WEBHOOK_FIELD_OPTIONS: INodePropertyOptions[] = WEBHOOK_FIELDS.map(
	({ name, field, description }) => ({ name, value: field, description }),
).sort(compareByName);

/** Checks for a list of webhook fields: known ones, and others by Meta's name. */
export const webhookFieldNames = () =>
	severalOrOthers(KNOWN_WEBHOOK_FIELDS, {
		pattern: /^[a-z][a-z0-9_]*$/,
		must: 'may contain only Meta’s names: lower-case letters, digits and underscores',
	});
