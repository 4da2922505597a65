import type { Clock } from './clock';

/** Unix seconds of a time to come. */
export const inHours = (clock: Clock, hours: number): number =>
	Math.floor(clock.now() / 1000) + hours * 60 * 60;

/** A time to come as Meta's texts write it: "Aug 31 at 12:47 AM UTC". */
export function metaTime(clock: Clock, hours: number): string {
	const time = new Date(inHours(clock, hours) * 1000);
	const part = (options: Intl.DateTimeFormatOptions) =>
		time.toLocaleString('en-US', { ...options, timeZone: 'UTC' });
	return `${part({ month: 'short', day: 'numeric' })} at ${part({ hour: 'numeric', minute: '2-digit' })} UTC`;
}

/** A day to come as Meta's texts write it: "April 17, 2026". */
export const metaDate = (clock: Clock, hours: number): string =>
	new Date(inHours(clock, hours) * 1000).toLocaleDateString('en-US', {
		dateStyle: 'long',
		timeZone: 'UTC',
	});
