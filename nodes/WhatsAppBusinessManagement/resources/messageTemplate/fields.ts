import type { GraphField } from '../fieldChoice';

/** Meta: the fields of the message template node. */
export const TEMPLATE_FIELDS: readonly GraphField[] = [
	'category',
	'components',
	'correct_category',
	'cta_url_link_tracking_opted_out',
	'health_status',
	'id',
	'language',
	'last_updated_time',
	'library_template_name',
	'message_send_ttl_seconds',
	'name',
	'parameter_format',
	'previous_category',
	'quality_score',
	'rejected_reason',
	'source',
	'status',
	'sub_category',
];

/** What says what a template is, and how it stands with Meta. */
export const TEMPLATE_FIELDS_FIRST = [
	'id',
	'name',
	'language',
	'status',
	'category',
	'components',
	'quality_score',
	'rejected_reason',
] as const;
