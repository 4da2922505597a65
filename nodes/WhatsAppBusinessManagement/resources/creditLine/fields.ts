import { NAMED } from '../../execution/sharedOutputs';

/** Fields from Meta's SDK. The amounts are `any`, because Meta does not document their format. */
export const CREDIT_LINE = {
	allocated_amount: 'any',
	balance: 'any',
	credit_available: 'any',
	credit_type: 'string',
	id: 'string',
	is_access_revoked: 'boolean',
	legal_entity_name: 'string',
	liable_biz_name: 'string',
	max_balance: 'any',
	owner_business: NAMED,
	owner_business_name: 'string',
	send_bill_to_biz_name: 'string',
} as const;

export const CREDIT_LINE_FIRST = [
	'id',
	'legal_entity_name',
	'balance',
	'credit_available',
	'max_balance',
] as const;

/** The share of a credit line for one customer (Meta: Managing credit lines). */
export const ALLOCATION = {
	currency_amount: 'any',
	id: 'string',
	liability_type: 'string',
	owning_business: NAMED,
	owning_credential: { id: 'string' },
	partition_type: 'string',
	receiving_business: NAMED,
	receiving_credential: { id: 'string' },
	request_status: 'string',
	send_bill_to: 'string',
} as const;

export const ALLOCATION_FIRST = ['id', 'receiving_business', 'request_status'] as const;

/** Fields from Meta's SDK. */
export const CREDIT_APPLICATION = {
	billing_country: 'string',
	city: 'string',
	cnpj: 'string',
	country: 'string',
	display_currency: 'string',
	duns_number: 'string',
	id: 'string',
	invoice_email_address: 'string',
	legal_entity_name: 'string',
	original_online_limit: 'any',
	phone_number: 'string',
	postal_code: 'string',
	product_types: ['string'],
	proposed_credit_limit: 'any',
	registration_number: 'string',
	state: 'string',
	status: 'string',
	submitter: 'any',
	tax_exempt_status: 'string',
	tax_id: 'string',
	terms: 'string',
} as const;

export const CREDIT_APPLICATION_FIRST = [
	'id',
	'legal_entity_name',
	'status',
	'country',
	'display_currency',
	'proposed_credit_limit',
] as const;
