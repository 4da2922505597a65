import type { RuleTable } from '../ruleCases';
import { testRules } from '../ruleCases';

/** A problem as Webhook Delivery → Check names it. */
const problem = (id: string) => ({
	problem: id,
	message: `What is wrong with ${id}`,
	fix: `Do this, and that. Then publish the workflow with ${id} again.`,
});

const found = (id: string, severity: 'critical' | 'warning') => ({
	rule: `delivery-path.${id}`,
	severity,
	message: `What is wrong with ${id}`,
	fix: `Do this, and that. Then publish the workflow with ${id} again`,
	evidence: { problem: id },
});

const TABLES: RuleTable[] = [
	{
		rule: 'delivery-path',
		subject: { kind: 'app', id: '670843887433847', name: 'The app 670843887433847' },
		cases: [
			{
				title: 'finds each problem of the path, with its own words',
				facts: {
					pathProblems: [
						problem('noCallback'),
						problem('foreignCallback'),
						problem('subscriptionInactive'),
						problem('fieldsMissing'),
						problem('tokenOfOtherApp'),
						problem('newProblem'),
					],
				},
				says: [
					{ ...found('noCallback', 'critical'), fixOperation: 'Webhook Delivery → Repair' },
					found('foreignCallback', 'critical'),
					{
						...found('subscriptionInactive', 'critical'),
						fixOperation: 'Webhook Delivery → Repair',
					},
					{ ...found('fieldsMissing', 'warning'), fixOperation: 'Webhook Delivery → Repair' },
					found('tokenOfOtherApp', 'warning'),
					found('newProblem', 'warning'),
				],
			},
			{ title: 'says nothing of a path in order', facts: { pathProblems: [] }, says: 'nothing' },
			{ title: 'is not checked if the path could not be read', facts: {}, says: 'not checked' },
		],
	},
	{
		rule: 'account-not-subscribed',
		subject: { kind: 'account', id: '102290129340398', name: 'Lucky Shrub' },
		cases: [
			{
				title: 'finds an account without the app',
				facts: { isSubscribed: false },
				says: [
					{
						severity: 'warning',
						message:
							'Meta sends no changes of Lucky Shrub, because the app is not subscribed to it',
						fix: 'Subscribe the app to the account',
						fixOperation: 'Webhook Account Subscription → Subscribe',
					},
				],
			},
			{ title: 'says nothing of one with it', facts: { isSubscribed: true }, says: 'nothing' },
			{ title: 'says nothing without an App ID', facts: {}, says: 'nothing' },
			{
				title: 'is not checked if Meta does not tell it',
				facts: {},
				unknown: ['isSubscribed'],
				says: 'not checked',
			},
		],
	},
];

testRules(TABLES);
