import { accountAlerts } from './accountAlerts';
import { accountReviewUpdate } from './accountReviewUpdate';
import { accountUpdate } from './accountUpdate';
import { businessCapabilityUpdate } from './businessCapabilityUpdate';
import type { WebhookField } from './field';
import { messageTemplateQualityUpdate } from './messageTemplateQualityUpdate';
import { messageTemplateStatusUpdate } from './messageTemplateStatusUpdate';
import { phoneNumberNameUpdate } from './phoneNumberNameUpdate';
import { phoneNumberQualityUpdate } from './phoneNumberQualityUpdate';
import { security } from './security';
import { templateCategoryUpdate } from './templateCategoryUpdate';

/** Every webhook field that the trigger offers. A new one is one line here. */
export const WEBHOOK_FIELDS: readonly WebhookField[] = [
	accountAlerts,
	accountReviewUpdate,
	accountUpdate,
	businessCapabilityUpdate,
	messageTemplateQualityUpdate,
	messageTemplateStatusUpdate,
	phoneNumberNameUpdate,
	phoneNumberQualityUpdate,
	security,
	templateCategoryUpdate,
];

export const FIELD_BY_NAME: ReadonlyMap<string, WebhookField> = new Map(
	WEBHOOK_FIELDS.map((field) => [field.field, field]),
);
