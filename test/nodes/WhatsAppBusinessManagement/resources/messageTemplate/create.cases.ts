import type {
	OperationCase,
	OperationCases,
	RefusedCase,
} from '../../../../engine/operations/cases';
import { BODY, NEW, created, made } from './shared';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'submits a template with its components unchanged',
			parameters: { ...NEW, components: JSON.stringify([BODY]) },
			calls: [created({ ...NEW, components: [BODY] })],
			items: [made()],
		},
		...['', null].map(
			(messageSendTtlSeconds): OperationCase => ({
				does: `omits a time to live of ${JSON.stringify(messageSendTtlSeconds)}, as a sheet returns it`,
				parameters: {
					...NEW,
					components: [BODY],
					options: { messageSendTtlSeconds },
				},
				calls: [created({ ...NEW, components: [BODY] })],
				items: [made()],
			}),
		),
		{
			does: 'reports that Meta assigned another category, whatever an older workflow allows',
			parameters: {
				...NEW,
				components: [{ type: 'body', text: 'Today only: a discount on lanterns.' }],
				options: {
					allowCategoryChange: false,
					bidSpec: '{}',
					ctaUrlLinkTrackingOptedOut: false,
					displayFormat: 'ORDER_DETAILS',
					isPrimaryDeviceDeliveryOnly: true,
					messageSendTtlSeconds: -1,
					parameterFormat: 'NAMED',
					sendType: 'DIRECT',
					subCategory: 'ORDER_STATUS',
					degreesOfFreedomSpec: '{"text": {"enroll_status": "OPT_OUT"}}',
				},
			},
			calls: [
				created({
					...NEW,
					components: [{ type: 'body', text: 'Today only: a discount on lanterns.' }],
					cta_url_link_tracking_opted_out: false,
					degrees_of_freedom_spec: { text: { enroll_status: 'OPT_OUT' } },
					display_format: 'ORDER_DETAILS',
					is_primary_device_delivery_only: true,
					message_send_ttl_seconds: -1,
					parameter_format: 'NAMED',
					send_type: 'DIRECT',
					sub_category: 'ORDER_STATUS',
				}),
			],
			items: [made({ category: 'MARKETING', categoryChanged: true })],
		},
		{
			does: 'sends Meta’s specs of a marketing message as objects',
			parameters: {
				...NEW,
				category: 'MARKETING',
				components: [BODY],
				options: {
					bidSpec: '{"bid_amount": 5}',
					creativeSourcingSpec: '{"source_type": "AUTO"}',
				},
			},
			calls: [
				created({
					...NEW,
					category: 'MARKETING',
					components: [BODY],
					bid_spec: { bid_amount: 5 },
					creative_sourcing_spec: { source_type: 'AUTO' },
				}),
			],
			items: [made({ category: 'MARKETING' })],
		},
	],
	refused: [
		[
			'a name in capitals',
			{ ...NEW, name: 'Lantern', components: [BODY] },
			/^Name: may contain only lower-case letters, digits and underscores$/,
		],
		[
			'a language that is not a code',
			{ ...NEW, language: 'en-us', components: [BODY] },
			/^Language: must be a code like en_US/,
		],
		[
			'a template without components',
			{ ...NEW, components: '[]' },
			/^Components: fill in the parts/,
		],
		[
			'components that are not JSON',
			{ ...NEW, components: '[{' },
			/^Components: is not valid JSON/,
		],
		[
			'a component without a type',
			{ ...NEW, components: [{ text: 'Hello' }, BODY] },
			/^Components: each component must have a type/,
		],
		[
			'two bodies',
			{ ...NEW, components: [BODY, { ...BODY, type: 'body' }] },
			/^Components: may contain only one component of the type BODY$/,
		],
		[
			'a template without a body',
			{ ...NEW, components: [{ type: 'FOOTER', text: 'Lanterns' }] },
			/^Components: must contain a component of the type BODY$/,
		],
		...(
			[
				['AUTHENTICATION', 901, '30 to 900 seconds, or -1 for 30 days,'],
				['AUTHENTICATION', 29, '30 to 900 seconds, or -1 for 30 days,'],
				['UTILITY', 43_201, '30 to 43200 seconds, or -1 for 30 days,'],
				['MARKETING', 43_199, '43200 to 2592000 seconds'],
				['MARKETING', -1, '43200 to 2592000 seconds'],
			] as const
		).map(
			([category, messageSendTtlSeconds, range]): RefusedCase => [
				`${messageSendTtlSeconds} seconds to live in the category ${category}`,
				{
					...NEW,
					category,
					components: [BODY],
					options: { messageSendTtlSeconds },
				},
				new RegExp(`^Time to Live: must be from ${range} in the category ${category}$`),
			],
		),
	],
};
