import { z } from 'zod';

import { id } from '../../execution/input';
import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { preVerifiedNumberLocator } from '../locators';
import { PARTNER_FIELD } from './partnerField';

export const unshare = operation({
	name: 'Unshare',
	value: 'unshare',
	action: 'Stop sharing a number of the pool with a partner',
	description: 'Take a shared pre-verified number back from a partner',
	fields: [...preVerifiedNumberLocator(), PARTNER_FIELD],
	input: () =>
		z.object({
			businessId: id('506914307656634'),
			preVerifiedNumberId: id('1234567890123456'),
			partnerBusinessId: id('506914307656635'),
		}),
	request: ({ businessId, preVerifiedNumberId, partnerBusinessId }) => ({
		method: 'DELETE',
		path: [nodeId(businessId), edge('share_preverified_numbers')],
		query: { preverified_id: preVerifiedNumberId, partner_business_id: partnerBusinessId },
		idempotent: true,
	}),
	output: { businessId: 'string', preVerifiedNumberId: 'string', partnerBusinessId: 'string' },
	response: written(),
	beside: ({ businessId, preVerifiedNumberId, partnerBusinessId }) => ({
		businessId,
		preVerifiedNumberId,
		partnerBusinessId,
	}),
});
