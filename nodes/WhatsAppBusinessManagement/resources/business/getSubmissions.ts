import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { businessField, otherBusinessFilter } from '../../lookups/business';
import { filtersField } from '../../parameters/filtersField';
import { SUBMISSION } from './fields';

export const getSubmissions = operation({
	name: 'Get Certification Submissions',
	value: 'getSubmissions',
	action: 'Get certification submissions',
	description:
		'List the documents submitted to verify clients’ businesses, with Meta’s decision and the reasons for a rejection',
	fields: [
		businessField(),
		filtersField([otherBusinessFilter('Client', 'Only submissions for this client')]),
	],
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
