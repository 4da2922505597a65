import { recordOf } from '../../graph/records';
import type { Found, Rule } from '../rule';
import type { Facts } from '../subject';
import { idText, records, text, upper } from './values';

const CREDIT_LINES = 'solution-providers/share-and-revoke-credit-lines';

const LOW_CREDIT = {
	name: 'portfolioCreditPercent',
	label: 'Credit Left (Percent)',
	description: 'At how many percent of the credit line, or less, it is reported',
	default: 10,
} as const;

/** The state of an allocation after it was revoked (Meta: Share and revoke credit lines). */
const REVOKED = 'DELETED';

/** An amount of Meta’s SDK: `{ amount, currency }`, or the number alone. Meta does not document which. */
function amountOf(value: unknown): number {
	const amount = recordOf(value).amount ?? value;
	return typeof amount === 'number' || typeof amount === 'string' ? Number(amount || NaN) : NaN;
}

const nameOf = (line: Facts): string => {
	const [id, owner] = [idText(line.id), text(line, 'legal_entity_name')];
	return owner === '' ? id : `${id} (${owner})`;
};

const isRevoked = (allocation: Facts): boolean => upper(allocation, 'request_status') === REVOKED;

/** The IDs with which accounts pay that use these allocations: their `primary_funding_id`. */
const fundingIdsOf = (allocations: unknown): string[] =>
	records(allocations)
		.filter((allocation) => !isRevoked(allocation))
		.map(({ receiving_credential }) => idText(recordOf(receiving_credential).id))
		.filter((id) => id !== '');

const revokedLine = (line: Facts): Found => ({
	part: idText(line.id),
	message: `The credit line ${nameOf(line)} was withdrawn`,
	fix: 'Attach another credit line or payment method to the accounts that it paid for',
	evidence: { id: idText(line.id), is_access_revoked: true },
});

const revokedAllocation = (allocation: Facts): Found => {
	const id = idText(allocation.id);
	const receiver = recordOf(allocation.receiving_business);
	const name = text(receiver, 'name') || idText(receiver.id);
	return {
		part: id,
		message: `The allocation ${id} of your credit line${name && ` to ${name}`} was withdrawn`,
		fix: 'Share and attach the credit line again, or ask the client for another payment method',
		// It may have been withdrawn on purpose: then it need not be told every day.
		severity: 'warning',
		evidence: { id, request_status: REVOKED },
	};
};

/** The rules for credit lines, which only Meta’s partners have. */
export const CREDIT_RULES: readonly Rule[] = [
	{
		id: 'portfolio-credit-revoked',
		group: 'account',
		severity: 'critical',
		about: 'A credit line that was withdrawn; a warning for a share of yours that was withdrawn',
		docs: CREDIT_LINES,
		on: 'portfolio',
		needs: ['creditLines'],
		mayLack: ['creditLines'],
		extra: ['credit', 'creditAllocations'],
		fixOperation: 'Credit Line → Share and Attach',
		check: ({ facts }) => [
			...records(facts.creditLines)
				.filter(({ is_access_revoked }) => is_access_revoked === true)
				.map(revokedLine),
			...records(facts.creditAllocations).filter(isRevoked).map(revokedAllocation),
		],
	},
	{
		id: 'portfolio-credit-low',
		group: 'account',
		severity: 'warning',
		about: 'A credit line that is almost used up',
		docs: CREDIT_LINES,
		on: 'portfolio',
		needs: ['creditLines'],
		mayLack: ['creditLines'],
		isOff: true,
		extra: 'credit',
		setting: LOW_CREDIT,
		check: ({ facts }, context) =>
			records(facts.creditLines).flatMap((line) => {
				const [left, most] = [amountOf(line.credit_available), amountOf(line.max_balance)];
				const percent = (left / most) * 100;
				if (!(most > 0 && percent <= context.number(LOW_CREDIT))) return [];
				return {
					part: idText(line.id),
					message: `${Math.max(0, Math.floor(percent))} % of the credit line ${nameOf(line)} is left`,
					fix: 'Pay the open invoices, or ask Meta for more credit',
					evidence: { id: idText(line.id), percent: Math.floor(percent) },
				};
			}),
	},
	{
		id: 'account-credit-not-attached',
		group: 'account',
		severity: 'warning',
		about:
			'An account that does not pay from your credit line. Without a credit line, nothing is checked',
		docs: CREDIT_LINES,
		on: 'account',
		needs: ['primary_funding_id', 'creditAllocations'],
		mayLack: ['primary_funding_id', 'creditAllocations'],
		isOff: true,
		extra: 'creditAllocations',
		fixOperation: 'Credit Line → Attach',
		check: ({ name, facts }) => {
			const own = fundingIdsOf(facts.creditAllocations);
			const funding = idText(facts.primary_funding_id);
			if (own.length === 0 || funding === '' || own.includes(funding)) return undefined;
			return {
				message: `${name} does not pay from your credit line`,
				fix: 'Attach your credit line to the account',
				state: funding,
				evidence: { primary_funding_id: funding },
			};
		},
	},
];
