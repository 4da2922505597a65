import { MIGRATION_ID } from '../../graph/paths';
import { requiredTextField } from '../../parameters/field';

/** Meta: Change billing currency via API. Meta may add statuses. */
export const MIGRATION = {
	id: 'string',
	status: 'string',
	destination_waba: {
		id: 'string',
		name: 'string',
		currency: 'string',
		timezone_id: 'string',
		message_template_namespace: 'string',
	},
} as const;

export const migrationIdField = requiredTextField('migrationId', {
	label: 'Migration ID',
	placeholder: 'e.g. mig_01HZYK3ABCDEF4567890',
	description: 'The migration_id that Set Intent returned',
	pattern: MIGRATION_ID,
	must: 'must be the ID of a migration, e.g. mig_01HZYK3ABCDEF4567890',
});
