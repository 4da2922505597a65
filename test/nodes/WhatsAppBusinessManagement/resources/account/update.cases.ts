import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
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
			does: 'sends booleans that are off, and a specification as an object',
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
		{
			does: 'sends the optimizations in rows as Meta’s specification',
			parameters: {
				updateFields: {
					creativeOptimizations: {
						optimization: [
							{ feature: 'image_touchups', status: 'OPT_IN' },
							{ feature: 'one_that_meta_adds', status: 'OPT_OUT' },
						],
					},
				},
			},
			calls: [
				{
					method: 'POST',
					path: ACCOUNT_ID,
					body: {
						degrees_of_freedom_spec: {
							creative_features_spec: {
								image_touchups: { enroll_status: 'OPT_IN' },
								one_that_meta_adds: { enroll_status: 'OPT_OUT' },
							},
						},
					},
				},
			],
			items: [{ accountId: ACCOUNT_ID, success: true }],
		},
	],
	refused: [
		[
			'optimizations in rows and as JSON',
			{
				updateFields: {
					creativeOptimizations: {
						optimization: [{ feature: 'image_touchups', status: 'OPT_IN' }],
					},
					degreesOfFreedomSpec: '{"creative_features_spec": {}}',
				},
			},
			/^Creative Optimizations: fill in .* not both$/,
		],
		[
			'an optimization without a decision',
			{
				updateFields: {
					creativeOptimizations: { optimization: [{ feature: 'image_touchups', status: 'yes' }] },
				},
			},
			/^Creative Optimizations \(1st entry\) → Decision: must be one of OPT_IN, OPT_OUT$/,
		],
		[
			'an optimization twice',
			{
				updateFields: {
					creativeOptimizations: {
						optimization: [
							{ feature: 'image_touchups', status: 'OPT_IN' },
							{ feature: 'image_touchups', status: 'OPT_OUT' },
						],
					},
				},
			},
			/^Creative Optimizations: contains an optimization twice/,
		],
		[
			'an optimization that is not a name',
			{
				updateFields: {
					creativeOptimizations: { optimization: [{ feature: 'Touch it', status: 'OPT_IN' }] },
				},
			},
			/^Creative Optimizations \(1st entry\) → Optimization: must be Meta’s name$/,
		],
		[
			'an archiving among other changes',
			{ updateFields: { templateAutoArchival: true } },
			/^Update Fields: add at least one field/,
		],
		['no change', {}, /^Update Fields: add at least one field to change$/],
		[
			'a specification that is empty, and nothing else',
			{ updateFields: { degreesOfFreedomSpec: '{ }' } },
			/^Update Fields: add at least one field/,
		],
		[
			'a name that is too long',
			{ updateFields: { name: 'x'.repeat(101) } },
			/^Name: must have 1 to 100 characters$/,
		],
		[
			'a time zone by its IANA name',
			{ updateFields: { timeZoneId: 'Europe/Berlin' } },
			/^Time Zone ID: must be the number of a time zone/,
		],
		[
			'a specification that is not an object',
			{ updateFields: { degreesOfFreedomSpec: '[]' } },
			/^Creative Optimizations \(JSON\): must be a JSON object/,
		],
	],
};
