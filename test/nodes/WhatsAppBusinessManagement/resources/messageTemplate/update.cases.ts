import { byId } from '../../../../engine/byId';
import type {
	Call,
	OperationCase,
	OperationCases,
	RefusedCase,
} from '../../../../engine/operations/cases';
import { FORMS } from './forms';
import { SAMPLE, UPLOADED_HEADER, asked, begun, sent } from './sampleUpload';
import { APPROVED, BODY, IN_JSON, PAUSED, REJECTED } from './shared';

/** The result for an edited template. */
const edited = (templateId: string, more: object = {}) => ({
	templateId,
	id: templateId,
	name: 'order_update',
	category: 'UTILITY',
	success: true,
	warnings: [],
	...more,
});

/** The texts and buttons stay as they are. */
const KEPT = { defineTemplate: 'keep' };

/** What decides whether new texts are valid. */
const read = (templateId: string): Call => ({
	method: 'GET',
	path: templateId,
	query: { fields: 'id,name,language,status,category,parameter_format,last_updated_time' },
});

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		...[{}, { name: 'order_update', language: 'en_US', category: 'UTILITY' }].map(
			(identity): OperationCase => ({
				does: `sends only the new components of ${Object.keys(identity).length === 0 ? 'a list' : 'a whole template'}`,
				parameters: {
					...IN_JSON,
					templateId: byId(REJECTED),
					components: { ...identity, components: [BODY] },
				},
				calls: [read(REJECTED), { method: 'POST', path: REJECTED, body: { components: [BODY] } }],
				items: [edited(REJECTED)],
			}),
		),
		{
			does: 'reads the components where the node had them before version 1.1',
			typeVersion: 1,
			parameters: { templateId: byId(REJECTED), updateFields: { components: [BODY] } },
			calls: [read(REJECTED), { method: 'POST', path: REJECTED, body: { components: [BODY] } }],
			items: [edited(REJECTED)],
		},
		{
			does: 'sends a faulty text if errors only warn',
			parameters: {
				...IN_JSON,
				templateId: byId(REJECTED),
				checks: 'warn',
				components: JSON.stringify([{ ...BODY, example: { body_text: [['1']] } }]),
			},
			calls: [
				read(REJECTED),
				{
					method: 'POST',
					path: REJECTED,
					body: { components: [{ ...BODY, example: { body_text: [['1']] } }] },
				},
			],
			items: [edited(REJECTED, { warnings: [expect.objectContaining({ rule: 'example.extra' })] })],
		},
		...FORMS.map(
			({
				does,
				form: { category: chosen, ...form },
				template: { category, ...template },
			}): OperationCase => ({
				does,
				parameters: {
					defineTemplate: 'fields',
					templateId: byId(REJECTED),
					...form,
					...(chosen && { updateFields: { category: chosen } }),
				},
				calls: [
					read(REJECTED),
					{
						method: 'POST',
						path: REJECTED,
						body: { ...(category !== 'UTILITY' && { category }), ...template },
					},
				],
				items: [edited(REJECTED, { category, warnings: expect.any(Array) })],
			}),
		),
		{
			does: 'uploads the sample of a new header first, and resumes where the connection broke',
			parameters: {
				defineTemplate: 'fields',
				templateId: byId(REJECTED),
				header: 'IMAGE',
				bodyText: BODY.text,
			},
			file: SAMPLE,
			given: (graph) => {
				graph.faults.add({
					method: 'POST',
					path: /upload:/,
					times: 1,
					then: { kind: 'breakOff', afterBytes: 7 },
				});
			},
			calls: [
				read(REJECTED),
				begun,
				sent(),
				asked,
				sent(7),
				{ method: 'POST', path: REJECTED, body: { components: [UPLOADED_HEADER, BODY] } },
			],
			items: [edited(REJECTED)],
		},
		{
			does: 'accepts 30 days for any category, and omits an empty value',
			parameters: {
				...KEPT,
				templateId: byId(REJECTED),
				updateFields: { messageSendTtlSeconds: -1, category: null },
			},
			calls: [{ method: 'POST', path: REJECTED, body: { message_send_ttl_seconds: -1 } }],
			items: [edited(REJECTED)],
		},
		{
			does: 'sends link tracking together with the category',
			parameters: {
				...KEPT,
				templateId: byId(PAUSED),
				updateFields: {
					category: 'UTILITY',
					ctaUrlLinkTrackingOptedOut: true,
					messageSendTtlSeconds: 43200,
					parameterFormat: 'POSITIONAL',
				},
			},
			calls: [
				{
					method: 'POST',
					path: PAUSED,
					body: {
						category: 'UTILITY',
						cta_url_link_tracking_opted_out: true,
						message_send_ttl_seconds: 43200,
						parameter_format: 'POSITIONAL',
					},
				},
			],
			items: [edited(PAUSED)],
		},
	],
	refused: [
		[
			'an update without a change',
			{ ...KEPT, templateId: byId(APPROVED), updateFields: {} },
			/^Update Fields: add at least one field to change$/,
		],
		[
			'link tracking without the category',
			{
				...KEPT,
				templateId: byId(APPROVED),
				updateFields: { ctaUrlLinkTrackingOptedOut: true },
			},
			/^Category: choose the template’s current category: Meta accepts link tracking only together with it$/,
		],
		[
			'a category that was not chosen',
			{ ...KEPT, templateId: byId(APPROVED), updateFields: { category: '' } },
			/^Update Fields: add at least one field to change$/,
		],
		[
			'a time to live that the new category does not accept',
			{
				...KEPT,
				templateId: byId(APPROVED),
				updateFields: { category: 'MARKETING', messageSendTtlSeconds: 60 },
			},
			/^Time to Live: must be from 43200/,
		],
		...[-2, 0, 1, 29, 2_592_001].map(
			(messageSendTtlSeconds): RefusedCase => [
				`an update to ${messageSendTtlSeconds} seconds to live, in any category`,
				{
					...KEPT,
					templateId: byId(APPROVED),
					updateFields: { messageSendTtlSeconds },
				},
				/^Time to Live: must be (a whole number )?from (30|-1) to 2592000/,
			],
		),
		[
			'an update to an empty list of components',
			{ ...IN_JSON, templateId: byId(APPROVED), components: '[]' },
			/^Components: fill in the parts of the template/,
		],
	],
};
