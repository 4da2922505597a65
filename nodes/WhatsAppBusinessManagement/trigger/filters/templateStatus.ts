import { TEMPLATE_STATUSES } from '../../changes/fields/templateStatus';
import { titleCase } from '../../parameters/titleCase';
import { choiceFilter } from './choiceFilter';

export const templateStatus = choiceFilter({
	name: 'templateStatus',
	displayName: 'Template Status',
	description: 'Lets only template status changes to one of these through; other changes pass',
	options: Object.keys(TEMPLATE_STATUSES).map((value) => ({ name: titleCase(value), value })),
});
