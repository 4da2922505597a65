import type { Call, OperationCases } from '../../../../engine/operations/cases';
import { TEMPLATES } from './shared';
import { LIST_FIELDS } from './syncCases';

const read = (filter: Record<string, string> = {}): Call => ({
	method: 'GET',
	path: TEMPLATES,
	query: { fields: LIST_FIELDS, ...filter, limit: '100' },
});

const HEADER = { type: 'HEADER', format: 'TEXT', text: 'Fernwick Lanterns' };
const BODY = {
	type: 'BODY',
	text: 'Hello {{1}}, there is news about {{2}} for you.',
	example: { body_text: [['Robin', 'your lantern']] },
};
const FOOTER = { type: 'FOOTER', text: 'Fernwick Lanterns, Lamplight Lane 7' };

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'returns templates as Meta takes them, without IDs and states',
			parameters: {
				options: {
					names: 'order_update, spring_sale',
					languages: 'de',
					statuses: ['APPROVED', 'PAUSED'],
					includeMedia: false,
				},
			},
			calls: [read({ language: '["de"]', status: '["APPROVED","PAUSED"]' })],
			items: [
				{
					name: 'order_update',
					language: 'de',
					category: 'UTILITY',
					components: [HEADER, BODY, FOOTER],
				},
				{
					name: 'spring_sale',
					language: 'de',
					category: 'MARKETING',
					components: [HEADER, BODY, FOOTER],
				},
			],
			holdsNothingElse: true,
		},
		{
			does: 'turns an authentication template back, and lets Meta search for a single name',
			parameters: { options: { names: 'login_code', languages: ['en_US'], asText: false } },
			calls: [read({ name: 'login_code', language: '["en_US"]' })],
			items: [
				{
					name: 'login_code',
					language: 'en_US',
					category: 'AUTHENTICATION',
					components: [
						{ type: 'BODY', add_security_recommendation: true },
						{ type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE' }] },
					],
				},
			],
			holdsNothingElse: true,
		},
	],
	refused: [
		[
			'a language that is not a code',
			{ options: { languages: 'English' } },
			/^Languages: must be a code like en_US/,
		],
		[
			'an unknown state',
			{ options: { statuses: ['LOST'] } },
			/^Statuses: must be one of APPROVED, /,
		],
	],
};
