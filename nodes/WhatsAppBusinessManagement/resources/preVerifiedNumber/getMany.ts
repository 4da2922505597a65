import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { businessField } from '../../lookups/business';
import { choiceField, textField } from '../../parameters/field';
import { fieldChoice } from '../../parameters/fieldChoice';
import { filtersField } from '../../parameters/filtersField';
import { wholeNumber } from '../../parameters/phoneNumbers';
import { PRE_VERIFIED_NUMBER, PRE_VERIFIED_NUMBER_FIRST } from './fields';

/** Meta: `code_verification_status`. */
const STATUSES = {
	EXPIRED: 'Expired',
	NOT_VERIFIED: 'Not Verified',
	VERIFIED: 'Verified',
} as const;

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many preverified numbers',
	description: 'List the pre-verified numbers of a portfolio that no customer has claimed yet',
	fields: [
		businessField(),
		fieldChoice(PRE_VERIFIED_NUMBER, PRE_VERIFIED_NUMBER_FIRST),
		filtersField([
			textField('number', {
				label: 'Number',
				sends: 'phone_number',
				placeholder: 'e.g. 12125550107',
				description: 'Only this number, with its country code',
				is: () => wholeNumber().optional(),
			}),
			choiceField('codeVerificationStatus', STATUSES, {
				label: 'Verification Status',
				sends: 'code_verification_status',
				default: 'VERIFIED',
				description: 'Only numbers with this status',
			}),
		]),
	],
	request: ({ businessId, fields }, filters) => ({
		method: 'GET',
		path: [nodeId(businessId), edge('preverified_numbers')],
		query: { fields: fields.join(','), ...filters },
	}),
	output: { businessId: 'string', ...pick(PRE_VERIFIED_NUMBER, PRE_VERIFIED_NUMBER_FIRST) },
	emptyHint: {
		what: 'pre-verified numbers',
		causes: [
			'The pool has no numbers, or customers have claimed all of them.',
			'The ID may be that of another portfolio.',
		],
	},
	response: many(),
	echo: ({ businessId }) => ({ businessId }),
});
