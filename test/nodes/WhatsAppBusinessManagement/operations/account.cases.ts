import { ACCOUNT_FIRST } from '../../../../nodes/WhatsAppBusinessManagement/resources/account/fields';
import {
	ACCOUNT_ID,
	CONNECTED_NUMBER_ID,
	SECOND_ACCOUNT_ID,
	UNVERIFIED_NUMBER_ID,
	VERIFIED_NUMBER_ID,
} from '../../../graphApi';
import { byId, daysAgo, iso, seconds } from './cases';
import type { RefusedCase, ResourceCases } from './cases';

export const cases: ResourceCases = {
	resource: 'account',
	cases: [
		{
			operation: 'get',
			does: 'reads the credential’s account where none is chosen',
			parameters: {},
			calls: [{ method: 'GET', path: ACCOUNT_ID, query: { fields: ACCOUNT_FIRST.join(',') } }],
			item: { id: ACCOUNT_ID, account_review_status: 'APPROVED', currency: 'USD' },
		},
		{
			operation: 'get',
			does: 'takes the ID out of an address of WhatsApp Manager',
			parameters: {
				accountId: {
					__rl: true,
					mode: 'url',
					value: `https://business.facebook.com/wa/manage/home/?waba_id=${SECOND_ACCOUNT_ID}`,
				},
				fields: ['id', 'name'],
			},
			calls: [{ method: 'GET', path: SECOND_ACCOUNT_ID, query: { fields: 'id,name' } }],
			item: { id: SECOND_ACCOUNT_ID },
		},
		{
			operation: 'get',
			does: 'asks for analytics with their own arguments, in seconds',
			parameters: {
				fields: ['id', 'analytics'],
				timeRange: 'custom',
				start: iso(daysAgo(10)),
				end: iso(daysAgo(3)),
				granularity: 'DAY',
			},
			calls: [
				{
					method: 'GET',
					path: ACCOUNT_ID,
					query: {
						fields: `id,analytics.start(${daysAgo(10)}).end(${daysAgo(3)}).granularity(DAY)`,
					},
				},
			],
			item: { id: ACCOUNT_ID, analytics: expect.objectContaining({ granularity: 'DAY' }) },
		},
		{
			operation: 'get',
			does: 'takes the fields from an expression, and asks for no time then',
			parameters: { fields: '={{ "id,name" }}' },
			calls: [{ method: 'GET', path: ACCOUNT_ID, query: { fields: 'id,name' } }],
			item: { id: ACCOUNT_ID },
		},
		{
			operation: 'getEdge',
			does: 'takes the edge from an expression, and asks for no time then',
			parameters: { edge: '={{ "phone_numbers" }}', limit: 1 },
			calls: [{ method: 'GET', path: `${ACCOUNT_ID}/phone_numbers`, query: { limit: '1' } }],
			item: { accountId: ACCOUNT_ID, id: CONNECTED_NUMBER_ID },
		},
		{
			operation: 'getEdge',
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
			operation: 'getEdge',
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
			operation: 'getEdge',
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
			operation: 'getEdge',
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
			operation: 'getEdge',
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
		{
			operation: 'get',
			does: 'reads the policy of a direct connection',
			parameters: { fields: ['dcc_config'] },
			calls: [{ method: 'GET', path: ACCOUNT_ID, query: { fields: 'dcc_config' } }],
			item: { dcc_config: { enabled: false, policy_url: expect.stringMatching(/^https:/) } },
		},
		{
			operation: 'getCreativeOptimization',
			does: 'takes the entry out of the list',
			parameters: {},
			calls: [{ method: 'GET', path: `${ACCOUNT_ID}/degrees_of_freedom_spec` }],
			items: [{ creative_features_spec: expect.any(Object) }],
		},
		{
			operation: 'enableInsights',
			does: 'switches them on, once understood',
			parameters: { accountId: byId(SECOND_ACCOUNT_ID), confirmed: true },
			calls: [{ method: 'POST', path: SECOND_ACCOUNT_ID, body: { is_enabled_for_insights: true } }],
			items: [{ accountId: SECOND_ACCOUNT_ID, id: SECOND_ACCOUNT_ID, success: true }],
		},
		{
			operation: 'enableTemplateArchival',
			does: 'switches it on, once understood',
			parameters: { accountId: byId(SECOND_ACCOUNT_ID), confirmed: true },
			calls: [
				{ method: 'POST', path: SECOND_ACCOUNT_ID, body: { template_auto_archival_enabled: true } },
			],
			items: [{ accountId: SECOND_ACCOUNT_ID, success: true }],
		},
		{
			operation: 'update',
			does: 'sends only what is set',
			parameters: {
				updateFields: { name: 'Fernwick Lamps', timeZoneId: 1, degreesOfFreedomSpec: '{}' },
			},
			calls: [
				{
					method: 'POST',
					path: ACCOUNT_ID,
					body: { name: 'Fernwick Lamps', timezone_id: '1' },
				},
			],
			items: [{ accountId: ACCOUNT_ID, success: true }],
		},
		{
			operation: 'update',
			does: 'sends switches that are off, and a specification as an object',
			parameters: {
				updateFields: {
					disableMarketingMessages: false,
					degreesOfFreedomSpec: '{"creative_features_spec": {"text_formatting": {}}}',
				},
			},
			calls: [
				{
					method: 'POST',
					path: ACCOUNT_ID,
					body: {
						disable_marketing_messages_on_cloud_api: false,
						degrees_of_freedom_spec: { creative_features_spec: { text_formatting: {} } },
					},
				},
			],
			items: [{ accountId: ACCOUNT_ID, success: true }],
		},
	],
	refused: [
		[
			'insights that nobody confirmed',
			{ operation: 'enableInsights' },
			/^I Understand: switch it on/,
		],
		[
			'an archiving that nobody confirmed',
			{ operation: 'enableTemplateArchival' },
			/^I Understand: switch it on/,
		],
		[
			'an archiving among other changes',
			{ operation: 'update', updateFields: { templateAutoArchival: true } },
			/^Update Fields: add at least one field/,
		],
		...[
			{ operation: 'get', fields: ['analytics'] },
			{ operation: 'getEdge', edge: 'conversation_analytics' },
			{ operation: 'getEdge', edge: 'call_analytics' },
		].flatMap((asked): RefusedCase[] => [
			[
				'figures of a time that ends before it begins',
				{ ...asked, timeRange: 'custom', start: '2026-01-02', end: '2026-01-01' },
				/^Start: must lie before End, and before now$/,
			],
			[
				'a granularity that Analytics does not know',
				{ ...asked, granularity: 'YEAR' },
				/^Granularity: must be one of DAY, HALF_HOUR, MONTH$/,
			],
		]),
		...[
			{ operation: 'get', fields: ['analytics'] },
			{ operation: 'getEdge', edge: 'conversation_analytics' },
		].map(
			(asked): RefusedCase => [
				'figures that Meta no longer has',
				{ ...asked, timeRange: 'custom', start: '2020-01-01' },
				/^Start: must lie within the last 365 days/,
			],
		),
		['no change', { operation: 'update' }, /^Update Fields: add at least one field to change$/],
		[
			'a specification that is empty, and nothing else',
			{ operation: 'update', updateFields: { degreesOfFreedomSpec: '{ }' } },
			/^Update Fields: add at least one field/,
		],
		[
			'a parameter of an edge without a name',
			{ operation: 'getEdge', parameters: { parameter: [{ name: '', value: 'x' }] } },
			/^Parameters \(1st entry\) → Name: fill in a name$/,
		],
		[
			'a parameter that would turn the call into another one',
			{ operation: 'getEdge', parameters: { parameter: [{ name: 'method', value: 'delete' }] } },
			/^Parameters \(1st entry\) → Name: may not be one that would turn/,
		],
		[
			'what is no size of a page',
			{ operation: 'getEdge', parameters: { parameter: [{ name: 'limit', value: 'many' }] } },
			/^Parameters: limit must be a whole number, at least 1/,
		],
		[
			'a name that is too long',
			{ operation: 'update', updateFields: { name: 'x'.repeat(101) } },
			/^Name: must have 1 to 100 characters$/,
		],
		[
			'a time zone by its IANA name',
			{ operation: 'update', updateFields: { timeZoneId: 'Europe/Berlin' } },
			/^Time Zone ID: must be the number of a time zone/,
		],
		[
			'a specification that is no object',
			{ operation: 'update', updateFields: { degreesOfFreedomSpec: '[]' } },
			/^Marketing Creative Optimizations: must be a JSON object/,
		],
	],
};
