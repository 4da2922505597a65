import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import type { PathSegment } from '../../graph/paths';
import { edge, nodeId } from '../../graph/paths';
import { otherBusinessField } from '../../lookups/business';
import { preVerifiedNumberLocator } from '../../lookups/preVerifiedNumber';
import { id } from '../../parameters/values';

/* What sharing a number of the pool and taking it back have in common: who, which number, with whom. */

export const sharingFields: INodeProperties[] = [
	...preVerifiedNumberLocator(),
	otherBusinessField('Partner', 'The portfolio of the partner, not your own'),
];

export const sharingInput = () =>
	z.object({
		businessId: id('506914307656634'),
		preVerifiedNumberId: id('1234567890123456'),
		partnerBusinessId: id('506914307656635'),
	});

type Sharing = z.output<ReturnType<typeof sharingInput>>;

export const sharingPath = ({ businessId }: Sharing): PathSegment[] => [
	nodeId(businessId),
	edge('share_preverified_numbers'),
];

export const sharingParameters = ({ preVerifiedNumberId, partnerBusinessId }: Sharing) => ({
	preverified_id: preVerifiedNumberId,
	partner_business_id: partnerBusinessId,
});

export const SHARING = {
	businessId: 'string',
	preVerifiedNumberId: 'string',
	partnerBusinessId: 'string',
} as const;
