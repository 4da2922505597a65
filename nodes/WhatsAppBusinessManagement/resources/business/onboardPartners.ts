import { z } from 'zod';

import { notice } from '../../execution/guard';
import { id } from '../../execution/input';
import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { businessField, solutionLocator } from '../locators';

export const onboardPartners = operation({
	name: 'Onboard Partners to MM Lite',
	value: 'onboardPartners',
	action: 'Onboard partners to marketing messages',
	description:
		'Ask the partners of a solution to take part in the Marketing Messages API for WhatsApp (MM Lite)',
	fields: [
		notice('onboardNotice', 'Meta asks every partner of the solution at once.'),
		businessField(),
		...solutionLocator(),
	],
	input: () => z.object({ businessId: id('506914307656634'), solutionId: id('1234567890123456') }),
	request: ({ businessId, solutionId }) => ({
		method: 'POST',
		path: [nodeId(businessId), edge('onboard_partners_to_mm_lite')],
		// Meta documents it in the query alone.
		query: { solution_id: solutionId },
	}),
	output: { businessId: 'string', solutionId: 'string', request_id: 'string' },
	response: written(),
	beside: ({ businessId, solutionId }) => ({ businessId, solutionId }),
});
