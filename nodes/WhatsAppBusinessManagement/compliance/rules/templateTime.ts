import type { RuleEntry } from './entries';
import { DAY_MS, inDays, timeMs } from './time';
import { upper } from './values';

/** Milliseconds. */
const HOUR_MS = 3_600_000;

const PENDING = {
	name: 'templatePendingHours',
	label: 'Template in Review For (Hours)',
	description: 'After how many hours in review a template is reported',
	default: 48,
} as const;

const IDLE = {
	name: 'templateIdleDays',
	label: 'Template Untouched For (Days)',
	description: 'After how many days without a change an approved template is reported',
	default: 300,
} as const;

/** For how long a template has not changed, in milliseconds. A review changes it too. */
function ageOf(changed: unknown, now: number): { since: string; age: number } | undefined {
	const at = timeMs(changed);
	return at === undefined ? undefined : { since: new Date(at).toISOString(), age: now - at };
}

/** `1 hour`, `71 hours`, `3 days`. @param age milliseconds */
function inHoursOrDays(age: number): string {
	const hours = Math.floor(age / HOUR_MS);
	if (hours >= 72) return inDays(Math.floor(age / DAY_MS));
	return `${hours} ${hours === 1 ? 'hour' : 'hours'}`;
}

/** The rules for templates in which nothing has happened for long. */
export const TEMPLATE_TIME_RULES: readonly RuleEntry[] = [
	{
		id: 'template-pending-long',
		severity: 'warning',
		ofProblems: true,
		about: 'A template that has been in review for days',
		docs: 'templates/template-review',
		needs: ['status', 'last_updated_time'],
		setting: PENDING,
		check: ({ name, facts }, { now, number }) => {
			const changed = ageOf(facts.last_updated_time, now);
			if (upper(facts, 'status') !== 'PENDING' || !changed) return undefined;
			if (changed.age < number(PENDING) * HOUR_MS) return undefined;
			return {
				message: `Template ${name} has been in review for ${inHoursOrDays(changed.age)}`,
				fix: 'Ask Meta’s support: open a ticket in Business Support Home',
				since: changed.since,
			};
		},
	},
	{
		id: 'template-idle',
		severity: 'info',
		about:
			'An approved template that has not changed for long. Meta does not tell when it was sent',
		docs: 'templates/template-archival',
		isOff: true,
		needs: ['status', 'last_updated_time'],
		setting: IDLE,
		fixOperation: 'Message Template → Delete Language',
		check: ({ name, facts }, { now, number }) => {
			const changed = ageOf(facts.last_updated_time, now);
			if (upper(facts, 'status') !== 'APPROVED' || !changed) return undefined;
			if (changed.age < number(IDLE) * DAY_MS) return undefined;
			return {
				message: `Template ${name} has not changed for ${inDays(Math.floor(changed.age / DAY_MS))}`,
				fix: 'Send it or delete it: Meta archives templates that are not sent for 12 months',
				since: changed.since,
			};
		},
	},
];
