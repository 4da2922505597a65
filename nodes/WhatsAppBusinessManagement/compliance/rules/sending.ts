import type { Health } from '../health';
import { PAYMENT_FAILS, PORTFOLIO_NOT_VERIFIED, healthOf } from '../health';
import type { Rule } from '../rule';
import { withoutPeriod } from './values';

const HEALTH = 'support/health-status';

const LOOK = 'Open WhatsApp Manager, which shows the problem and its solution';

const NO_REASON = 'Meta gives no reason';

/** What Meta says, as it is. */
const reasonsOf = ({ errors, remarks }: Health): string => {
	const described = errors.map(({ code, description }) => {
		const text = withoutPeriod(description);
		return code === '' ? text : `${text || 'Meta gives no description'} (${code})`;
	});
	const all = new Set([...described, ...remarks.map(withoutPeriod)]);
	return [...all].join('; ') || NO_REASON;
};

const solutionsOf = ({ errors }: Health): string => {
	const all = errors.map(({ solution }) => withoutPeriod(solution)).filter((text) => text !== '');
	return [...new Set(all)].join('. ');
};

/** A change of Meta’s codes is a change of the finding. */
const stateOf = ({ status, errors }: Health): string =>
	[status, ...errors.map(({ code }) => code)].filter((text) => text !== '').join(' ');

/** Without the error that the rule `portfolio-not-verified` tells, once per portfolio. */
const ofItsOwn = (health: Health): Health => ({
	...health,
	errors: health.errors.filter(({ code }) => code !== PORTFOLIO_NOT_VERIFIED),
});

/**
 * The rules for the objects in a `health_status`: a number, its account, the portfolio and the app. Meta’s
 * descriptions and solutions are shown as they are, because Meta publishes no list of the codes.
 */
export const SENDING_RULES: readonly Rule[] = [
	{
		id: 'send-blocked',
		group: 'account',
		severity: 'critical',
		about: 'A number, account, portfolio or app that cannot send, as Meta’s health status says',
		docs: HEALTH,
		on: 'sending',
		needs: ['can_send_message'],
		check: ({ name, facts }) => {
			const health = healthOf(facts);
			if (health.status !== 'BLOCKED') return undefined;
			const reasons = reasonsOf(health);
			return {
				message: `${name} cannot send: ${reasons}`,
				fix: solutionsOf(health) || LOOK,
				state: stateOf(health),
				lacksReason: reasons === NO_REASON,
			};
		},
	},
	{
		id: 'send-limited',
		group: 'account',
		severity: 'warning',
		about: 'A number, account, portfolio or app that can send only a part',
		docs: HEALTH,
		on: 'sending',
		needs: ['can_send_message'],
		check: ({ name, facts }) => {
			const whole = healthOf(facts);
			const health = ofItsOwn(whole);
			const isToldElsewhere =
				health.errors.length < whole.errors.length &&
				health.errors.length + health.remarks.length === 0;
			if (health.status !== 'LIMITED' || isToldElsewhere) return undefined;
			const reasons = reasonsOf(health);
			return {
				message: `${name} is limited: ${reasons}`,
				fix: solutionsOf(health) || LOOK,
				state: stateOf(health),
				lacksReason: reasons === NO_REASON,
			};
		},
	},
	{
		id: 'account-payment-error',
		group: 'account',
		severity: 'critical',
		about: `An account whose payment fails (Meta’s code ${PAYMENT_FAILS}), so that no template goes out`,
		docs: HEALTH,
		on: 'sending',
		needs: ['can_send_message', 'errors'],
		mayLack: ['errors'],
		replaces: ['send-blocked', 'send-limited', 'account-payment-missing'],
		check: ({ name, facts }) => {
			const health = healthOf(facts);
			if (!health.errors.some(({ code }) => code === PAYMENT_FAILS)) return undefined;
			const solutions = solutionsOf(health);
			return {
				message: `Payment of ${name} fails, so no template goes out: ${reasonsOf(health)}`,
				fix: `Open the payment settings in WhatsApp Manager${solutions && `. ${solutions}`}`,
				state: stateOf(health),
			};
		},
	},
];
