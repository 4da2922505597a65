import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { APPROVED, OTHER_APPROVED } from './shared';

const metrics = (id: string, rank: number) => ({
	templateId: id,
	days: 30,
	blockRateRank: rank,
	messageSends: expect.any(Number),
	topBlockReason: 'NO_LONGER_NEEDED',
});

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'returns a row per template, over a window in seconds that ends now',
			parameters: {
				templateId: byId(APPROVED),
				otherTemplateId: byId(OTHER_APPROVED),
				days: '30',
			},
			calls: [
				{
					method: 'GET',
					path: `${APPROVED}/compare`,
					query: {
						template_ids: `["${OTHER_APPROVED}"]`,
						start: expect.stringMatching(/^\d{10}$/),
						end: expect.stringMatching(/^\d{10}$/),
						limit: '100',
					},
				},
			],
			items: [metrics(APPROVED, 1), metrics(OTHER_APPROVED, 2)],
		},
	],
	refused: [
		[
			'a template compared with itself',
			{ templateId: byId(APPROVED), otherTemplateId: byId(APPROVED) },
			/^Other Template: must be another template/,
		],
		[
			'another window',
			{
				templateId: byId(APPROVED),
				otherTemplateId: byId(OTHER_APPROVED),
				days: '={{ 14 }}',
			},
			/^Window: must be one of 7, 30, 60, 90$/,
		],
	],
};
