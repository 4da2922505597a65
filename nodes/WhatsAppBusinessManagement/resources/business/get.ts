import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { one } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { businessField } from '../../lookups/business';
import { fieldChoice } from '../../parameters/fieldChoice';
import { BUSINESS, BUSINESS_FIRST } from './fields';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get business portfolio',
	description: 'Read a business portfolio: its name, verification, time zone and messaging limit',
	fields: [businessField(), fieldChoice(BUSINESS, BUSINESS_FIRST)],
	request: ({ businessId, fields }) => ({
		method: 'GET',
		path: [nodeId(businessId)],
		query: { fields: fields.join(',') },
	}),
	output: pick(BUSINESS, BUSINESS_FIRST),
	response: one(),
});
