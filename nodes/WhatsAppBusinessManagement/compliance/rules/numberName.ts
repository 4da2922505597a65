import type { Found } from '../rule';
import type { Subject } from '../subject';
import type { RuleEntry } from './entries';
import { valueRule } from './entries';
import { DAY_MS } from './time';
import { text, upper } from './values';

const NAMES = 'display-names';

const PENDING_DAYS = {
	name: 'numberNamePendingDays',
	label: 'Name in Review For (Days)',
	description: 'After how many days in review a display name is reported',
	default: 5,
} as const;

const quoted = (name: string): string => (name === '' ? 'The display name' : `The name “${name}”`);

/** The display name in a review: a requested one, or the first one. Undefined if none is in review. */
function nameInReview({ facts }: Subject): string | undefined {
	if (upper(facts, 'new_name_status') === 'PENDING_REVIEW') return text(facts, 'new_display_name');
	if (upper(facts, 'name_status') === 'PENDING_REVIEW') return text(facts, 'verified_name');
	return undefined;
}

/** A requested name first: the one before may stay declined meanwhile. */
function declinedName({ name, facts }: Subject): Found | undefined {
	const requested = text(facts, 'new_display_name');
	const current = text(facts, 'verified_name');
	const fix =
		'Request a name that follows Meta’s guidelines for display names, or appeal in WhatsApp Manager';
	const newStatus = upper(facts, 'new_name_status');
	if (newStatus === 'DECLINED') {
		return {
			message: `${quoted(requested)} for ${name} was declined`,
			fix,
			evidence: { new_name_status: newStatus, new_display_name: requested },
			state: requested,
		};
	}
	if (upper(facts, 'name_status') !== 'DECLINED') return undefined;
	return {
		message: `${quoted(current)} of ${name} was declined`,
		fix,
		evidence: { verified_name: current },
		state: current,
	};
}

/** The rules for the display name of a number. */
export const NUMBER_NAME_RULES: readonly RuleEntry[] = [
	{
		id: 'number-name-declined',
		severity: 'warning',
		about: 'A number whose display name Meta declined',
		docs: NAMES,
		needs: ['name_status'],
		fixOperation: 'Phone Number → Change Display Name',
		check: declinedName,
	},
	valueRule({
		id: 'number-name-expired',
		severity: 'warning',
		about: 'A number whose certificate for the display name has expired',
		docs: NAMES,
		field: 'name_status',
		says: { EXPIRED: (name) => `The certificate for the display name of ${name} has expired` },
		fix: 'Register the number again',
		fixOperation: 'Phone Number → Register',
	}),
	{
		id: 'number-name-needs-registration',
		severity: 'warning',
		about:
			'A new display name that is approved, and not used before the number is registered again',
		docs: NAMES,
		needs: ['new_name_status'],
		// Meta leaves it out for a number without a new name.
		mayLack: ['new_name_status'],
		fixOperation: 'Phone Number → Register',
		check: ({ name, facts }) => {
			const requested = text(facts, 'new_display_name');
			const isUsed = requested !== '' && requested === text(facts, 'verified_name');
			if (upper(facts, 'new_name_status') !== 'APPROVED' || isUsed) return undefined;
			return {
				message: `${quoted(requested)} for ${name} is approved, and not used yet`,
				fix: 'Register the number again within 14 days after the approval',
				evidence: { new_display_name: requested },
				state: requested,
			};
		},
	},
	{
		id: 'number-name-pending',
		severity: 'info',
		about:
			'A display name that has been in review for days, counted from the first run that saw it',
		docs: NAMES,
		needs: ['name_status'],
		isOff: true,
		setting: PENDING_DAYS,
		remembers: nameInReview,
		check: (subject, { now, date, number, remembered }) => {
			const requested = nameInReview(subject);
			if (requested === undefined || remembered?.value !== requested) return undefined;
			const since = Date.parse(remembered.since);
			if (!(now - since >= number(PENDING_DAYS) * DAY_MS)) return undefined;
			return {
				message: `${quoted(requested)} of ${subject.name} has been in review since ${date(since)}`,
				fix: 'Ask Meta’s support',
				since: remembered.since,
				state: requested,
			};
		},
	},
];
