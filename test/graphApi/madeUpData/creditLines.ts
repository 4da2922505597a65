import { BUSINESS_ID, CLIENT_BUSINESS_ID, CREDIT_ALLOCATION_ID, CREDIT_LINE_ID } from '../ids';

interface Amount {
	amount: string;
	currency: string;
}

export interface CreditLine {
	id: string;
	legal_entity_name: string;
	credit_type: string;
	balance: Amount;
	credit_available: Amount;
	max_balance: Amount;
	is_access_revoked: boolean;
	ownerBusinessId: string;
}

/** The part of a credit line that is allocated to one customer. */
export interface CreditAllocation {
	id: string;
	request_status: string;
	creditLineId: string;
	receivingBusinessId: string;
	/** What an account that is paid from it has as its `primary_funding_id`. */
	credentialId: string;
	/** The accounts that it is attached to. */
	accountIds: string[];
}

export interface CreditApplication {
	id: string;
	legal_entity_name: string;
	status: string;
	country: string;
	display_currency: string;
	proposed_credit_limit: Amount;
	businessId: string;
}

export interface Credit {
	lines: CreditLine[];
	allocations: CreditAllocation[];
	applications: CreditApplication[];
}

const dollars = (amount: string): Amount => ({ amount, currency: 'USD' });

export function createCredit(): Credit {
	return {
		lines: [
			{
				id: CREDIT_LINE_ID,
				legal_entity_name: 'Fernwick Lanterns LLC',
				credit_type: 'ADS',
				balance: dollars('1250.00'),
				credit_available: dollars('8750.00'),
				max_balance: dollars('10000.00'),
				is_access_revoked: false,
				ownerBusinessId: BUSINESS_ID,
			},
		],
		allocations: [
			{
				id: CREDIT_ALLOCATION_ID,
				request_status: 'APPROVED',
				creditLineId: CREDIT_LINE_ID,
				receivingBusinessId: CLIENT_BUSINESS_ID,
				credentialId: '333000000001202',
				accountIds: [],
			},
		],
		applications: [
			application('334000000001501', 'APPROVED'),
			application('334000000001502', 'PENDING'),
		],
	};
}

function application(id: string, status: string): CreditApplication {
	return {
		id,
		legal_entity_name: 'Fernwick Lanterns LLC',
		status,
		country: 'US',
		display_currency: 'USD',
		proposed_credit_limit: dollars('20000.00'),
		businessId: BUSINESS_ID,
	};
}
