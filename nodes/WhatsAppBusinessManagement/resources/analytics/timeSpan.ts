import { tryToParseDateTime } from 'n8n-workflow';
import { z } from 'zod';

import { oneOf, optionsOf } from '../../parameters/choices';
import { fieldOf } from '../../parameters/field';
import { unixSeconds } from '../../parameters/formats';
import { refuseReversedRange } from '../../parameters/timeRange';

/** A period from `start` (inclusive) to `end` (exclusive), in unix seconds. */
export interface Span {
	start: number;
	end: number;
}

const TIME_RANGES = {
	custom: 'Custom',
	last30Days: 'Last 30 Days',
	last7Days: 'Last 7 Days',
	last90Days: 'Last 90 Days',
} as const;

const DAYS = { last30Days: 30, last7Days: 7, last90Days: 90 } as const;

const shownForCustom = { show: { timeRange: ['custom'] } };

/**
 * The fields for the time range.
 *
 * @param limit how far back Meta's data goes, for the description of Start, e.g. "at most 90 days back"
 */
export const timeFields = (limit?: string) =>
	[
		fieldOf(
			{
				displayName: 'Time Range',
				name: 'timeRange',
				type: 'options',
				options: optionsOf(TIME_RANGES),
				default: 'last30Days',
				description: 'The days to count, including today, in the time zone of the workflow',
			},
			() => oneOf(TIME_RANGES).default('last30Days'),
		),
		fieldOf(
			{
				displayName: 'Start',
				name: 'start',
				type: 'dateTime',
				required: true,
				default: '',
				displayOptions: shownForCustom,
				description: `The start of the time range${limit ? `; ${limit}` : ''}`,
			},
			unixSeconds,
		),
		fieldOf(
			{
				displayName: 'End',
				name: 'end',
				type: 'dateTime',
				default: '',
				displayOptions: shownForCustom,
				description: 'The end of the time range. If empty, it ends now.',
			},
			unixSeconds,
		),
	] as const;

/** The check of `timeZone`, the workflow's time zone, which the executor adds to the input. */
export const workflowTimeZone = () => z.string().default('UTC');

/** The checked values of `timeFields`, with the time zone. Times are in unix seconds. */
export interface TimeInput {
	timeRange: keyof typeof TIME_RANGES;
	start?: number;
	end?: number;
	timeZone: string;
}

const timeIn = (zone: string, seconds: number) =>
	tryToParseDateTime(new Date(seconds * 1000), zone).setZone(zone);

const now = (): number => Math.floor(Date.now() / 1000);

/** Midnight at the start of the day that many days before today. */
const startOfDayAgo = (days: number, zone: string): number =>
	timeIn(zone, now()).startOf('day').minus({ days }).toUnixInteger();

/** The period to count. Ranges of days begin at midnight, so that every day is complete. */
export function spanOf({ timeRange, start = 0, end = now(), timeZone }: TimeInput): Span {
	if (timeRange === 'custom') return { start, end };
	return { start: startOfDayAgo(DAYS[timeRange] - 1, timeZone), end: now() };
}

/**
 * Makes the check that refuses a time range without data: reversed, in the future or too old.
 *
 * @param lookBack the number of days for which Meta keeps the data
 */
export const checkTime =
	(lookBack = Infinity) =>
	(input: TimeInput, context: z.RefinementCtx): void => {
		const { timeRange, start, timeZone } = input;
		if (timeRange !== 'custom') return;
		const refuse = (message: string) => {
			context.addIssue({ code: 'custom', path: ['start'], message });
		};
		if (start === undefined) return refuse('fill it in, e.g. 2026-03-14T09:30:00Z');
		const to = Math.min(spanOf(input).end, now());
		refuseReversedRange(context, {
			path: 'start',
			from: start,
			to,
			must: 'must be before End, and before now',
		});
		if (lookBack < Infinity && start < startOfDayAgo(lookBack, timeZone)) {
			refuse(`must be within the last ${lookBack} days: Meta does not keep older data`);
		}
	};

/**
 * Splits a span into consecutive pieces without gaps. It splits at midnight in the workflow's time zone,
 * where most data points begin.
 *
 * @param days the maximum length of a piece; if omitted, there is only one
 */
export function* piecesOf(span: Span, zone: string, days?: number): Generator<Span> {
	let { start } = span;
	while (start < span.end) {
		const border = days
			? timeIn(zone, start).startOf('day').plus({ days }).toUnixInteger()
			: Infinity;
		const end = Math.min(border, span.end);
		yield { start, end };
		start = end;
	}
}

const dateIn = (zone: string, seconds: number): string =>
	timeIn(zone, seconds).toFormat('yyyy-MM-dd');

/** The first and the last day of a span, as dates in the given time zone, e.g. 2026-03-14. */
export const datesOf = ({ start, end }: Span, zone: string) => ({
	first: dateIn(zone, start),
	last: dateIn(zone, end - 1),
});
