import { HEALTH_STATUS } from '../../execution/sharedOutputs';

/** The fields of Meta's message template node. */
export const TEMPLATE = {
	bid_spec: 'any',
	category: 'string',
	components: ['any'],
	correct_category: 'string',
	creative_sourcing_spec: 'any',
	cta_url_link_tracking_opted_out: 'boolean',
	degrees_of_freedom_spec: 'any',
	display_format: 'string',
	health_status: HEALTH_STATUS,
	id: 'string',
	language: 'string',
	last_updated_time: 'any',
	library_template_name: 'string',
	message_send_ttl_seconds: 'number',
	name: 'string',
	parameter_format: 'string',
	previous_category: 'string',
	quality_score: { score: 'string', reason: 'string', reasons: ['string'], date: 'number' },
	rejected_reason: 'string',
	send_type: 'string',
	source: 'string',
	status: 'string',
	sub_category: 'string',
} as const;

/** The preselected fields. */
export const TEMPLATE_FIRST = [
	'id',
	'name',
	'language',
	'status',
	'category',
	'components',
	'quality_score',
	'rejected_reason',
] as const;
