import { z } from 'zod';

import type { PathSegment } from '../../graph/paths';
import { edge, nodeId } from '../../graph/paths';
import { businessId, otherBusinessField } from '../../lookups/business';
import { preVerifiedNumberLocator } from '../../lookups/preVerifiedNumber';
import type { ShapeOf } from '../../parameters/field';

/* What the operations that share a number of the pool, or stop sharing it, have in common. */

export const SHARING_FIELDS = [
	...preVerifiedNumberLocator(),
	otherBusinessField('Partner', 'The portfolio of the partner, not your own'),
] as const;

/** The portfolio is part of the path here; in other operations it only fills the list. */
export const sharingInput = (checks: ShapeOf<typeof SHARING_FIELDS>) =>
	z.object({ businessId: businessId(), ...checks });

type Sharing = z.output<ReturnType<typeof sharingInput>>;

/** The path of the calls that share a number or stop sharing it. */
export const sharingPath = ({ businessId: portfolio }: Sharing): PathSegment[] => [
	nodeId(portfolio),
	edge('share_preverified_numbers'),
];

/** Meta's keys for the number and the partner. */
export const sharingParameters = ({ preVerifiedNumberId, partnerBusinessId }: Sharing) => ({
	preverified_id: preVerifiedNumberId,
	partner_business_id: partnerBusinessId,
});

/** What the items of Share and Unshare hold. */
export const SHARING = {
	businessId: 'string',
	preVerifiedNumberId: 'string',
	partnerBusinessId: 'string',
} as const;
