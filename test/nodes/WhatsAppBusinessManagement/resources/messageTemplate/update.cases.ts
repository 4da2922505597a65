import { byId } from '../../../../engine/byId';
import type { OperationCases, RefusedCase } from '../../../../engine/operations/cases';
import { APPROVED, BODY, PAUSED, REJECTED } from './shared';

/** The result for an edited template. */
const edited = (templateId: string) => ({
	templateId,
	id: templateId,
	name: 'order_update',
	category: 'UTILITY',
	success: true,
});

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'sends only the new components',
			parameters: { templateId: byId(REJECTED), updateFields: { components: [BODY] } },
			calls: [{ method: 'POST', path: REJECTED, body: { components: [BODY] } }],
			items: [edited(REJECTED)],
		},
		{
			does: 'accepts 30 days for any category, and omits an empty value',
			parameters: {
				templateId: byId(REJECTED),
				updateFields: { messageSendTtlSeconds: -1, category: null },
			},
			calls: [{ method: 'POST', path: REJECTED, body: { message_send_ttl_seconds: -1 } }],
			items: [edited(REJECTED)],
		},
		{
			does: 'sends link tracking together with the category',
			parameters: {
				templateId: byId(PAUSED),
				updateFields: {
					category: 'UTILITY',
					ctaUrlLinkTrackingOptedOut: true,
					messageSendTtlSeconds: 43200,
					parameterFormat: 'POSITIONAL',
					components: '[]',
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
			{ templateId: byId(APPROVED), updateFields: { components: '[]' } },
			/^Update Fields: add at least one field to change$/,
		],
		[
			'link tracking without the category',
			{
				templateId: byId(APPROVED),
				updateFields: { ctaUrlLinkTrackingOptedOut: true },
			},
			/^Category: choose the template’s current category: Meta accepts link tracking only together with it$/,
		],
		[
			'a category that was not chosen',
			{ templateId: byId(APPROVED), updateFields: { category: '' } },
			/^Update Fields: add at least one field to change$/,
		],
		[
			'a time to live that the new category does not accept',
			{
				templateId: byId(APPROVED),
				updateFields: { category: 'MARKETING', messageSendTtlSeconds: 60 },
			},
			/^Time to Live: must be from 43200/,
		],
		...[-2, 0, 1, 29, 2_592_001].map(
			(messageSendTtlSeconds): RefusedCase => [
				`an update to ${messageSendTtlSeconds} seconds to live, in any category`,
				{
					templateId: byId(APPROVED),
					updateFields: { messageSendTtlSeconds },
				},
				/^Time to Live: must be (a whole number )?from (30|-1) to 2592000/,
			],
		),
		[
			'an update to components without a body',
			{
				templateId: byId(APPROVED),
				updateFields: { components: [{ type: 'FOOTER' }] },
			},
			/^Components: must contain a component of the type BODY$/,
		],
	],
};
