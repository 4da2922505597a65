import type { IDataObject } from 'n8n-workflow';
import type { z } from 'zod';

import { isWithoutZone } from '../../parameters/dates';
import { numberField, requiredChoiceField, requiredTextField } from '../../parameters/field';
import { groupField, rowsField } from '../../parameters/rows';
import { integer, text } from '../../parameters/values';

/* Parts of the call settings that consist of several values (Meta: Configure call settings). */

const STATUSES = { DISABLED: 'Disabled', ENABLED: 'Enabled' } as const;

const DAYS = {
	FRIDAY: 'Friday',
	MONDAY: 'Monday',
	SATURDAY: 'Saturday',
	SUNDAY: 'Sunday',
	THURSDAY: 'Thursday',
	TUESDAY: 'Tuesday',
	WEDNESDAY: 'Wednesday',
} as const;

/** Two spans for each day. */
const MOST_SPANS = 14;
const MOST_HOLIDAYS = 20;

/** A time of day as Meta writes it: `0930`. People write it with a colon, or as `9:30`. */
const timeOfDay = () =>
	text({
		pattern: /^(?:(?:[01]\d|2[0-3]):?|\d:)[0-5]\d$/,
		must: 'must be a time like 09:30',
	}).transform((time) => time.replace(':', '').padStart(4, '0'));

/** A day of the calendar. */
const day = () => {
	const must = 'must be a date like 2026-12-24';
	return text({ pattern: /^\d{4}-\d{2}-\d{2}$/, must }).refine(isWithoutZone, must);
};

const timeField = <const Name extends string>(
	name: Name,
	label: string,
	sends: string,
	placeholder: string,
) =>
	requiredTextField(name, {
		label,
		sends,
		placeholder,
		description: 'A time of day',
		is: timeOfDay,
	});

/** Times are text of four digits, so that they can be compared. */
function startsBeforeEnd({ from, to }: IDataObject, context: z.RefinementCtx): void {
	if (String(from) < String(to)) return;
	const message =
		'must be after From. For hours over midnight, add a span for each of the two days';
	context.addIssue({ code: 'custom', path: ['to'], message });
}

const weeklyHours = rowsField(
	{
		name: 'weeklyHours',
		label: 'Weekly Hours',
		row: 'Span',
		placeholder: 'Add hours',
		description: 'When people can call, up to two spans per day',
		sends: 'weekly_operating_hours',
		atMost: MOST_SPANS,
		checkRow: startsBeforeEnd,
	},
	[
		requiredChoiceField('day', DAYS, {
			label: 'Day',
			sends: 'day_of_week',
			default: 'MONDAY',
			description: 'The day of the week',
		}),
		timeField('from', 'From', 'open_time', 'e.g. 09:00'),
		timeField('to', 'To', 'close_time', 'e.g. 17:30'),
	],
);

const holidays = rowsField(
	{
		name: 'holidays',
		label: 'Holidays',
		row: 'Holiday',
		placeholder: 'Add holiday',
		description: 'Days with other hours, up to 20',
		sends: 'holiday_schedule',
		atMost: MOST_HOLIDAYS,
		checkRow: startsBeforeEnd,
	},
	[
		requiredTextField('date', {
			label: 'Date',
			sends: 'date',
			placeholder: 'e.g. 2026-12-24',
			description: 'The day',
			is: day,
		}),
		timeField('from', 'From', 'start_time', 'e.g. 09:00'),
		timeField('to', 'To', 'end_time', 'e.g. 12:00'),
	],
);

const statusField = requiredChoiceField('status', STATUSES, {
	label: 'Status',
	sends: 'status',
	default: 'ENABLED',
	description: 'Whether this part is in use',
});

/** Hours that are in use and empty would let nobody call. */
function hasHours({ status, weeklyHours: spans }: IDataObject, context: z.RefinementCtx): void {
	if (status !== 'ENABLED' || (Array.isArray(spans) && spans.length > 0)) return;
	const message = 'add at least one span, or disable the call hours';
	context.addIssue({ code: 'custom', path: ['weeklyHours'], message });
}

/** When people can call. */
export const callHoursField = groupField(
	{
		name: 'callHours',
		label: 'Call Hours',
		row: 'Hours',
		placeholder: 'Add call hours',
		description: 'When people can call. They replace all hours that are set.',
		sends: 'call_hours',
		checkRow: hasHours,
	},
	[
		statusField,
		requiredTextField('timeZone', {
			label: 'Time Zone',
			sends: 'timezone_id',
			placeholder: 'e.g. Europe/Berlin',
			description: 'The time zone of the hours',
			pattern: /^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/,
			must: 'must be the name of a time zone, e.g. Europe/Berlin',
		}),
		weeklyHours,
		holidays,
	],
);

/** The server that takes calls by SIP. Meta accepts one server per app. */
export const sipField = groupField(
	{
		name: 'sip',
		label: 'SIP',
		row: 'Server',
		placeholder: 'Add server',
		description: 'The server that handles calls by SIP',
	},
	[
		statusField,
		requiredTextField('hostname', {
			label: 'Host Name',
			sends: 'hostname',
			placeholder: 'e.g. sip.example.com',
			description: 'The name of the SIP server',
			pattern: /^[A-Za-z0-9.-]+$/,
			must: 'must be the name of a host, e.g. sip.example.com',
		}),
		numberField('port', {
			label: 'Port',
			sends: 'port',
			default: 5061,
			description: 'The port of the SIP server',
			is: () => integer(1, 65_535).optional(),
		}),
	],
);
