import { isCategory } from '../categories';
import type { Problem } from '../finding';
import type { Rule } from '../rule';
import type { TemplateView } from '../templateView';
import { THIRTY_DAYS, TIMES_TO_LIVE } from '../timeToLive';

const FIELD = 'message_send_ttl_seconds';

const isNumeric = (value: unknown): value is string =>
	typeof value === 'string' && /^-?\d{1,15}$/.test(value);

/** The seconds, also from a text; undefined if it is no whole number. */
function secondsOf(value: unknown): number | undefined {
	const seconds = isNumeric(value) ? Number(value) : value;
	return typeof seconds === 'number' && Number.isInteger(seconds) ? seconds : undefined;
}

function outOfRange({ raw, category }: TemplateView): Problem[] {
	const value = raw[FIELD];
	if (value === undefined || value === null || !isCategory(category)) return [];
	const { from, to, thirtyDays } = TIMES_TO_LIVE[category];
	const seconds = secondsOf(value);
	const is30Days = seconds === THIRTY_DAYS;
	if (seconds !== undefined && ((seconds >= from && seconds <= to) || (is30Days && thirtyDays)))
		return [];
	const nearest = seconds === undefined || seconds > to || is30Days ? to : from;
	return [
		{
			path: FIELD,
			message: `The time to live must be ${from} to ${to} seconds in the category ${category}${thirtyDays ? ', or -1 for 30 days' : ''}`,
			fix: seconds === undefined ? 'Enter whole seconds' : `Use ${nearest}`,
			replacement: seconds === undefined ? undefined : nearest,
		},
	];
}

/** The rules for how long Meta tries to deliver a message. */
export const TIME_TO_LIVE_RULES: readonly Rule[] = [
	{
		id: 'ttl.range',
		about: 'A time to live outside the range of its category',
		severity: 'error',
		source: 'Meta: Time-to-live. The page’s own sample for marketing breaks its table.',
		page: 'time-to-live',
		check: outOfRange,
	},
	{
		id: 'ttl.type',
		about: 'A time to live that is a text instead of a number',
		severity: 'warning',
		source: 'Meta: Time-to-live. The page’s sample has a text.',
		page: 'time-to-live',
		check: ({ raw }) =>
			isNumeric(raw[FIELD])
				? [
						{
							path: FIELD,
							message: 'The time to live is a text, and should be a number',
							fix: 'Remove the quotation marks',
							replacement: Number(raw[FIELD]),
						},
					]
				: [],
	},
];
