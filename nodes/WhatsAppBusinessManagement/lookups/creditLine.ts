import { edge } from '../graph/paths';
import { ofBusiness } from './business';
import { named, readCall, searchEdgeOf } from './edgeOf';
import { locatorField, once, optionalLocatorField } from './locator';
import { propertyOf } from '../parameters/field';

export const searchCreditLines = searchEdgeOf({
	of: 'business',
	calls: (business) => [
		readCall([business, edge('extendedcredits')], { fields: 'id,legal_entity_name' }),
	],
	option: (line) => named({ ...line, name: line.legal_entity_name }, line.id),
});

const CREDIT_LINE = {
	displayName: 'Credit Line',
	name: 'creditLineId',
	searchListMethod: 'searchCreditLines',
	example: '1234567890123456',
	description: 'The line of credit',
} as const;

export const creditLineLocator = once(() =>
	ofBusiness(locatorField({ ...CREDIT_LINE, required: true })),
);

/** The credit line whose entries the list below shows. The operation itself does not use it. */
export const creditLineOfList = once(() =>
	ofBusiness(optionalLocatorField(CREDIT_LINE)).map(propertyOf),
);
