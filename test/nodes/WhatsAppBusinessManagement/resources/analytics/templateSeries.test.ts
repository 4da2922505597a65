import { getTemplateGroups } from '../../../../../nodes/WhatsAppBusinessManagement/resources/analytics/getTemplateGroups';
import { getTemplates } from '../../../../../nodes/WhatsAppBusinessManagement/resources/analytics/getTemplates';

it.each([getTemplates, getTemplateGroups])(
	'$name says why older days show no reads and no clicks',
	({ fields }) => {
		const metrics = fields.find(({ name }) => name === 'metrics');
		expect(metrics?.description).toMatch(/reads and clicks for 7 days .* shows 0/);
	},
);
