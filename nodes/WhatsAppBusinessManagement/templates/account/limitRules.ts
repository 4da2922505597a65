import type { Problem } from '../finding';
import type { TemplateView } from '../templateView';
import { counted } from '../wording';
import type { AccountRule } from './accountRule';
import { ofNew } from './accountRule';
import type { AccountView } from './accountView';
import { changedAt } from './accountView';
import { HOUR_MS, asMinuteAfter } from './clockTime';
import { oncePerAccount } from './oncePerAccount';

/** Meta: Template fundamentals. */
const LIMIT_UNVERIFIED = 250;
const LIMIT_VERIFIED = '6,000';
const NEW_PER_HOUR = 100;

function full(_template: TemplateView, { limit, count, isVerified }: AccountView): Problem[] {
	const allowed = limit ?? (isVerified === false ? LIMIT_UNVERIFIED : undefined);
	if (allowed === undefined || count === undefined || count < allowed) return [];
	const more =
		allowed <= LIMIT_UNVERIFIED
			? `, or verify the business and get a display name approved, which raises the limit to ${LIMIT_VERIFIED}`
			: '';
	return [
		{
			path: 'name',
			message: `The account has ${counted(count, 'template')}, and may have ${allowed}. Each language counts`,
			fix: `Delete unused templates${more}`,
		},
	];
}

/** The times of all changes in milliseconds, the latest first. */
const changesOf = oncePerAccount((templates): readonly number[] =>
	templates.flatMap((each) => changedAt(each) ?? []).sort((one, other) => other - one),
);

/** The times of the last hour's changes in milliseconds, the latest first. A change is no proof of a creation. */
function recentChanges(account: AccountView, now: number): readonly number[] {
	const changes = changesOf(account);
	const from = changes.findIndex((time) => time <= now);
	const to = changes.findIndex((time) => time <= now - HOUR_MS);
	return from === -1 ? [] : changes.slice(from, to === -1 ? undefined : to);
}

function tooFast(_template: TemplateView, account: AccountView, now: Date): Problem[] {
	const changes = recentChanges(account, now.getTime());
	const { createdInLastHour } = account;
	const count = createdInLastHour ?? changes.length;
	if (count < NEW_PER_HOUR) return [];
	const oldest = createdInLastHour === undefined ? changes[NEW_PER_HOUR - 1] : undefined;
	const what = createdInLastHour === undefined ? 'created or changed' : 'created';
	return [
		{
			path: 'name',
			message: `In the last hour, ${counted(count, 'template')} of the account were ${what}. Meta accepts ${NEW_PER_HOUR} new ones per hour, and may refuse this one`,
			fix: `Try again ${oldest === undefined ? 'in an hour' : `after ${asMinuteAfter(oldest + HOUR_MS)}`}`,
		},
	];
}

function unverified({ category }: TemplateView, { isVerified }: AccountView): Problem[] {
	if (category !== 'AUTHENTICATION' || isVerified !== false) return [];
	return [
		{
			path: 'category',
			message:
				'The business of the account is not verified. Meta accepts authentication templates of verified businesses only',
			fix: 'Start the verification in Business settings → Security Center',
		},
	];
}

/** What an account may have. */
export const LIMIT_RULES: readonly AccountRule[] = [
	{
		id: 'account.limit',
		about: 'An account that has as many templates as it may have',
		severity: 'error',
		source: 'Meta: error 2388019, “Message Template Limit Exceeded”; Template fundamentals',
		check: ofNew(full),
	},
	{
		id: 'account.rate',
		about: `${NEW_PER_HOUR} or more templates created or changed within the last hour`,
		// A warning: an edit or a review changes the time of a template too, and a deleted one is not seen.
		severity: 'warning',
		source: 'Meta: Template fundamentals (100 templates per hour)',
		check: ofNew(tooFast),
	},
	{
		id: 'account.unverified',
		about: 'An authentication template of a business that is not verified',
		severity: 'error',
		source: 'Meta: error 10 with 2388185, in answers for authentication templates',
		page: 'authentication-templates/authentication-templates',
		check: ofNew(unverified),
	},
];
