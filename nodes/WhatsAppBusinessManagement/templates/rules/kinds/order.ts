import { formatOf } from '../../places';
import type { Rule } from '../../rule';
import type { ButtonList, TemplateView } from '../../templateView';

const hasOrder = ({ buttons }: ButtonList): boolean =>
	buttons.some(({ type }) => type === 'ORDER_DETAILS');

const hasDisplayFormat = ({ raw }: TemplateView): boolean =>
	typeof raw.display_format === 'string' && raw.display_format.toUpperCase() === 'ORDER_DETAILS';

/** Checkout (Meta: Checkout button templates): an image or a video, and an order button below it. */
function isCheckout({ components }: TemplateView): boolean {
	return components.some(
		(component) => component.type === 'HEADER' && ['IMAGE', 'VIDEO'].includes(formatOf(component)),
	);
}

/** Whether a marketing template may have the order buttons that it has. */
function isAllowedInMarketing(template: TemplateView): boolean {
	const isInCardsOnly = template.buttonLists
		.filter(hasOrder)
		.every(({ card }) => card !== undefined);
	return isInCardsOnly || hasDisplayFormat(template) || isCheckout(template);
}

/** The rules for templates with an order. */
export const ORDER_RULES: readonly Rule[] = [
	{
		id: 'order.category',
		about: 'Order details in a category or format that does not allow them',
		severity: 'error',
		isUnsure: true,
		source: 'Meta: Order details templates (India, Brazil); Checkout button templates',
		page: 'components',
		check: (template) => {
			const { category } = template;
			if (!template.buttonLists.some(hasOrder)) return [];
			if (category === 'MARKETING' && !isAllowedInMarketing(template)) {
				return [
					{
						path: 'category',
						message: 'Order details in the category MARKETING need a display format',
						fix: 'Set display_format to ORDER_DETAILS, or use the category UTILITY',
					},
				];
			}
			if (category !== 'AUTHENTICATION') return [];
			return [
				{
					path: 'category',
					message: 'Order details are not available in the category AUTHENTICATION',
					fix: 'Use the category UTILITY',
				},
			];
		},
	},
];
