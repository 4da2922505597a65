import type { Answer, GraphCall } from '../../call';
import { graphRefusal } from '../../errors';
import type { Edge } from '../../graphNode';
import type { Account } from '../../world';
import {
	MESSAGE_STEPS,
	OTHER_STEPS,
	combinations,
	displayNumbers,
	requestedSeries,
	wanted,
	type Dimension,
} from './series';

/** What Meta keeps of messages, conversations and prices since December 2025. */
const YEAR = 365;

const PHONE: Dimension = { key: 'phone_number', filter: 'phone_numbers', values: displayNumbers };

const COUNTRY: Dimension = { key: 'country', filter: 'country_codes', values: () => ['US', 'DE'] };

const TIER: Dimension = { key: 'tier', filter: 'tiers', values: () => ['0:MAX'] };

const choice = (
	key: string,
	filter: string,
	values: readonly string[],
	rarely: readonly string[] = [],
): Dimension => ({ key, filter, allowed: [...values, ...rarely], values: () => values });

/** `product_types` of messages: 0 templates, 2 other messages, 100 incoming ones. */
const KINDS = ['0', '2', '100'] as const;

/** `analytics.start().end().granularity()`: a field only, without a `data` array. */
export function messageAnalytics(account: Account, call: GraphCall): Answer {
	const { granularity, intervals } = requestedSeries(account, call, MESSAGE_STEPS, YEAR);
	const kinds = wanted('product_types', call, KINDS) ?? KINDS;
	const countries = wanted('country_codes', call) ?? [account.country];
	const numbers = displayNumbers(account, call);
	const chosen = wanted('phone_numbers', call);
	return {
		phone_numbers: chosen ? numbers.filter((number) => chosen.includes(number)) : numbers,
		country_codes: countries,
		granularity,
		data_points: intervals.map((interval, index) => ({
			...interval,
			sent: 40 * kinds.length + index,
			delivered: 39 * kinds.length + index,
		})),
	};
}

/** An edge that returns series: `{ data: [{ data_points }] }`. */
interface Series {
	lookBack?: number;
	/** Meta's name of a figure, its key in a data point, and the figure. */
	metrics: Record<string, [key: string, figure: (index: number) => number]>;
	dimensions: Record<string, Dimension>;
	/** The series' own properties. */
	facts?: (call: GraphCall, granularity: string) => object;
}

const seriesEdge = ({ lookBack, metrics, dimensions, facts }: Series): Edge<Account> => ({
	GET: (account, call) => {
		const { granularity, intervals } = requestedSeries(account, call, OTHER_STEPS, lookBack);
		const names = withoutCost(account, wanted('metric_types', call, Object.keys(metrics)), metrics);
		const rows = combinations(account, call, dimensions);
		const data_points = intervals.flatMap((interval, index) =>
			rows.map((row, place) => ({
				...interval,
				...row,
				...Object.fromEntries(names.map((name) => figureOf(metrics, name, index + place))),
			})),
		);
		return { data: [{ ...facts?.(call, granularity), data_points }] };
	},
});

const figureOf = (metrics: Series['metrics'], name: string, index: number): [string, number] => {
	const [key, figure] = metrics[name] ?? [name, () => 0];
	return [key, figure(index)];
};

/**
 * Who is billed through a partner gets no cost; of the accounts here, that is the client's. Meta's page
 * says that asking for nothing else is refused ("Cost not available"), but not with which code.
 */
function withoutCost(
	{ ownership_type }: Account,
	asked: string[] | undefined,
	metrics: Series['metrics'],
): string[] {
	const names = asked ?? Object.keys(metrics);
	if (ownership_type !== 'CLIENT_OWNED') return names;
	const left = names.filter((name) => name !== 'COST');
	if (left.length === 0) throw graphRefusal(100, 'Cost not available');
	return left;
}

export const conversationAnalytics = seriesEdge({
	lookBack: YEAR,
	metrics: { CONVERSATION: ['conversation', (index) => 40 + index], COST: ['cost', () => 1.25] },
	dimensions: {
		CONVERSATION_CATEGORY: choice(
			'conversation_category',
			'conversation_categories',
			['MARKETING', 'UTILITY', 'AUTHENTICATION', 'SERVICE'],
			['AUTHENTICATION_INTERNATIONAL', 'MARKETING_LITE'],
		),
		CONVERSATION_DIRECTION: choice(
			'conversation_direction',
			'conversation_directions',
			['BUSINESS_INITIATED', 'USER_INITIATED'],
			['UNKNOWN'],
		),
		CONVERSATION_TYPE: choice(
			'conversation_type',
			'conversation_types',
			['REGULAR', 'FREE_TIER'],
			['FREE_ENTRY_POINT', 'UNKNOWN'],
		),
		COUNTRY,
		PHONE,
	},
});

export const pricingAnalytics = seriesEdge({
	lookBack: YEAR,
	metrics: { COST: ['cost', (index) => 2.5 * index], VOLUME: ['volume', (index) => 25 * index] },
	dimensions: {
		COUNTRY,
		PHONE,
		PRICING_CATEGORY: choice(
			'pricing_category',
			'pricing_categories',
			['MARKETING', 'UTILITY', 'AUTHENTICATION', 'SERVICE'],
			[
				'AI_BOT',
				'AUTHENTICATION_INTERNATIONAL',
				'GROUP_MARKETING',
				'GROUP_MARKETING_LITE',
				'GROUP_SERVICE',
				'GROUP_UTILITY',
				'MARKETING_LITE',
				'MARKETING_LITE_DYNAMIC',
				'REFERRAL_CONVERSION',
			],
		),
		PRICING_TYPE: choice(
			'pricing_type',
			'pricing_types',
			['REGULAR', 'FREE_CUSTOMER_SERVICE'],
			['FREE_ENTRY_POINT', 'FREE_GROUP_CUSTOMER_SERVICE'],
		),
		TIER,
	},
});

const CALL_DIRECTIONS = ['BUSINESS_INITIATED', 'USER_INITIATED'];

/**
 * Meta's page shows the field form without a `data` array; for the edge, Graph's usual list is used.
 */
export const callAnalytics = seriesEdge({
	metrics: {
		AVERAGE_DURATION: ['average_duration', () => 95],
		COST: ['cost', () => 0],
		COUNT: ['count', (index) => 3 + index],
	},
	dimensions: {
		COUNTRY,
		DIRECTION: choice('direction', 'directions', CALL_DIRECTIONS, ['UNKNOWN']),
		PHONE,
		TIER,
	},
	facts: (call, granularity) => ({
		granularity,
		directions: wanted('directions', call) ?? CALL_DIRECTIONS,
	}),
});
