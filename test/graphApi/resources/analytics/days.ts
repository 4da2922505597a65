import type { GraphCall } from '../../call';
import { invalidParameter } from '../../errors';
import { DAY, intervalsBetween, type Interval } from './series';

/** What Meta keeps of templates and groups. */
export const LOOK_BACK = 90;

const DATE = /^\d{4}-\d\d-\d\d$/;

const dayOf = (seconds: number): number => seconds - (seconds % DAY);

/** A day, sent as a date or as unix seconds, which are rounded down to its beginning in UTC. */
function day(name: string, call: GraphCall, onlyDates: boolean): number {
	const text = call.parameters.requiredText(name);
	if (DATE.test(text)) return Date.parse(text) / 1000;
	const isSeconds = /^\d{1,10}$/.test(text);
	if (onlyDates || !isSeconds) {
		throw invalidParameter(
			`Param ${name} must be ${onlyDates ? 'a date in the format YYYY-MM-DD' : 'a UNIX timestamp'}`,
		);
	}
	return dayOf(Number(text));
}

/**
 * The days from `start` to `end`, both of them included: so Meta's example has it, in which both lie in
 * one day. Days to come have no figures. Meta's words for a `start` too far back are not documented.
 */
export function requestedDays(call: GraphCall, { onlyDates = false } = {}): Interval[] {
	const start = day('start', call, onlyDates);
	const end = day('end', call, onlyDates);
	const today = dayOf(Math.floor(call.clock.now() / 1000));
	// Meta's examples write it in lower case.
	if (call.parameters.requiredText('granularity').toUpperCase() !== 'DAILY') {
		throw invalidParameter('Param granularity must be one of {DAILY}');
	}
	if (start > end) throw invalidParameter('Param start must be before end');
	if (start < today - LOOK_BACK * DAY) {
		throw invalidParameter(`Param start must be within the last ${LOOK_BACK} days`);
	}
	return intervalsBetween(start, Math.min(end, today) + DAY, DAY);
}
