import { ACCOUNT_FIRST } from '../../../../nodes/WhatsAppBusinessManagement/resources/account/fields';
import { ACCOUNT_ID, SECOND_ACCOUNT_ID } from '../../../graphApi';
import { byId, seconds } from './cases';
import type { ResourceCases } from './cases';

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
				analyticsStart: '2026-01-01T00:00:00.000Z',
				analyticsEnd: '2026-01-08T00:00:00.000Z',
				analyticsGranularity: 'DAY',
			},
			calls: [
				{
					method: 'GET',
					path: ACCOUNT_ID,
					query: {
						fields: `id,analytics.start(${seconds('2026-01-01')}).end(${seconds('2026-01-08')}).granularity(DAY)`,
					},
				},
			],
			item: { id: ACCOUNT_ID, analytics: expect.objectContaining({ granularity: 'DAY' }) },
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
			item: { language: 'en_US' },
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
			does: 'asks for call analytics in seconds',
			parameters: {
				edge: 'call_analytics',
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
			item: { data_points: expect.any(Array) },
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
					templateAutoArchival: true,
					degreesOfFreedomSpec: '{"creative_features_spec": {"text_formatting": {}}}',
				},
			},
			calls: [
				{
					method: 'POST',
					path: ACCOUNT_ID,
					body: {
						disable_marketing_messages_on_cloud_api: false,
						template_auto_archival_enabled: true,
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
		['no change', { operation: 'update' }, /^Update Fields: add at least one field/],
		[
			'a specification that is empty, and nothing else',
			{ operation: 'update', updateFields: { degreesOfFreedomSpec: '{ }' } },
			/^Update Fields: add at least one field/,
		],
		[
			'a parameter of an edge without a name',
			{ operation: 'getEdge', parameters: { parameter: [{ name: '', value: 'x' }] } },
			/^Parameters: fill in a name$/,
		],
		[
			'a parameter that would turn the call into another one',
			{ operation: 'getEdge', parameters: { parameter: [{ name: 'method', value: 'delete' }] } },
			/^Parameters: may not be one that would turn/,
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
