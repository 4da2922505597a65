import type { RuleTable } from '../ruleCases';
import { testRules } from '../ruleCases';

const PORTFOLIO = { kind: 'portfolio' as const, id: '506914307656634', name: 'Fernwick Lanterns' };
const ACCOUNT = { kind: 'account' as const, id: '102290129340398', name: 'Lucky Shrub' };

const user = (name: string, tasks: unknown, type = 'BUSINESS_USER') => ({
	id: `1${name.length}`,
	name,
	tasks,
	user_type: type,
});

const ofTasks = (count: number, tasks: string[]) =>
	Array.from({ length: count }, (_, index) => user(`Person ${index + 1}`, tasks));

const person = (name: string, role: string, second?: unknown) => ({
	id: '7',
	name,
	role,
	...(second !== undefined && { two_fac_status: second }),
});

const TABLES: RuleTable[] = [
	{
		rule: 'account-too-many-managers',
		subject: ACCOUNT,
		cases: [
			{
				title: 'finds more people with full control than wanted',
				facts: {
					assignedUsers: [
						...ofTasks(2, ['MANAGE']),
						user('Ada (IT) אדה', ['DEVELOP', 'full_control']),
						user('Robot', ['MANAGE'], 'SYSTEM_USER'),
						user('Reader', ['VIEW_COST']),
					],
				},
				settings: { accountManagers: 2 },
				says: [
					{
						severity: 'info',
						message:
							'3 people have full control of Lucky Shrub: Person 1, Person 2 and Ada (IT) אדה',
						fix: 'Give each of them only the tasks that they need',
						fixOperation: 'Account User → Add or Set Tasks',
						evidence: { managers: ['Person 1', 'Person 2', 'Ada (IT) אדה'] },
					},
				],
			},
			{
				title: 'names only the first of many',
				facts: { assignedUsers: ofTasks(12, ['MANAGE']) },
				says: [
					{
						message:
							'12 people have full control of Lucky Shrub: Person 1, Person 2, Person 3, Person 4, Person 5, Person 6, Person 7, Person 8, Person 9, Person 10 and 2 others',
					},
				],
			},
			{
				title: 'names a person without a name by the ID',
				facts: { assignedUsers: [{ id: '17', tasks: ['MANAGE'] }, { tasks: ['MANAGE'] }] },
				settings: { accountManagers: 1 },
				says: [{ message: '2 people have full control of Lucky Shrub: 17 and an unknown person' }],
			},
			{
				title: 'says nothing of five',
				facts: { assignedUsers: ofTasks(5, ['MANAGE']) },
				says: 'nothing',
			},
			{
				title: 'finds six',
				facts: { assignedUsers: ofTasks(6, ['MANAGE']) },
				says: [{ severity: 'info', state: '6' }],
			},
			{
				title: 'says nothing of unknown tasks',
				facts: { assignedUsers: [...ofTasks(9, ['MANAGE_PHONE', 'NEW_TASK']), null, 4] },
				says: 'nothing',
			},
			{ title: 'is not checked without the list', facts: {}, says: 'not checked' },
		],
	},
	{
		rule: 'portfolio-single-admin',
		subject: PORTFOLIO,
		cases: [
			{
				title: 'finds a single admin',
				facts: { people: [person('Mira Oakfield', 'ADMIN'), person('Tobin', 'EMPLOYEE')] },
				says: [
					{
						severity: 'info',
						message:
							'Only Mira Oakfield is an admin of Fernwick Lanterns and gets Meta’s e-mails about it',
						fix: 'Add a second admin in Business settings → People',
						evidence: { admin: 'Mira Oakfield' },
					},
				],
			},
			{
				title: 'says nothing of two',
				facts: { people: [person('Mira', 'admin'), person('Tobin', 'ADMIN')] },
				says: 'nothing',
			},
			{
				title: 'says nothing where no role is known',
				facts: { people: [person('Mira', 'NEW_ROLE'), { role: 4 }] },
				says: 'nothing',
			},
			{ title: 'is not checked without the people', facts: {}, says: 'not checked' },
		],
	},
	{
		rule: 'portfolio-admin-without-2fa',
		subject: PORTFOLIO,
		cases: [
			{
				title: 'finds the admins without a second factor',
				facts: {
					people: [
						person('Mira', 'ADMIN', 'disabled'),
						person('Tobin', 'ADMIN', 'enabled'),
						person('Ada', 'ADMIN', 'DISABLED'),
						person('Olaf', 'EMPLOYEE', 'disabled'),
					],
				},
				says: [
					{
						severity: 'warning',
						message: 'Admins of Fernwick Lanterns log in without a second factor: Mira and Ada',
						fix: 'Require two-factor authentication in Business settings → Security Center',
						state: 'Mira and Ada',
						evidence: { admins: ['Mira', 'Ada'] },
					},
				],
			},
			{
				title: 'says nothing of other admins, and of values that are unknown or missing',
				facts: {
					people: [
						person('Tobin', 'ADMIN', 'enabled'),
						person('Mira', 'ADMIN', 'new_value'),
						person('Ada', 'ADMIN'),
					],
				},
				says: 'nothing',
			},
			{ title: 'is not checked without the people', facts: {}, says: 'not checked' },
		],
	},
];

testRules(TABLES);
