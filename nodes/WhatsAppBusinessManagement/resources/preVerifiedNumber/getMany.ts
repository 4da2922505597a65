import { z } from 'zod';

import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { businessField } from '../../lookups/business';
import { oneOf, optionsOf } from '../../parameters/choices';
import { fieldChoice } from '../../parameters/fieldChoice';
import { filtersField } from '../../parameters/filtersField';
import { wholeNumber } from '../../parameters/phoneNumbers';
import { graphFields, id } from '../../parameters/values';
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
	action: 'Get many numbers of the pool',
	description: 'List the pre-verified numbers of a portfolio that nobody has claimed yet',
	fields: [
		businessField(),
		fieldChoice(PRE_VERIFIED_NUMBER, PRE_VERIFIED_NUMBER_FIRST),
		filtersField([
			{
				displayName: 'Number',
				name: 'number',
				type: 'string',
				default: '',
				placeholder: 'e.g. 12125550107',
				description: 'Only this number, with its country code',
			},
			{
				displayName: 'Verification Status',
				name: 'codeVerificationStatus',
				type: 'options',
				options: optionsOf(STATUSES),
				default: 'VERIFIED',
				description: 'Only numbers that stand so',
			},
		]),
	],
	input: () =>
		z.object({
			businessId: id('506914307656634'),
			fields: graphFields(),
			filters: z
				.object({
					number: wholeNumber().optional(),
					codeVerificationStatus: oneOf(STATUSES).optional(),
				})
				.default({}),
		}),
	request: ({ businessId, fields, filters: { number, codeVerificationStatus } }) => ({
		method: 'GET',
		path: [nodeId(businessId), edge('preverified_numbers')],
		query: {
			fields: fields.join(','),
			code_verification_status: codeVerificationStatus,
			phone_number: number,
		},
	}),
	output: { businessId: 'string', ...pick(PRE_VERIFIED_NUMBER, PRE_VERIFIED_NUMBER_FIRST) },
	response: many(),
	beside: ({ businessId }) => ({ businessId }),
});
