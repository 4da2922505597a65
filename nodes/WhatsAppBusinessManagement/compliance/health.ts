import { recordOf } from '../graph/records';
import type { Facts } from './subject';

/** An error of an object in a `health_status`. */
export interface HealthError {
	code: string;
	description: string;
	solution: string;
}

/** What Meta says about one object in a `health_status`, with the texts as they are. */
export interface Health {
	/** AVAILABLE, LIMITED, BLOCKED, or a value that Meta adds later; empty if there is none. */
	status: string;
	errors: HealthError[];
	/** Meta’s remarks, without errors. */
	remarks: string[];
}

/**
 * The codes that rules know, as texts. Meta publishes no list of them; these are in wide public use. Every
 * other code is shown with Meta’s description.
 */
export const PAYMENT_FAILS = '141006';
export const PORTFOLIO_NOT_VERIFIED = '141010';

const AVAILABLE = 'AVAILABLE';

const textIn = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

const errorOf = (value: unknown): HealthError => {
	const { error_code, error_description, possible_solution } = recordOf(value);
	return {
		code: textIn(error_code),
		description: textIn(error_description),
		solution: textIn(possible_solution),
	};
};

/**
 * Reads an object in a `health_status`. The errors of an AVAILABLE one are left out: Meta’s own sample has
 * errors there that are about calls (Meta: Health status).
 *
 * @param facts an entry of `entities`
 */
export function healthOf(facts: Facts): Health {
	const status = textIn(facts.can_send_message).toUpperCase();
	if (status === AVAILABLE || status === '') return { status, errors: [], remarks: [] };
	const errors = listIn(facts.errors).map(errorOf);
	return {
		status,
		errors: errors.filter(({ code, description }) => code !== '' || description !== ''),
		remarks: listIn(facts.additional_info)
			.map(textIn)
			.filter((text) => text !== ''),
	};
}
