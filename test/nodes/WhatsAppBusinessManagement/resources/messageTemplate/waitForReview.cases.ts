import { byId } from '../../../../engine/byId';
import type { Call, OperationCases } from '../../../../engine/operations/cases';
import { APPROVED, PAUSED, REJECTED } from './shared';

const FIELDS =
	'id,name,language,status,category,previous_category,correct_category,rejected_reason,quality_score';

const poll = (path: string): Call => ({ method: 'GET', path, query: { fields: FIELDS } });

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'returns the decision about an approved template with a single call',
			parameters: { templateId: byId(APPROVED) },
			calls: [poll(APPROVED)],
			item: {
				templateId: APPROVED,
				name: 'order_confirmation',
				language: 'en_US',
				decision: 'APPROVED',
				decided: true,
				status: 'APPROVED',
				category: 'UTILITY',
				categoryChanged: false,
				quality: 'GREEN',
				summary: 'Template order_confirmation (en_US) was approved',
				waitedSeconds: 0,
				polls: 1,
			},
			holdsNothingElse: true,
		},
		{
			does: 'names a category that Meta has changed, in the form of a sheet',
			parameters: {
				templateId: byId(APPROVED),
				waitMinutes: '={{ "5" }}',
				options: { requestedCategory: '={{ "marketing" }}' },
			},
			calls: [poll(APPROVED)],
			item: {
				decision: 'APPROVED',
				category: 'UTILITY',
				categoryChanged: true,
				previousCategory: 'MARKETING',
				summary:
					'Template order_confirmation (en_US) was approved, but as Utility (you asked for Marketing). Messages are charged as Utility. If Marketing is right, request a review of the category in WhatsApp Manager within 60 days.',
			},
		},
		{
			does: 'explains a rejection and what to do',
			parameters: { templateId: byId(REJECTED) },
			calls: [poll(REJECTED)],
			item: {
				decision: 'REJECTED',
				decided: true,
				reason: 'INVALID_FORMAT',
				explanation: 'the format is invalid',
				recommendation: expect.stringMatching(/^Check the variables/),
				summary: expect.stringMatching(
					/^Template \w+ \(\w+\) was rejected: the format is invalid\. Check the variables/,
				),
			},
		},
		{
			does: 'counts a pause as a decision',
			parameters: { templateId: byId(PAUSED) },
			calls: [poll(PAUSED)],
			item: { decision: 'PAUSED', decided: true, polls: 1 },
		},
	],
	refused: [
		[
			'a wait of no time',
			{ templateId: byId(APPROVED), waitMinutes: 0 },
			/^Wait at Most \(Minutes\): must be a whole number from 1 to 1440$/,
		],
		[
			'a wait of more than a day',
			{ templateId: byId(APPROVED), waitMinutes: 1441 },
			/^Wait at Most \(Minutes\): must be a whole number from 1 to 1440$/,
		],
		[
			'an unknown category',
			{ templateId: byId(APPROVED), options: { requestedCategory: '={{ "OTP" }}' } },
			/Category You Asked For: must be one of AUTHENTICATION, MARKETING, UTILITY$/,
		],
	],
};
