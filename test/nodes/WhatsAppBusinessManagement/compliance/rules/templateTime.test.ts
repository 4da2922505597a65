import type { RuleCase, RuleTable } from '../ruleCases';
import { NOW, testRules } from '../ruleCases';
import { TEMPLATE } from '../ruleSubjects';

const HOUR_S = 3_600;
const DAY_S = 24 * HOUR_S;
const NOW_S = NOW / 1_000;

const iso = (seconds: number): string => new Date(seconds * 1_000).toISOString();

/** Values that are no time, or none with a known time zone. */
const NO_TIMES: RuleCase[] = [0, 'soon', {}, true].map((time) => ({
	title: `finds nothing if the time is ${JSON.stringify(time)}`,
	facts: { status: 'PENDING', last_updated_time: time },
	says: 'nothing',
}));

const TABLES: RuleTable[] = [
	{
		rule: 'template-pending-long',
		subject: TEMPLATE,
		cases: [
			...[NOW_S - 48 * HOUR_S, String(NOW_S - 48 * HOUR_S), iso(NOW_S - 48 * HOUR_S)].map(
				(time) => ({
					title: `finds a review since ${time}`,
					facts: { status: 'PENDING', last_updated_time: time },
					says: [
						{
							rule: 'template-pending-long',
							severity: 'warning' as const,
							message: 'Template order_update (en_US) has been in review for 48 hours',
							fix: 'Ask Meta’s support: open a ticket in Business Support Home',
							since: iso(NOW_S - 48 * HOUR_S),
							evidence: { status: 'PENDING', last_updated_time: time },
						},
					],
				}),
			),
			{
				title: 'finds nothing a second before',
				facts: { status: 'PENDING', last_updated_time: NOW_S - 48 * HOUR_S + 1 },
				says: 'nothing',
			},
			{
				title: 'counts the hours that the user sets, and tells whole hours',
				facts: { status: 'pending', last_updated_time: NOW_S - 2 * HOUR_S + 1 },
				settings: { templatePendingHours: 1 },
				says: [{ message: 'Template order_update (en_US) has been in review for 1 hour' }],
			},
			...(
				[
					[71, '71 hours'],
					[72, '3 days'],
					[7928, '330 days'],
				] as const
			).map(([hours, words]) => ({
				title: `tells ${words}`,
				facts: { status: 'PENDING', last_updated_time: NOW_S - hours * HOUR_S },
				says: [{ message: `Template order_update (en_US) has been in review for ${words}` }],
			})),
			...['APPROVED', 'IN_APPEAL', 'SOMETHING_NEW'].map((status) => ({
				title: `finds nothing in ${status}`,
				facts: { status, last_updated_time: NOW_S - 90 * HOUR_S },
				says: 'nothing' as const,
			})),
			...NO_TIMES,
			{
				title: 'is not checked without the time',
				facts: { status: 'PENDING' },
				says: 'not checked',
			},
		],
	},
	{
		rule: 'template-idle',
		subject: TEMPLATE,
		cases: [
			{
				title: 'finds a template that has not changed for 300 days',
				facts: { status: 'APPROVED', last_updated_time: NOW_S - 300 * DAY_S },
				says: [
					{
						rule: 'template-idle',
						severity: 'info',
						message: 'Template order_update (en_US) has not changed for 300 days',
						fix: 'Send it or delete it: Meta archives templates that are not sent for 12 months',
						fixOperation: 'Message Template → Delete Language',
						since: iso(NOW_S - 300 * DAY_S),
					},
				],
			},
			{
				title: 'finds nothing a second before',
				facts: { status: 'APPROVED', last_updated_time: NOW_S - 300 * DAY_S + 1 },
				says: 'nothing',
			},
			{
				title: 'counts the days that the user sets',
				facts: { status: 'APPROVED', last_updated_time: NOW_S - DAY_S },
				settings: { templateIdleDays: 1 },
				says: [{ message: 'Template order_update (en_US) has not changed for 1 day' }],
			},
			...['ARCHIVED', 'REJECTED', 'SOMETHING_NEW'].map((status) => ({
				title: `finds nothing in ${status}`,
				facts: { status, last_updated_time: NOW_S - 900 * DAY_S },
				says: 'nothing' as const,
			})),
			{
				title: 'is not checked without the time',
				facts: { status: 'APPROVED' },
				says: 'not checked',
			},
		],
	},
];

testRules(TABLES);
