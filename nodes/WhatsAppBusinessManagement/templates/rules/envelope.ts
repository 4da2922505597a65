import type { Category } from '../categories';
import { CATEGORIES, isCategory } from '../categories';
import type { Problem } from '../finding';
import type { Rule } from '../rule';
import type { TemplateView } from '../templateView';
import { choiceOf, counted, shown } from '../wording';

const NAME_LENGTH = 512;

/** Categories that Meta replaced (Meta: Template categorization), and the one that each became. */
const OLD_CATEGORIES: ReadonlyMap<string, Category> = new Map([
	['ACCOUNT_UPDATE', 'UTILITY'],
	['ALERT_UPDATE', 'UTILITY'],
	['APPOINTMENT_UPDATE', 'UTILITY'],
	['AUTO_REPLY', 'UTILITY'],
	['ISSUE_RESOLUTION', 'UTILITY'],
	['ONE_TIME_PASSWORD', 'AUTHENTICATION'],
	['OTP', 'AUTHENTICATION'],
	['PAYMENT_UPDATE', 'UTILITY'],
	['PERSONAL_FINANCE_UPDATE', 'UTILITY'],
	['PROMOTIONAL', 'MARKETING'],
	['RESERVATION_UPDATE', 'UTILITY'],
	['SHIPPING_UPDATE', 'UTILITY'],
	['TICKET_UPDATE', 'UTILITY'],
	['TRANSACTIONAL', 'UTILITY'],
	['TRANSPORTATION_UPDATE', 'UTILITY'],
]);

const PARAMETER_FORMATS = ['NAMED', 'POSITIONAL'];

/** Meta: Template API, v25. On read Meta also returns CUSTOM. */
const SUB_CATEGORIES = [
	'BOOKING_STATUS',
	'CALL_PERMISSIONS_REQUEST',
	'FLIGHT_DELAY_AND_GATE_CHANGE_ALERT',
	'FRAUD_ALERT',
	'ORDER_DETAILS',
	'ORDER_STATUS',
	'RICH_ORDER_STATUS',
];

const DISPLAY_FORMATS = ['ORDER_DETAILS'];

/** The name as Meta accepts it: `Order Update` → `order_update`. Undefined if nothing of it can be kept. */
function slugOf(name: string): string | undefined {
	const slug = name
		.slice(0, 2 * NAME_LENGTH)
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9_]+/g, '_')
		.slice(0, NAME_LENGTH)
		.replace(/^_|_$/g, '');
	return /[a-z0-9]/.test(slug) ? slug : undefined;
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';

/** A closed choice of the template, upper or lower case. Nothing is said about a field that is absent. */
function notOneOf(
	{ raw }: TemplateView,
	field: string,
	label: string,
	choices: readonly string[],
): Problem[] {
	const value = raw[field];
	if (value === undefined || value === null) return [];
	if (typeof value === 'string' && choices.includes(value.toUpperCase())) return [];
	return [
		{
			path: field,
			message: `Meta has no ${label} ${shown(value)}`,
			fix: `Use ${choiceOf(choices)}, or remove it`,
		},
	];
}

function unknownCategory({ raw, category }: TemplateView): Problem[] {
	if (isAbsent(raw.category) || isCategory(category)) return [];
	const replacement = category && OLD_CATEGORIES.get(category);
	return [
		{
			path: 'category',
			message: replacement
				? `Meta replaced the category ${category}`
				: `Meta has no category ${shown(raw.category)}`,
			fix: `Use ${replacement ?? choiceOf(CATEGORIES)}`,
			replacement,
		},
	];
}

/** The rules for what stands around the components. */
export const ENVELOPE_RULES: readonly Rule[] = [
	{
		id: 'name.missing',
		about: 'A template without a name',
		severity: 'error',
		source: 'Meta: Template fundamentals; “The parameter name is required”',
		check: ({ name }) =>
			name === undefined
				? [{ path: 'name', message: 'The template has no name', fix: 'Enter a name' }]
				: [],
	},
	{
		id: 'name.length',
		about: `A name of more than ${NAME_LENGTH} characters`,
		severity: 'error',
		source: 'Meta: Template fundamentals',
		check: ({ name = '' }) =>
			name.length > NAME_LENGTH
				? [
						{
							path: 'name',
							message: `The name has ${counted(name.length, 'character')}, and may have ${NAME_LENGTH}`,
							fix: `Shorten it by ${name.length - NAME_LENGTH}`,
						},
					]
				: [],
	},
	{
		id: 'name.characters',
		about: 'A name with capitals, spaces, hyphens or letters other than a–z',
		severity: 'error',
		source:
			'Meta: error 2388046. Its text names letters and underscores only; digits are accepted.',
		check: ({ name }) =>
			name === undefined || /^[a-z0-9_]+$/.test(name)
				? []
				: [
						{
							path: 'name',
							message: 'Only lower-case letters a–z, digits and underscores are allowed in a name',
							fix: slugOf(name) ? `Use ${slugOf(name)}` : 'Use these characters only',
							replacement: slugOf(name),
						},
					],
	},
	{
		id: 'category.missing',
		about: 'A template without a category',
		severity: 'error',
		source: 'Meta: Template fundamentals; “The parameter category is required”',
		page: 'template-categorization',
		check: ({ raw }) =>
			isAbsent(raw.category)
				? [
						{
							path: 'category',
							message: 'The template has no category',
							fix: `Use ${choiceOf(CATEGORIES)}`,
						},
					]
				: [],
	},
	{
		id: 'category.unknown',
		about: 'A category that Meta does not have, or has replaced',
		severity: 'error',
		source: 'Meta: Template categorization; “Param category must be one of …”',
		page: 'template-categorization',
		check: unknownCategory,
	},
	{
		id: 'parameterFormat.unknown',
		about: 'A parameter format other than NAMED and POSITIONAL',
		severity: 'error',
		source: 'Meta: Template fundamentals',
		check: (template) =>
			notOneOf(template, 'parameter_format', 'parameter format', PARAMETER_FORMATS),
	},
	{
		id: 'subCategory.unknown',
		about: 'A subcategory that Meta does not have',
		severity: 'error',
		source: 'Meta: Template API, v25',
		check: (template) => notOneOf(template, 'sub_category', 'subcategory', SUB_CATEGORIES),
	},
	{
		id: 'displayFormat.unknown',
		about: 'A display format that Meta does not have',
		severity: 'error',
		source: 'Meta: Template API, v25; Order details',
		check: (template) => notOneOf(template, 'display_format', 'display format', DISPLAY_FORMATS),
	},
];
