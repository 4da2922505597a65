import { propertyOf } from '../../../../../nodes/WhatsAppBusinessManagement/parameters/field';
import { nestedFields } from '../../../../../nodes/WhatsAppBusinessManagement/parameters/nestedFields';
import { accountEdgeFields } from '../../../../../nodes/WhatsAppBusinessManagement/resources/analytics/accountEdge';
import { choiceFilter } from '../../../../../nodes/WhatsAppBusinessManagement/resources/analytics/parameters';

it('filters are sorted by their display names', () => {
	const fields = accountEdgeFields({
		metrics: {},
		dimensions: {},
		filters: [
			choiceFilter('Zones', 'areas', {}, 'Only these zones'),
			choiceFilter('Begun By', 'directions', {}, 'Only what was begun by these'),
		],
	});
	const filters = fields
		.map(propertyOf)
		.flatMap((field) => (field.name === 'filters' ? nestedFields(field) : []));
	expect(filters.map(({ displayName }) => displayName)).toEqual([
		'Begun By',
		'Countries',
		'Phone Numbers',
		'Zones',
	]);
});
