import type { INodeProperties } from 'n8n-workflow';
import { tryToParseDateTime } from 'n8n-workflow';
import { z } from 'zod';

import { oneOf, optionsOf } from '../../parameters/choices';
import { unixSeconds } from '../../parameters/formats';
import { refuseReversedRange } from '../../parameters/timeRange';

/** A stretch of time, from `start` on and before `end`, in unix seconds as Meta takes them. */
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
 * What asks for the time.
 *
 * @param limit how far back Meta goes, as the description of Start ends: "at most 90 days back"
 */
export const timeFields = (limit?: string): INodeProperties[] => [
	{
		displayName: 'Time Range',
		name: 'timeRange',
		type: 'options',
		options: optionsOf(TIME_RANGES),
		default: 'last30Days',
		description: 'Which days to count, in the time zone of the workflow; today is one of them',
	},
	{
		displayName: 'Start',
		name: 'start',
		type: 'dateTime',
		required: true,
		default: '',
		displayOptions: shownForCustom,
		description: `From when to count${limit ? `; ${limit}` : ''}`,
	},
	{
		displayName: 'End',
		name: 'end',
		type: 'dateTime',
		default: '',
		displayOptions: shownForCustom,
		description: 'Until when to count. Left empty, until now.',
	},
];

/** The input of these fields; the executor adds the time zone of the workflow. */
export const timeInput = () => ({
	timeRange: oneOf(TIME_RANGES).default('last30Days'),
	start: unixSeconds(),
	end: unixSeconds(),
	timeZone: z.string().default('UTC'),
});

/** What is filled in, once it is checked. */
export interface TimeInput {
	timeRange: keyof typeof TIME_RANGES;
	start?: number;
	end?: number;
	timeZone: string;
}

const timeIn = (zone: string, seconds: number) =>
	tryToParseDateTime(new Date(seconds * 1000), zone).setZone(zone);

const now = (): number => Math.floor(Date.now() / 1000);

/** When the day begins that lies so many days before today. */
const dayBefore = (days: number, zone: string): number =>
	timeIn(zone, now()).startOf('day').minus({ days }).toUnixInteger();

/** What is to be counted. The ranges of days begin at midnight, so that every day is a whole one. */
export function spanOf({ timeRange, start = 0, end = now(), timeZone }: TimeInput): Span {
	if (timeRange === 'custom') return { start, end };
	return { start: dayBefore(DAYS[timeRange] - 1, timeZone), end: now() };
}

/**
 * Refuses a time that cannot be counted.
 *
 * @param lookBack days for which Meta keeps the figures
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
			must: 'must lie before End, and before now',
		});
		if (lookBack < Infinity && start < dayBefore(lookBack, timeZone)) {
			refuse(
				`must lie within the last ${lookBack} days, because Meta keeps older figures no longer`,
			);
		}
	};

/**
 * Cuts a span into pieces that follow each other without a gap, the borders at midnight in the
 * workflow's time zone, where most data points have theirs.
 *
 * @param days how long a piece may be; left out, there is one
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

/** The first and the last day of a span, as dates of the workflow's time zone: 2026-03-14. */
export const datesOf = ({ start, end }: Span, zone: string) => ({
	first: dateIn(zone, start),
	last: dateIn(zone, end - 1),
});
