import { z } from 'zod';

import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { one } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { businessField } from '../../lookups/business';
import { fieldChoice } from '../../parameters/fieldChoice';
import { graphFields, id } from '../../parameters/values';
import { BUSINESS, BUSINESS_FIRST } from './fields';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get a business portfolio',
	description: 'Read a business portfolio: its name, verification, time zone, messaging limit',
	fields: [businessField(), fieldChoice(BUSINESS, BUSINESS_FIRST)],
	input: () => z.object({ businessId: id('506914307656634'), fields: graphFields() }),
	request: ({ businessId, fields }) => ({
		method: 'GET',
		path: [nodeId(businessId)],
		query: { fields: fields.join(',') },
	}),
	output: pick(BUSINESS, BUSINESS_FIRST),
	response: one(),
});
