import { HEALTH_STATUS, NAMED } from '../../execution/sharedOutputs';

const POSITION = {
	column_end: 'number',
	column_start: 'number',
	line_end: 'number',
	line_start: 'number',
} as const;

/** An error that Meta finds in a Flow JSON, with its position (Meta: Flows API). */
export const VALIDATION_ERROR = {
	error: 'string',
	error_type: 'string',
	message: 'string',
	...POSITION,
	pointers: [{ ...POSITION, path: 'string' }],
} as const;

/** The fields of a flow in a list: without the preview, whose link works for everyone who has it. */
export const LISTED_FLOW = {
	application: { ...NAMED, link: 'string' },
	categories: ['string'],
	data_api_version: 'string',
	endpoint_uri: 'string',
	health_status: HEALTH_STATUS,
	id: 'string',
	json_version: 'string',
	name: 'string',
	status: 'string',
	validation_errors: [VALIDATION_ERROR],
	whatsapp_business_account: 'any',
} as const;

/** All fields of a single flow. */
export const FLOW = {
	...LISTED_FLOW,
	preview: { expires_at: 'string', preview_url: 'string' },
} as const;

/** The preselected fields: what the flow is, and whether it can be published. */
export const FLOW_FIRST = ['id', 'name', 'status', 'categories', 'validation_errors'] as const;
