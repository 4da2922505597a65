import type { Delivered } from './delivery';
import type { GraphApi } from './index';
import type { PhoneNumber, Template } from './world';

/** What an event needs: it changes the world, then notifies the app. */
export type Meta = Pick<GraphApi, 'world' | 'clock' | 'publish'>;

/** Rejects a template and notifies the app. Only INVALID_FORMAT has a recommendation. */
export async function rejectTemplate(
	meta: Meta,
	templateId: string,
	reason = 'INVALID_FORMAT',
): Promise<Delivered> {
	const template = meta.world.templates.find(({ id }) => id === templateId);
	if (!template) throw new Error(`There is no template ${templateId}`);
	template.rejected_reason = reason;
	return await changeTemplateStatus(meta, template, 'REJECTED', {
		reason,
		...(reason === 'INVALID_FORMAT' && {
			rejection_info: {
				reason: 'A variable is at the start or at the end of the body.',
				recommendation: 'Put text before and after each variable, then send the template again.',
			},
		}),
	});
}

export async function changeTemplateStatus(
	{ clock, publish }: Pick<Meta, 'clock' | 'publish'>,
	template: Template,
	status: string,
	details: object,
): Promise<Delivered> {
	Object.assign(template, { status, last_updated_time: Math.floor(clock.now() / 1000) });
	return await publish(
		'message_template_status_update',
		{
			event: status,
			...namesOf(template),
			message_template_category: template.category,
			...details,
		},
		{ wabaId: template.accountId },
	);
}

export async function lowerTemplateQuality(meta: Meta, template: Template): Promise<Delivered> {
	const previous = template.quality_score.score;
	template.quality_score = { score: 'YELLOW', date: Math.floor(meta.clock.now() / 1000) };
	return await meta.publish(
		'message_template_quality_update',
		{
			previous_quality_score: previous,
			new_quality_score: 'YELLOW',
			...namesOf(template),
		},
		{ wabaId: template.accountId },
	);
}

export async function changeTemplateCategory(meta: Meta, template: Template): Promise<Delivered> {
	const previous = template.category;
	Object.assign(template, { previous_category: previous, category: 'MARKETING' });
	return await meta.publish(
		'template_category_update',
		{ ...namesOf(template), previous_category: previous, new_category: 'MARKETING' },
		{ wabaId: template.accountId },
	);
}

export async function flagNumber(meta: Meta, number: PhoneNumber): Promise<Delivered> {
	number.quality_rating = 'RED';
	return await meta.publish(
		'phone_number_quality_update',
		{
			display_phone_number: digitsOf(number),
			event: 'FLAGGED',
			current_limit: 'TIER_10K',
			max_daily_conversations_per_business: 'TIER_10K',
		},
		{ wabaId: number.accountId },
	);
}

export function namesOf({ id, name, language }: Template): object {
	return {
		message_template_id: id,
		message_template_name: name,
		message_template_language: language,
	};
}

/** Webhooks show a number as digits only. */
export function digitsOf({ display_phone_number }: PhoneNumber): string {
	return display_phone_number.replace(/\D/g, '');
}
