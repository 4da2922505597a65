import type { RuleTable } from '../ruleCases';
import { NOW, testRules } from '../ruleCases';
import { NUMBER, UNUSUAL_NAMES } from '../ruleSubjects';
import { valueTable } from '../valueTable';

const DAY_MS = 86_400_000;

const before = (ms: number): string => new Date(NOW - ms).toISOString();

const DECLINED_FIX =
	'Request a name that follows Meta’s guidelines for display names, or appeal in WhatsApp Manager';

const DECLINED = {
	rule: 'number-name-declined',
	severity: 'warning' as const,
	fix: DECLINED_FIX,
	fixOperation: 'Phone Number → Change Display Name',
};

const IN_REVIEW = {
	name_status: 'APPROVED',
	verified_name: 'Lucky Shrub',
	new_name_status: 'PENDING_REVIEW',
	new_display_name: 'Luckier Shrub',
};

const TABLES: RuleTable[] = [
	{
		rule: 'number-name-declined',
		subject: NUMBER,
		cases: [
			{
				title: 'finds a declined name',
				facts: { name_status: 'DECLINED', verified_name: 'Lucky Shrub', new_name_status: 'NONE' },
				says: [
					{
						...DECLINED,
						message: 'The name “Lucky Shrub” of +1 555 0100 was declined',
						state: 'Lucky Shrub',
						evidence: { name_status: 'DECLINED', verified_name: 'Lucky Shrub' },
					},
				],
			},
			{
				title: 'finds a declined new name, and names it rather than the one before',
				facts: {
					name_status: 'declined',
					verified_name: 'Lucky Shrub',
					new_name_status: 'declined',
					new_display_name: 'BEST SHRUB!!!',
				},
				says: [
					{
						...DECLINED,
						message: 'The name “BEST SHRUB!!!” for +1 555 0100 was declined',
						state: 'BEST SHRUB!!!',
						evidence: {
							name_status: 'declined',
							new_name_status: 'DECLINED',
							new_display_name: 'BEST SHRUB!!!',
						},
					},
				],
			},
			{
				title: 'finds a declined name that Meta does not tell',
				facts: { name_status: 'DECLINED' },
				says: [{ ...DECLINED, message: 'The display name of +1 555 0100 was declined', state: '' }],
			},
			...UNUSUAL_NAMES.map((name) => ({
				title: `names ${name}`,
				facts: { name_status: 'DECLINED', verified_name: name },
				says: [{ message: `The name “${name}” of +1 555 0100 was declined`, state: name }],
			})),
			...['APPROVED', 'AVAILABLE_WITHOUT_REVIEW', 'PENDING_REVIEW', 'NONE', 'SOMETHING_NEW'].map(
				(status) => ({
					title: `finds nothing in ${status}`,
					facts: { name_status: status, new_name_status: status },
					says: 'nothing' as const,
				}),
			),
			{
				title: 'is not checked without the status of the name',
				facts: { new_name_status: 'DECLINED' },
				says: 'not checked',
			},
		],
	},
	valueTable({
		rule: 'number-name-expired',
		subject: NUMBER,
		field: 'name_status',
		severity: 'warning',
		finds: { EXPIRED: 'The certificate for the display name of +1 555 0100 has expired' },
		fine: ['APPROVED', 'DECLINED'],
		fix: 'Register the number again',
		fixOperation: 'Phone Number → Register',
	}),
	{
		rule: 'number-name-needs-registration',
		subject: NUMBER,
		cases: [
			{
				title: 'finds an approved new name',
				facts: { ...IN_REVIEW, new_name_status: 'APPROVED' },
				says: [
					{
						rule: 'number-name-needs-registration',
						severity: 'warning',
						message: 'The name “Luckier Shrub” for +1 555 0100 is approved, and not used yet',
						fix: 'Register the number again within 14 days after the approval',
						fixOperation: 'Phone Number → Register',
						state: 'Luckier Shrub',
						evidence: { new_name_status: 'APPROVED', new_display_name: 'Luckier Shrub' },
					},
				],
			},
			{
				title: 'finds nothing if the number has the name already',
				facts: { ...IN_REVIEW, new_name_status: 'APPROVED', verified_name: 'Luckier Shrub' },
				says: 'nothing',
			},
			...['NONE', 'PENDING_REVIEW', 'DECLINED', 'SOMETHING_NEW'].map((status) => ({
				title: `finds nothing in ${status}`,
				facts: { ...IN_REVIEW, new_name_status: status },
				says: 'nothing' as const,
			})),
			{ title: 'finds nothing without a new name', facts: {}, says: 'nothing' },
			{
				title: 'is not checked if Meta does not know the field',
				facts: {},
				unknown: ['new_name_status'],
				says: 'not checked',
			},
		],
	},
	{
		rule: 'number-name-pending',
		subject: NUMBER,
		cases: [
			{
				title: 'only remembers a name that it sees in review for the first time',
				facts: IN_REVIEW,
				says: 'nothing',
				remembers: 'Luckier Shrub',
			},
			{
				title: 'finds a name that has been in review for 5 days',
				facts: IN_REVIEW,
				remembered: { value: 'Luckier Shrub', since: before(5 * DAY_MS) },
				says: [
					{
						rule: 'number-name-pending',
						severity: 'info',
						message: 'The name “Luckier Shrub” of +1 555 0100 has been in review since 2026-11-25',
						fix: 'Ask Meta’s support',
						since: before(5 * DAY_MS),
						state: 'Luckier Shrub',
					},
				],
				remembers: 'Luckier Shrub',
			},
			{
				title: 'finds nothing a moment before',
				facts: IN_REVIEW,
				remembered: { value: 'Luckier Shrub', since: before(5 * DAY_MS - 1) },
				says: 'nothing',
				remembers: 'Luckier Shrub',
			},
			{
				title: 'counts the days that the user sets',
				facts: IN_REVIEW,
				settings: { numberNamePendingDays: 1 },
				remembered: { value: 'Luckier Shrub', since: before(DAY_MS) },
				says: [{ since: before(DAY_MS) }],
			},
			{
				title: 'finds the first name of a number, too',
				facts: { name_status: 'PENDING_REVIEW', verified_name: '🏮' },
				remembered: { value: '🏮', since: before(9 * DAY_MS) },
				says: [{ message: 'The name “🏮” of +1 555 0100 has been in review since 2026-11-21' }],
			},
			{
				title: 'counts anew for another name',
				facts: IN_REVIEW,
				remembered: { value: 'Lucky Shrubs', since: before(9 * DAY_MS) },
				says: 'nothing',
				remembers: 'Luckier Shrub',
			},
			{
				title: 'forgets a name that is no longer in review',
				facts: { name_status: 'APPROVED', new_name_status: 'SOMETHING_NEW' },
				remembered: { value: 'Luckier Shrub', since: before(9 * DAY_MS) },
				says: 'nothing',
				remembers: undefined,
			},
			{
				title: 'is not checked without the status of the name',
				facts: {},
				says: 'not checked',
			},
		],
	},
];

testRules(TABLES);
