import type { INodeProperties } from 'n8n-workflow';

import { edge } from '../graph/paths';
import { ofBusiness } from './business';
import { named, readCall, searchEdgeOf } from './edgeOf';

export const searchCreditLines = searchEdgeOf({
	of: 'business',
	calls: (business) => [
		readCall([business, edge('extendedcredits')], { fields: 'id,legal_entity_name' }),
	],
	option: (line) => named({ ...line, name: line.legal_entity_name }, line.id),
});

export const creditLineLocator = ({ required } = { required: true }): INodeProperties[] =>
	ofBusiness('credit lines', {
		displayName: 'Credit Line',
		name: 'creditLineId',
		searchListMethod: 'searchCreditLines',
		example: '1234567890123456',
		description: 'The line of credit',
		required,
	});
