import { codeAsWords } from '../../changes/words';
import { rulesOn, valueRule } from './entries';
import { records, text, upper, withoutPeriod } from './values';

const HEALTH = 'https://developers.facebook.com/docs/whatsapp/flows/guides/healthmonitoring';
const REFERENCE = 'https://developers.facebook.com/docs/whatsapp/flows/reference';

const REPAIR =
	'Repair the endpoint of the flow: its errors, response times and availability. Meta lifts the restriction by itself once it recovers';

const further = (count: number): string =>
	count > 1 ? ` (and ${count - 1} more ${count === 2 ? 'error' : 'errors'})` : '';

/** The rules for flows. */
export const FLOW_RULES = rulesOn('flows', 'flow', [
	valueRule({
		id: 'flow-blocked',
		severity: 'critical',
		about: 'A flow that Meta has blocked, because its endpoint fails',
		docs: HEALTH,
		field: 'status',
		says: {
			BLOCKED: (name) => `Flow ${name} is blocked, so it can be neither sent nor opened`,
		},
		fix: REPAIR,
	}),
	valueRule({
		id: 'flow-throttled',
		severity: 'warning',
		about: 'A flow that Meta has throttled, because its endpoint fails',
		docs: HEALTH,
		field: 'status',
		says: {
			THROTTLED: (name) => `Flow ${name} is throttled, so it can be sent only 10 times per hour`,
		},
		fix: REPAIR,
	}),
	{
		id: 'flow-invalid',
		severity: 'warning',
		about: 'A published flow with errors',
		docs: REFERENCE,
		needs: ['status', 'validation_errors'],
		// Meta may leave out an empty list.
		mayLack: ['validation_errors'],
		fixOperation: 'Flow → Create',
		check: ({ name, facts }) => {
			const errors = records(facts.validation_errors);
			const [first] = errors;
			if (upper(facts, 'status') !== 'PUBLISHED' || first === undefined) return undefined;
			const words =
				text(first, 'message') ||
				codeAsWords(text(first, 'error')) ||
				'Meta does not describe them';
			return {
				message: `Flow ${name} is published with errors: ${withoutPeriod(words)}${further(errors.length)}`,
				fix: 'Create a new flow without the errors: a published flow cannot be changed',
				state: text(first, 'error'),
			};
		},
	},
]);
