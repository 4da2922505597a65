import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';
import { TRIGGER } from './shared';

export const cases: OperationCases = {
	repeats: 'sent once',
	sendsNothingToMeta: true,
	cases: [
		{
			does: 'reaches the trigger without a call of Meta’s',
			parameters: (targetUrl) => ({ targetUrl, field: 'security' }),
			calls: [],
			item: {
				delivered: true,
				status: 200,
				answer: '',
				hint: '',
				field: 'security',
				targetUrl: expect.stringMatching(TRIGGER),
				payload: {
					object: 'whatsapp_business_account',
					entry: [
						{
							id: ACCOUNT_ID,
							time: expect.any(Number),
							changes: [{ field: 'security', value: expect.any(Object) }],
						},
					],
				},
			},
		},
		{
			does: 'puts a value over the sample, and lets it be passed on',
			parameters: (targetUrl) => ({
				targetUrl,
				field: 'security',
				value: '{"event": "PIN_CHANGED"}',
				valueParameters: { parameter: [{ name: 'requester', value: '615500000000499' }] },
				passOn: true,
			}),
			calls: [],
			item: {
				delivered: true,
				status: 200,
				answer: '',
				hint: '',
				field: 'security',
				targetUrl: expect.stringMatching(TRIGGER),
				payload: expect.objectContaining({
					entry: [
						expect.objectContaining({
							changes: [
								{
									field: 'security',
									value: expect.objectContaining({
										event: 'PIN_CHANGED',
										requester: '615500000000499',
									}),
								},
							],
						}),
					],
				}),
			},
		},
	],
};
