import type { Delivered } from './delivery';
import { changeTemplateCategory, changeTemplateStatus, type Meta } from './events';
import { onSubmission, reviewOf } from './resources/templateReview';
import type { Template } from './world';

/**
 * Decides about a template as `reviewOf` does, and notifies the app: first of a new category, if the
 * review moves the template, then of the status.
 */
export async function reviewTemplate(meta: Meta, template: Template): Promise<Delivered[]> {
	const { status, rejected_reason, rejection_info, category } = reviewOf(template);
	const moved =
		category && category !== template.category
			? [await changeTemplateCategory(meta, template)]
			: [];
	template.rejected_reason = rejected_reason;
	const decided = await changeTemplateStatus(meta, template, status, {
		reason: rejected_reason,
		...(rejection_info && { rejection_info }),
	});
	return [...moved, decided];
}

/** Decides all templates that wait for the review. Returns the deliveries. */
export async function reviewPending(meta: Meta): Promise<Delivered[]> {
	const waiting = meta.world.templates.filter(({ status }) => status === 'PENDING');
	const deliveries: Delivered[] = [];
	for (const template of waiting) deliveries.push(...(await reviewTemplate(meta, template)));
	return deliveries;
}

/**
 * Switches the automatic review on: from now on each template that is created or sent back to the review
 * is decided after `milliseconds` of the server's clock. `undefined` switches it off, the default: then
 * templates wait until a test decides.
 */
export function reviewAutomatically(meta: Meta, milliseconds: number | undefined): void {
	const decideLater = (template: Template) =>
		meta.clock.after(milliseconds ?? 0, async () => {
			// It may have been decided or deleted since.
			const isWaiting = meta.world.templates.includes(template) && template.status === 'PENDING';
			if (isWaiting) await reviewTemplate(meta, template);
		});
	onSubmission(meta.world, milliseconds === undefined ? undefined : decideLater);
}
