import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { appField } from '../../lookups/app';
import { fieldChoice } from '../../parameters/fieldChoice';
import { BUSINESS } from '../business/fields';

/** Without business_status: Meta's files of v25.0 no longer list it for this edge. */
const FIRST = ['id', 'name', 'verification_status'] as const;

export const getConnectedBusinesses = operation({
	name: 'Get Connected Businesses',
	value: 'getConnectedBusinesses',
	action: 'Get businesses connected to app',
	description: 'List the business portfolios of customers that are connected to an app',
	fields: [appField(), fieldChoice(BUSINESS, FIRST)],
	request: ({ ownAppId, fields }) => ({
		method: 'GET',
		path: [nodeId(ownAppId), edge('connected_client_businesses')],
		query: { fields: fields.join(',') },
	}),
	output: { appId: 'string', ...pick(BUSINESS, FIRST) },
	response: many(),
	echo: ({ ownAppId }) => ({ appId: ownAppId }),
});
