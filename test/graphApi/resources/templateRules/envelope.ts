import { charactersIn } from '../../characters';
import { invalidParameter, notOneOf, parameterMissing, type GraphError } from '../../errors';
import { LANGUAGES } from './languages';
import { refused } from './refusals';
import type { Rule, SentTemplate } from './sentTemplate';

/** In the order in which Meta's answer lists them. */
const CATEGORIES = ['UTILITY', 'MARKETING', 'AUTHENTICATION'];
const FORMATS = ['NAMED', 'POSITIONAL'];

/** From Meta's reference "WhatsApp Business Account > Message Templates". */
const SUB_CATEGORIES = [
	'BOOKING_STATUS',
	'CALL_PERMISSIONS_REQUEST',
	'FLIGHT_DELAY_AND_GATE_CHANGE_ALERT',
	'FRAUD_ALERT',
	'ORDER_DETAILS',
	'ORDER_STATUS',
	'RICH_ORDER_STATUS',
];

/** Seconds of time to live, from Meta's page "Time-to-live"; -1 is 30 days and not for marketing. */
const TIMES_TO_LIVE: Record<string, [number, number]> = {
	AUTHENTICATION: [30, 900],
	MARKETING: [43_200, 2_592_000],
	UTILITY: [30, 43_200],
};

const OVERVIEW = 'Templates overview';
const ERRORS = 'Error codes';

/** What stands beside the components. */
export const ENVELOPE: readonly Rule[] = [
	{
		id: 'name.missing',
		source: OVERVIEW,
		refusal: ({ name }) => (name ? undefined : parameterMissing('name')),
	},
	{
		id: 'name.characters',
		source: ERRORS,
		refusal: ({ name = '' }) => (/^[a-z0-9_]+$/.test(name) ? undefined : wrongName()),
	},
	{
		id: 'name.length',
		source: OVERVIEW,
		refusal: ({ name = '' }) =>
			charactersIn(name) > 512
				? invalidParameter('Param name must be at most 512 characters long.')
				: undefined,
	},
	{
		id: 'language.unsupported',
		source: 'Supported languages',
		refusal: ({ language }) => {
			if (!language) return parameterMissing('language');
			return LANGUAGES.has(language) ? undefined : wrongLanguage();
		},
	},
	{
		id: 'category.missing',
		source: OVERVIEW,
		refusal: ({ category }) => (category ? undefined : parameterMissing('category')),
	},
	{
		id: 'category.unknown',
		source: 'Template categorization',
		refusal: ({ category }) => notAmong('category', category, CATEGORIES),
	},
	{
		id: 'parameterFormat.unknown',
		source: OVERVIEW,
		refusal: ({ parameterFormat }) => notAmong('parameter_format', parameterFormat, FORMATS),
	},
	{ id: 'ttl.range', source: 'Time-to-live', refusal: wrongTimeToLive },
	{
		id: 'subCategory.unknown',
		source: 'Reference',
		refusal: ({ subCategory }) => notAmong('sub_category', subCategory, SUB_CATEGORIES),
	},
	{
		id: 'displayFormat.unknown',
		source: 'Payments: order details',
		refusal: ({ displayFormat }) => notAmong('display_format', displayFormat, ['ORDER_DETAILS']),
	},
];

const wrongName = (): GraphError =>
	refused(
		2388046,
		'Name Format is Incorrect',
		'The message template name can only have lowercase letters and underscores.',
		{ error_data: { blame_field_specs: [['name']] } },
	);

const wrongLanguage = (): GraphError =>
	refused(
		2388049,
		'Message template language is not supported',
		"Content can't be added for this language.",
	);

function notAmong(
	parameter: string,
	value: string | undefined,
	allowed: string[],
): GraphError | undefined {
	return value === undefined || allowed.includes(value) ? undefined : notOneOf(parameter, allowed);
}

/** Meta's page states the ranges; the text is a guess. */
function wrongTimeToLive({ timeToLive, category = '' }: SentTemplate): GraphError | undefined {
	if (timeToLive === undefined) return undefined;
	const seconds = Number(timeToLive);
	const [from, to] = TIMES_TO_LIVE[category] ?? [0, Infinity];
	const is30Days = seconds === -1 && category !== 'MARKETING';
	const isInteger = /^-?\d+$/.test(timeToLive);
	if (isInteger && (is30Days || (seconds >= from && seconds <= to))) return undefined;
	return invalidParameter(`Param message_send_ttl_seconds must be from ${from} to ${to}`);
}
