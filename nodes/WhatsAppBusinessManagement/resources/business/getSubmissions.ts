import { z } from 'zod';

import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { businessField, otherBusinessFilter } from '../../lookups/business';
import { filtersField } from '../../parameters/filtersField';
import { id } from '../../parameters/values';
import { SUBMISSION } from './fields';

export const getSubmissions = operation({
	name: 'Get Certification Submissions',
	value: 'getSubmissions',
	action: 'Get the certification submissions of a business portfolio',
	description:
		'List what was handed in to verify clients’ businesses, each with Meta’s decision and the reasons of a rejection',
	fields: [
		businessField(),
		filtersField([otherBusinessFilter('Client', 'Only what was handed in for this client')]),
	],
	input: () =>
		z.object({
			businessId: id('506914307656634'),
			filters: z.object({ clientBusinessId: id('506914307656635').optional() }).default({}),
		}),
	request: ({ businessId, filters }) => ({
		method: 'GET',
		path: [nodeId(businessId), edge('self_certified_whatsapp_business_submissions')],
		query: {
			fields: Object.keys(SUBMISSION).join(','),
			end_business_id: filters.clientBusinessId,
		},
	}),
	output: { businessId: 'string', ...SUBMISSION },
	response: many(),
	echo: ({ businessId }) => ({ businessId }),
});
