import type { IDataObject } from 'n8n-workflow';

/** Values with every part that an event of the field has, so that a test reaches all of them. */
export const WHOLE_VALUES: Record<string, IDataObject> = {
	account_update: {
		event: 'X',
		phone_number: '1',
		country: 'DE',
		ban_info: { waba_ban_state: ['DISABLE'], waba_ban_date: 1 },
		violation_info: { violation_type: 'SCAM', remediation: 'x' },
		restriction_info: [{ restriction_type: 'X', expiration: 1, remediation: 'x' }],
		disconnection_info: { reason: 'X', initiated_by: 'USER' },
		waba_info: {
			waba_id: '1',
			owner_business_id: '2',
			partner_app_id: '4',
			solution_id: '5',
			solution_partner_business_ids: ['3'],
			ad_account_linked: '6',
			ad_account_id: '7',
		},
		partner_client_certification_info: { status: 'X', rejection_reasons: ['Y'] },
		partner_client_certification_needed_info: { client_business_id: '8' },
		auth_international_rate_eligibility: {
			start_time: 1,
			exception_countries: [{ country_code: 'IN', start_time: 2 }],
		},
		volume_tier_info: {
			tier_update_time: 1,
			tier: '0:1',
			pricing_category: 'UTILITY',
			region: 'India',
			effective_month: '2026-01',
		},
	},
	message_template_status_update: {
		event: 'REJECTED',
		reason: 'X',
		disable_info: { disable_date: 1 },
		other_info: { title: 'X', description: 'x' },
		rejection_info: { reason: 'x', recommendation: 'x' },
	},
	flows: {
		event: 'ENDPOINT_LATENCY',
		flow_id: '1',
		message: 'x',
		warning: 'x',
		alert_state: 'ACTIVATED',
		threshold: '1',
		p50_latency: '1',
		p90_latency: '1',
		requests_count: '1',
		error_rate: '1',
		availability: '1',
		errors: [{ error_type: 'X', error_rate: '1', error_count: '1' }],
	},
	history: {
		history: [{ threads: [{}], errors: [{ code: 1, title: 'x', message: 'x' }], metadata: {} }],
		messages: [{}],
	},
};
