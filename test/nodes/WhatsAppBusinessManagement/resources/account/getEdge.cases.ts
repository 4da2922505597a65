import type { OperationCases } from '../../../../engine/operations/cases';
import { seconds } from '../../../../engine/times';
import {
	ACCOUNT_ID,
	CONNECTED_NUMBER_ID,
	UNVERIFIED_NUMBER_ID,
	VERIFIED_NUMBER_ID,
} from '../../../../graphApi';
import { refusedTimes, refusesOldFigures } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'takes the edge from an expression, and asks for no time then',
			parameters: { edge: '={{ "phone_numbers" }}', limit: 1 },
			calls: [{ method: 'GET', path: `${ACCOUNT_ID}/phone_numbers`, query: { limit: '1' } }],
			item: { accountId: ACCOUNT_ID, id: CONNECTED_NUMBER_ID },
		},
		{
			does: 'reads an edge with parameters of its own',
			parameters: {
				edge: 'message_template_previews',
				parameters: {
					parameter: [
						{ name: 'category', value: 'AUTHENTICATION' },
						{ name: 'languages', value: '["en_US"]' },
					],
				},
			},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/message_template_previews`,
					query: { category: 'AUTHENTICATION', languages: '["en_US"]', limit: '50' },
				},
			],
			item: { language: 'en_US', body: '*{{1}}* is your verification code.' },
		},
		{
			does: 'sends lists as JSON, and no parameter without a value',
			parameters: {
				edge: 'message_templates',
				parameters: {
					parameter: [
						{ name: 'language', value: '={{ ["en_US", "de"] }}' },
						{ name: 'since', value: '={{ 1767225600 }}' },
						{ name: 'name', value: '' },
						{ name: 'content', value: '={{ null }}' },
						{ name: '', value: '' },
					],
				},
			},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/message_templates`,
					query: { language: '["en_US","de"]', since: '1767225600', limit: '50' },
				},
			],
			item: { language: expect.stringMatching(/^(en_US|de)$/) },
			items: 50,
		},
		{
			does: 'reads by pages as large as the user says',
			parameters: {
				edge: 'phone_numbers',
				parameters: {
					parameter: [
						{ name: 'fields', value: 'id' },
						{ name: 'limit', value: '2' },
					],
				},
				returnAll: true,
			},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/phone_numbers`,
					query: { fields: 'id', limit: '2' },
				},
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/phone_numbers`,
					query: { fields: 'id', limit: '2', after: expect.any(String) as string },
				},
			],
			items: [CONNECTED_NUMBER_ID, VERIFIED_NUMBER_ID, UNVERIFIED_NUMBER_ID].map((id) => ({ id })),
		},
		{
			does: 'asks for call analytics in seconds',
			parameters: {
				edge: 'call_analytics',
				timeRange: 'custom',
				start: '2026-01-01T00:00:00.000Z',
				end: '2026-01-03T00:00:00.000Z',
			},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/call_analytics`,
					query: {
						start: String(seconds('2026-01-01')),
						end: String(seconds('2026-01-03')),
						granularity: 'DAILY',
						limit: '50',
					},
				},
			],
			items: [
				{
					granularity: 'DAILY',
					directions: ['BUSINESS_INITIATED', 'USER_INITIATED'],
					data_points: ['2026-01-01', '2026-01-02'].map(
						(date) =>
							expect.objectContaining({ start: seconds(date), average_duration: 95 }) as object,
					),
				},
			],
		},
		{
			does: 'asks for call analytics by the granularity that is chosen',
			parameters: {
				edge: 'call_analytics',
				timeRange: 'custom',
				start: '2026-01-01T00:00:00.000Z',
				end: '2026-01-03T00:00:00.000Z',
				granularity: 'MONTH',
			},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/call_analytics`,
					query: {
						start: String(seconds('2026-01-01')),
						end: String(seconds('2026-01-03')),
						granularity: 'MONTHLY',
						limit: '50',
					},
				},
			],
			item: { granularity: 'MONTHLY' },
		},
	],
	refused: [
		...['conversation_analytics', 'call_analytics'].flatMap((edge) => refusedTimes({ edge })),
		refusesOldFigures({ edge: 'conversation_analytics' }),
		[
			'a parameter of an edge without a name',
			{ parameters: { parameter: [{ name: '', value: 'x' }] } },
			/^Parameters \(1st entry\) → Name: fill in a name$/,
		],
		[
			'a parameter that would turn the call into another one',
			{ parameters: { parameter: [{ name: 'method', value: 'delete' }] } },
			/^Parameters \(1st entry\) → Name: may not be one that would turn/,
		],
		[
			'what is no size of a page',
			{ parameters: { parameter: [{ name: 'limit', value: 'many' }] } },
			/^Parameters: limit must be a whole number, at least 1/,
		],
	],
};
