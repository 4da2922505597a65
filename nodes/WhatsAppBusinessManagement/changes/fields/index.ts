import { accountAlerts } from './accountAlerts';
import { accountReviewUpdate } from './accountReviewUpdate';
import { accountSettingsUpdate } from './accountSettingsUpdate';
import { accountUpdate } from './accountUpdate';
import { businessCapabilityUpdate } from './businessCapabilityUpdate';
import { businessStatusUpdate } from './businessStatusUpdate';
import { businessUsernameUpdates } from './businessUsernameUpdates';
import { campaignStatusUpdate } from './campaignStatusUpdate';
import type { WebhookField } from './field';
import { flows } from './flows';
import { history } from './history';
import { messageTemplateComponentsUpdate } from './messageTemplateComponentsUpdate';
import { messageTemplateQualityUpdate } from './messageTemplateQualityUpdate';
import { messageTemplateStatusUpdate } from './messageTemplateStatusUpdate';
import { partnerSolutions } from './partnerSolutions';
import { paymentConfigurationUpdate } from './paymentConfigurationUpdate';
import { phoneNumberNameUpdate } from './phoneNumberNameUpdate';
import { phoneNumberQualityUpdate } from './phoneNumberQualityUpdate';
import { security } from './security';
import { smbAppStateSync } from './smbAppStateSync';
import { smbMessageEchoes } from './smbMessageEchoes';
import { templateCategoryUpdate } from './templateCategoryUpdate';
import { templateCorrectCategoryDetection } from './templateCorrectCategoryDetection';
import { userPreferences } from './userPreferences';

/** Every webhook field that the trigger offers. Add a new one here. */
export const WEBHOOK_FIELDS: readonly WebhookField[] = [
	accountAlerts,
	accountReviewUpdate,
	accountSettingsUpdate,
	accountUpdate,
	businessCapabilityUpdate,
	businessStatusUpdate,
	businessUsernameUpdates,
	campaignStatusUpdate,
	flows,
	history,
	messageTemplateComponentsUpdate,
	messageTemplateQualityUpdate,
	messageTemplateStatusUpdate,
	partnerSolutions,
	paymentConfigurationUpdate,
	phoneNumberNameUpdate,
	phoneNumberQualityUpdate,
	security,
	smbAppStateSync,
	smbMessageEchoes,
	templateCategoryUpdate,
	templateCorrectCategoryDetection,
	userPreferences,
];

/** The webhook fields by Meta's name, including other spellings. */
export const FIELD_BY_NAME: ReadonlyMap<string, WebhookField> = new Map(
	WEBHOOK_FIELDS.flatMap((field) =>
		[field.field, ...(field.alsoSpelled ?? [])].map((name) => [name, field]),
	),
);
