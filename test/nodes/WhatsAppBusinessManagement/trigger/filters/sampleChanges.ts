import { FIELD_BY_NAME } from '../../../../../nodes/WhatsAppBusinessManagement/changes/fields';
import {
	passes,
	readFilters,
} from '../../../../../nodes/WhatsAppBusinessManagement/trigger/filters';

export const wantedBy = (entered: Record<string, unknown>) => ({
	fields: new Set<string>(),
	accounts: new Set<string>(),
	filters: readFilters(entered),
});

export function lets(entered: Record<string, unknown>, field: string, value: unknown): boolean {
	const known = FIELD_BY_NAME.get(field);
	if (!known) throw new Error(`${field} is not known`);
	return passes(known.read(value), value, wantedBy(entered));
}

export const STATUS = 'message_template_status_update';
export const QUALITY = 'message_template_quality_update';
export const CATEGORY = 'template_category_update';
export const ACCOUNT = 'account_update';
export const ALERT = 'account_alerts';
export const NAME = 'phone_number_name_update';

export const template = (message_template_name: string, more: object = {}) => ({
	message_template_name,
	message_template_language: 'en_US',
	...more,
});
export const restricted = (...types: string[]) => ({
	event: 'ACCOUNT_RESTRICTION',
	restriction_info: types.map((restriction_type) => ({ restriction_type })),
});
export const quality = (previous_quality_score: string, new_quality_score: string) => ({
	previous_quality_score,
	new_quality_score,
});
export const ADD_NUMBER = 'RESTRICTED_ADD_PHONE_NUMBER_ACTION';
export const MESSAGES = 'RESTRICTED_BIZ_INITIATED_MESSAGING';
