import {
	ACCOUNT_ID,
	HUGE_TEMPLATE_ID,
	PENDING_TEMPLATE_ID,
	SECOND_ACCOUNT_ID,
	SHARED_ACCOUNT_ID,
} from '../ids';
import type { Template } from '../world';

const LANGUAGES = ['en_US', 'de', 'fr', 'es', 'pt_BR'];

const NAMES: Record<string, string[]> = {
	UTILITY: [
		'order_confirmation',
		'order_update',
		'order_cancelled',
		'delivery_update',
		'delivery_failed',
		'pickup_ready',
		'return_received',
		'refund_issued',
		'repair_finished',
		'appointment_reminder',
		'invoice_ready',
		'payment_reminder',
	],
	MARKETING: [
		'spring_sale',
		'lantern_festival',
		'new_arrivals',
		'back_in_stock',
		'birthday_offer',
		'workshop_invitation',
		'abandoned_cart',
		'loyalty_points',
		'autumn_catalogue',
	],
	AUTHENTICATION: ['login_code', 'checkout_code', 'account_recovery_code'],
};

/** Most templates are in use; the others show every state that a list can be filtered by. */
const STATUSES = [
	'APPROVED',
	'APPROVED',
	'APPROVED',
	'APPROVED',
	'PENDING',
	'REJECTED',
	'PAUSED',
	'APPROVED',
	'DISABLED',
	'APPROVED',
	'APPROVED',
	'IN_APPEAL',
	'APPROVED',
];

const SCORES = ['GREEN', 'GREEN', 'UNKNOWN', 'YELLOW', 'GREEN', 'RED', 'GREEN'];

/** 2026-01-01, unix seconds. */
const FIRST_CHANGE = 1767225600;
const HOUR = 60 * 60;

/** What a template is made of. */
export interface TemplateDraft {
	category: string;
	name: string;
	language: string;
}

/** 24 names in 5 languages. */
export const templateDrafts = (): TemplateDraft[] =>
	Object.entries(NAMES).flatMap(([category, names]) =>
		names.flatMap((name) => LANGUAGES.map((language) => ({ category, name, language }))),
	);

/** 120 templates on the first account (24 names in 5 languages) and some that tests need by id. */
export function createTemplates(): Template[] {
	const drafts = templateDrafts();
	return [
		...drafts.map((draft, index) => madeUpTemplate(index, draft)),
		{
			...madeUpTemplate(500, { category: 'MARKETING', name: 'winter_preview', language: 'en_US' }),
			id: PENDING_TEMPLATE_ID,
			...inReview(),
		},
		{
			...madeUpTemplate(501, {
				category: 'UTILITY',
				name: 'warranty_registered',
				language: 'en_US',
			}),
			id: HUGE_TEMPLATE_ID,
			...inReview(),
		},
		...drafts.slice(0, 6).map((draft, index) => ({
			...madeUpTemplate(600 + index, draft),
			accountId: SECOND_ACCOUNT_ID,
		})),
		...drafts.slice(0, 3).map((draft, index) => ({
			...madeUpTemplate(700 + index, draft),
			accountId: SHARED_ACCOUNT_ID,
		})),
	];
}

/** A template of the first account; its status and quality follow from the index. */
export function madeUpTemplate(index: number, draft: TemplateDraft): Template {
	const status = STATUSES[index % STATUSES.length] ?? 'APPROVED';
	const changed = FIRST_CHANGE + index * HOUR;
	return {
		id: `118000000000${String(index).padStart(3, '0')}`,
		...draft,
		status,
		parameter_format: 'POSITIONAL',
		components: componentsOf(draft.category),
		quality_score: { score: SCORES[index % SCORES.length] ?? 'UNKNOWN', date: changed },
		rejected_reason: status === 'REJECTED' ? 'INVALID_FORMAT' : 'NONE',
		last_updated_time: changed,
		accountId: ACCOUNT_ID,
	};
}

function inReview(): Pick<Template, 'status' | 'quality_score' | 'rejected_reason'> {
	return {
		status: 'PENDING',
		quality_score: { score: 'UNKNOWN', date: FIRST_CHANGE },
		rejected_reason: 'NONE',
	};
}

function componentsOf(category: string): object[] {
	if (category === 'AUTHENTICATION') {
		return [
			{
				type: 'BODY',
				text: '*{{1}}* is your verification code.',
				add_security_recommendation: true,
			},
			{ type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE', text: 'Copy code' }] },
		];
	}
	return [
		{ type: 'HEADER', format: 'TEXT', text: 'Fernwick Lanterns' },
		{
			type: 'BODY',
			text: 'Hello {{1}}, there is news about {{2}} for you.',
			example: { body_text: [['Robin', 'your lantern']] },
		},
		{ type: 'FOOTER', text: 'Fernwick Lanterns, Lamplight Lane 7' },
	];
}
