/**
 * Writes dates in a time zone: `14 Mar 2027`.
 *
 * @param timeZone an IANA name; a name that the machine does not know counts as UTC
 */
export function dateWriter(timeZone: string): (ms: number) => string {
	const format = formatOf({ day: 'numeric', month: 'short', year: 'numeric' }, timeZone);
	return (ms) => format.format(new Date(ms));
}

/** A time in a time zone, with its distance from UTC: `Mon 30 Nov, 08:00 GMT+1`. @param ms milliseconds */
export function timeText(ms: number, timeZone: string): string {
	const parts = formatOf(
		{
			weekday: 'short',
			day: 'numeric',
			month: 'short',
			hour: '2-digit',
			minute: '2-digit',
			hourCycle: 'h23',
			timeZoneName: 'short',
		},
		timeZone,
	).formatToParts(new Date(ms));
	const part = (type: Intl.DateTimeFormatPartTypes) =>
		parts.find((each) => each.type === type)?.value ?? '';
	const time = `${part('hour')}:${part('minute')} ${part('timeZoneName')}`;
	return `${part('weekday')} ${part('day')} ${part('month')}, ${time}`;
}

function formatOf(options: Intl.DateTimeFormatOptions, timeZone: string): Intl.DateTimeFormat {
	try {
		return new Intl.DateTimeFormat('en-GB', { ...options, timeZone });
	} catch {
		return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
	}
}
