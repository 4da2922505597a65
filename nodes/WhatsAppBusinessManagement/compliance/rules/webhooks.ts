import type { Severity } from '../finding';
import type { Rule } from '../rule';
import { records, text, withoutPeriod } from './values';

const WEBHOOKS = 'webhooks/overview';

/** Problems with which Meta delivers nothing, by the names of Webhook Delivery → Check. */
const STOPS_ALL: ReadonlySet<string> = new Set([
	'noCallback',
	'foreignCallback',
	'subscriptionInactive',
]);

const REPAIR = 'Webhook Delivery → Repair';
const SUBSCRIBE = 'Webhook Account Subscription → Subscribe';

/** The operations that fix problems. Some problems need more than an operation. */
const OPERATIONS = new Map([
	['noCallback', REPAIR],
	['triggerNotListening', REPAIR],
	['triggerNotAnswering', REPAIR],
	['subscriptionInactive', REPAIR],
	['fieldsMissing', REPAIR],
	['expectedTriggerNotReached', REPAIR],
	['accountNotSubscribed', SUBSCRIBE],
	['fieldsDiverted', SUBSCRIBE],
]);

const severityOf = (problem: string): Severity => (STOPS_ALL.has(problem) ? 'critical' : 'warning');

/** The rules for what Meta delivers to the trigger. */
export const WEBHOOK_RULES: readonly Rule[] = [
	{
		id: 'delivery-path',
		group: 'webhooks',
		severity: 'warning',
		about:
			'A problem that Webhook Delivery → Check finds; critical if Meta delivers nothing. Needs the App Secret in the credential',
		docs: WEBHOOKS,
		on: 'app',
		needs: ['pathProblems'],
		check: ({ facts }) =>
			records(facts.pathProblems).map((each) => {
				const problem = text(each, 'problem');
				const fixOperation = OPERATIONS.get(problem);
				return {
					part: problem,
					message: withoutPeriod(text(each, 'message')),
					fix: withoutPeriod(text(each, 'fix')),
					severity: severityOf(problem),
					evidence: { problem },
					...(fixOperation !== undefined && { fixOperation }),
				};
			}),
	},
	{
		id: 'account-not-subscribed',
		group: 'webhooks',
		severity: 'warning',
		about: 'An account to which the app is not subscribed. Needs the App ID in the credential',
		docs: WEBHOOKS,
		on: 'account',
		needs: ['isSubscribed'],
		mayLack: ['isSubscribed'],
		fixOperation: SUBSCRIBE,
		check: ({ name, facts }) =>
			facts.isSubscribed === false
				? {
						message: `Meta sends no changes of ${name}, because the app is not subscribed to it`,
						fix: 'Subscribe the app to the account',
					}
				: undefined,
	},
];
