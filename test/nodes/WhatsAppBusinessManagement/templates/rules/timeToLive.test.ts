import { TIME_TO_LIVE_RULES } from '../../../../../nodes/WhatsAppBusinessManagement/templates/rules/timeToLive';
import { PLAIN_TEXT, bodyOf, detailsOf, templateOf } from '../templateOf';

const living = (category: unknown, seconds: unknown) =>
	templateOf([bodyOf(PLAIN_TEXT)], { category, message_send_ttl_seconds: seconds });

const RANGE = 'error ttl.range at message_send_ttl_seconds';
const TYPE = [
	'warning ttl.type at message_send_ttl_seconds',
	'The time to live is a text, and should be a number',
	'Remove the quotation marks',
];

const IS = {
	AUTHENTICATION:
		'The time to live must be 30 to 900 seconds in the category AUTHENTICATION, or -1 for 30 days',
	MARKETING: 'The time to live must be 43200 to 2592000 seconds in the category MARKETING',
	UTILITY:
		'The time to live must be 30 to 43200 seconds in the category UTILITY, or -1 for 30 days',
};

describe('time to live', () => {
	it.each<[category: string, seconds: unknown, ...found: unknown[][]]>([
		['AUTHENTICATION', 29, [RANGE, IS.AUTHENTICATION, 'Use 30', 30]],
		['authentication', 901, [RANGE, IS.AUTHENTICATION, 'Use 900', 900]],
		['UTILITY', 43_201, [RANGE, IS.UTILITY, 'Use 43200', 43_200]],
		['UTILITY', 0, [RANGE, IS.UTILITY, 'Use 30', 30]],
		['UTILITY', -2, [RANGE, IS.UTILITY, 'Use 30', 30]],
		['UTILITY', 60.5, [RANGE, IS.UTILITY, 'Enter whole seconds']],
		['UTILITY', 'ten minutes', [RANGE, IS.UTILITY, 'Enter whole seconds']],
		['UTILITY', [60], [RANGE, IS.UTILITY, 'Enter whole seconds']],
		['UTILITY', '60', [...TYPE, 60]],
		['MARKETING', 43_199, [RANGE, IS.MARKETING, 'Use 43200', 43_200]],
		['MARKETING', 2_592_001, [RANGE, IS.MARKETING, 'Use 2592000', 2_592_000]],
		// Marketing has no -1, but the same time as a number.
		['MARKETING', -1, [RANGE, IS.MARKETING, 'Use 2592000', 2_592_000]],
		['MARKETING', '120', [RANGE, IS.MARKETING, 'Use 43200', 43_200], [...TYPE, 120]],
	])('%s %j', (category, seconds, ...found) => {
		expect(detailsOf(living(category, seconds), TIME_TO_LIVE_RULES)).toEqual(found);
	});

	it.each<[category: unknown, seconds: unknown]>([
		['AUTHENTICATION', 30],
		['AUTHENTICATION', 900],
		['AUTHENTICATION', -1],
		['UTILITY', 30],
		['UTILITY', 43_200],
		['UTILITY', -1],
		['MARKETING', 43_200],
		['MARKETING', 2_592_000],
		['UTILITY', undefined],
		['UTILITY', null],
		// Without a category, the range is unknown.
		[undefined, 1],
		['OTHER', 1],
	])('accepts %s %j', (category, seconds) => {
		expect(detailsOf(living(category, seconds), TIME_TO_LIVE_RULES)).toEqual([]);
	});
});
