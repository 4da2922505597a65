import { z } from 'zod';

import { id } from '../../execution/input';
import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { preVerifiedNumberLocator } from '../locators';
import { PARTNER_FIELD } from './partnerField';

export const share = operation({
	name: 'Share',
	value: 'share',
	action: 'Share a number of the pool with a partner',
	description: 'Let a partner offer a pre-verified number to its customers too',
	fields: [...preVerifiedNumberLocator(), PARTNER_FIELD],
	input: () =>
		z.object({
			businessId: id('506914307656634'),
			preVerifiedNumberId: id('1234567890123456'),
			partnerBusinessId: id('506914307656635'),
		}),
	request: ({ businessId, preVerifiedNumberId, partnerBusinessId }) => ({
		method: 'POST',
		path: [nodeId(businessId), edge('share_preverified_numbers')],
		body: { preverified_id: preVerifiedNumberId, partner_business_id: partnerBusinessId },
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
