import type { Facts } from '../subject';
import type { Rule } from '../rule';
import { listedNames } from './listedNames';
import { idText, records, text, texts, upper } from './values';

const BUSINESS_MANAGEMENT = 'https://developers.facebook.com/docs/business-management-apis';

const MANAGERS = {
	name: 'accountManagers',
	label: 'Most People With Full Control',
	description: 'How many people may have full control of an account before it is reported',
	default: 5,
} as const;

/** The tasks that allow everything (Meta: the assigned_users edge of the account). */
const FULL_CONTROL: ReadonlySet<string> = new Set(['MANAGE', 'FULL_CONTROL']);

const isPerson = (user: Facts): boolean => upper(user, 'user_type') !== 'SYSTEM_USER';

const isManager = (user: Facts): boolean =>
	texts(user.tasks).some((task) => FULL_CONTROL.has(task.toUpperCase()));

const nameOf = (user: Facts): string =>
	text(user, 'name') || idText(user.id) || 'an unknown person';

const adminsOf = ({ people }: Facts): Facts[] =>
	records(people).filter((person) => upper(person, 'role') === 'ADMIN');

/** Values of `two_fac_status` that mean no. Meta does not list them: an unknown value is no finding. */
const WITHOUT_SECOND_FACTOR: ReadonlySet<string> = new Set([
	'DISABLED',
	'NONE',
	'NOT_ENABLED',
	'OFF',
]);

/** The rules for people. */
export const PEOPLE_RULES: readonly Rule[] = [
	{
		id: 'account-too-many-managers',
		group: 'people',
		severity: 'info',
		about: 'An account of which many people have full control',
		docs: 'solution-providers/manage-system-users',
		on: 'account',
		needs: ['assignedUsers'],
		isOff: true,
		extra: 'assignedUsers',
		setting: MANAGERS,
		fixOperation: 'Account User → Add or Set Tasks',
		check: ({ name, facts }, context) => {
			const managers = records(facts.assignedUsers).filter(isPerson).filter(isManager).map(nameOf);
			if (managers.length <= context.number(MANAGERS)) return undefined;
			return {
				message: `${managers.length} people have full control of ${name}: ${listedNames(managers)}`,
				fix: 'Give each of them only the tasks that they need',
				state: String(managers.length),
				evidence: { managers },
			};
		},
	},
	{
		id: 'portfolio-single-admin',
		group: 'people',
		severity: 'info',
		about: 'A portfolio with one admin, who alone gets Meta’s e-mails',
		docs: BUSINESS_MANAGEMENT,
		on: 'portfolio',
		needs: ['people'],
		isOff: true,
		extra: 'people',
		check: ({ name, facts }) => {
			const [admin, ...others] = adminsOf(facts);
			if (admin === undefined || others.length > 0) return undefined;
			return {
				message: `Only ${nameOf(admin)} is an admin of ${name} and gets Meta’s e-mails about it`,
				fix: 'Add a second admin in Business settings → People',
				evidence: { admin: nameOf(admin) },
			};
		},
	},
	{
		id: 'portfolio-admin-without-2fa',
		group: 'people',
		severity: 'warning',
		about: 'Admins of the portfolio who log in without a second factor',
		docs: BUSINESS_MANAGEMENT,
		on: 'portfolio',
		needs: ['people'],
		isOff: true,
		extra: 'people',
		check: ({ name, facts }) => {
			const names = adminsOf(facts)
				.filter((admin) => WITHOUT_SECOND_FACTOR.has(upper(admin, 'two_fac_status')))
				.map(nameOf);
			if (names.length === 0) return undefined;
			return {
				message: `Admins of ${name} log in without a second factor: ${listedNames(names)}`,
				fix: 'Require two-factor authentication in Business settings → Security Center',
				state: listedNames(names),
				evidence: { admins: names },
			};
		},
	},
];
