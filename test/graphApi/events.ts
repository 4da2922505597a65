import type { Delivered } from './delivery';
import { inHours, metaTime } from './eventTimes';
import type { GraphApi } from './index';
import { archive, unarchive } from './resources/templateArchival';
import { correctCategories } from './resources/templates';
import type { Template } from './world';

/** What an event needs: it changes the world, then notifies the app. */
export type Meta = Pick<GraphApi, 'world' | 'clock' | 'publish'>;

/** The result of an event that only reads can show. */
export const NO_WEBHOOK: Delivered = { delivered: false, skipped: 'Meta sends no webhook for it' };

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

/** Changes a template's status. `details` are the further keys of the webhook: `reason`, `other_info` … */
export async function changeTemplateStatus(
	meta: Pick<Meta, 'clock' | 'publish'>,
	template: Template,
	status: string,
	details: object,
): Promise<Delivered> {
	Object.assign(template, { status, last_updated_time: Math.floor(meta.clock.now() / 1000) });
	return await publishTemplateStatus(meta, template, status, details);
}

async function publishTemplateStatus(
	{ publish }: Pick<Meta, 'publish'>,
	template: Template,
	event: string,
	details: object,
): Promise<Delivered> {
	return await publish(
		'message_template_status_update',
		{
			event,
			...namesOf(template),
			message_template_category: template.category,
			...details,
		},
		{ wabaId: template.accountId },
	);
}

/** Pauses a template of low quality: for 3 hours, for 6, or until it is unpaused (Meta: Template pausing). */
export async function pauseTemplate(
	meta: Meta,
	template: Template,
	title: 'FIRST_PAUSE' | 'SECOND_PAUSE' | 'RATE_LIMITING_PAUSE' = 'FIRST_PAUSE',
): Promise<Delivered> {
	const hours = { FIRST_PAUSE: 3, SECOND_PAUSE: 6, RATE_LIMITING_PAUSE: undefined }[title];
	const until =
		hours === undefined ? '' : ` for ${hours} hours until ${metaTime(meta.clock, hours)}`;
	return await changeTemplateStatus(meta, template, 'PAUSED', {
		reason: 'NONE',
		other_info: {
			title,
			description: `Your message template has been paused${until} because its quality is low.`,
		},
	});
}

/** Ends the pause of a template: Meta has no event for it but APPROVED with the title UNPAUSE. */
export async function unpauseTemplate(meta: Meta, template: Template): Promise<Delivered> {
	return await changeTemplateStatus(meta, template, 'APPROVED', {
		reason: 'NONE',
		other_info: { title: 'UNPAUSE', description: 'Your message template can be sent again.' },
	});
}

/** Disables a template for good, after its third pause. */
export async function disableTemplate(meta: Meta, template: Template): Promise<Delivered> {
	return await changeTemplateStatus(meta, template, 'DISABLED', {
		reason: 'NONE',
		other_info: { title: 'DISABLED', description: 'Your message template has been disabled.' },
	});
}

/** Archives a template that is idle. Throws if it is neither approved nor rejected. */
export async function archiveTemplate(meta: Meta, template: Template): Promise<Delivered> {
	const refusal = archive(template, meta);
	if (refusal !== undefined) throw new Error(refusal);
	return await changeTemplateStatus(meta, template, 'ARCHIVED', { reason: 'NONE' });
}

/** Returns an archived template to the state before. The event is UNARCHIVED. */
export async function unarchiveTemplate(meta: Meta, template: Template): Promise<Delivered> {
	const refusal = unarchive(template, meta);
	if (refusal !== undefined) throw new Error(refusal);
	return await publishTemplateStatus(meta, template, 'UNARCHIVED', { reason: 'NONE' });
}

/** Removes a template. That Meta sends DELETED, and no PENDING_DELETION before, is a guess. */
export async function deleteTemplate(meta: Meta, template: Template): Promise<Delivered> {
	meta.world.templates = meta.world.templates.filter((other) => other !== template);
	return await publishTemplateStatus(meta, template, 'DELETED', { reason: 'NONE' });
}

/** Changes a template's quality to GREEN, YELLOW, RED or UNKNOWN. */
export async function changeTemplateQuality(
	meta: Meta,
	template: Template,
	score: string,
): Promise<Delivered> {
	const previous = template.quality_score?.score ?? 'UNKNOWN';
	template.quality_score = { score, date: Math.floor(meta.clock.now() / 1000) };
	return await meta.publish(
		'message_template_quality_update',
		{ previous_quality_score: previous, new_quality_score: score, ...namesOf(template) },
		{ wabaId: template.accountId },
	);
}

/** Changes a template's category. What was announced about it no longer holds. */
export async function changeTemplateCategory(
	meta: Meta,
	template: Template,
	category = 'MARKETING',
): Promise<Delivered> {
	const previous = template.category;
	Object.assign(template, { previous_category: previous, category });
	correctCategories.of(meta.world).delete(template.id);
	return await meta.publish(
		'template_category_update',
		{ ...namesOf(template), previous_category: previous, new_category: category },
		{ wabaId: template.accountId },
	);
}

/** Announces a change of category: it happens in 24 hours, `new_category` is still the current one. */
export async function announceTemplateCategory(
	meta: Meta,
	template: Template,
	correct_category = 'MARKETING',
): Promise<Delivered> {
	correctCategories.of(meta.world).set(template.id, correct_category);
	return await meta.publish(
		'template_category_update',
		{
			...namesOf(template),
			new_category: template.category,
			correct_category,
			category_update_timestamp: inHours(meta.clock, 24),
		},
		{ wabaId: template.accountId },
	);
}

/** What a template is called in webhooks. */
export function namesOf({ id, name, language }: Template): object {
	return {
		message_template_id: id,
		message_template_name: name,
		message_template_language: language,
	};
}
