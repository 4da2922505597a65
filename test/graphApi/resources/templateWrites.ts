import type { Answer, GraphCall } from '../call';
import { invalidParameter, parameterMissing } from '../errors';
import { store } from '../store';
import type { Account, Template, World } from '../world';
import { libraryTemplate } from './templateLibrary';
import { reportSubmission } from './templateReview';
import { checkTemplate } from './templateRules';
import { checkAccount, countCreation } from './templateRules/account';
import { refused } from './templateRules/refusals';

/** The categories that a list can be filtered by. */
export const CATEGORIES = ['AUTHENTICATION', 'MARKETING', 'UTILITY'];

/** Words by which the local review classifies a utility template as marketing. Meta's own are unknown. */
const PROMOTIONAL = /\b(sale|discount|special offer)\b/i;

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** Internal data of templates that Meta does not return. */
const state = store(() => ({ created: 0, edits: new Map<string, number[]>() }));

/** The id of a template that is created while the server runs. */
export function newTemplateId(world: World): string {
	const count = ++state.of(world).created;
	return `1180000009${String(count).padStart(5, '0')}`;
}

/** `POST /{WABA-ID}/message_templates`, from Meta's page "Template management". */
export function createTemplate(account: Account, call: GraphCall): Answer {
	const { parameters } = call;
	checkTemplate(parameters);
	const draft = {
		name: parameters.requiredText('name'),
		language: parameters.requiredText('language'),
		category: parameters.requiredText('category').toUpperCase(),
	};
	const fromLibrary = libraryTemplate(call, draft.category);
	const components = fromLibrary?.components ?? (parameters.json('components') as object[]);
	checkAccount(account, call, draft);
	const created: Template = {
		id: newTemplateId(call.world),
		...draft,
		...reviewed({ ...draft, components, isFromLibrary: fromLibrary !== undefined }),
		parameter_format: 'POSITIONAL',
		components,
		quality_score: { score: 'UNKNOWN', date: secondsOf(call) },
		last_updated_time: secondsOf(call),
		...settings(call),
		library_template_name: fromLibrary?.name,
		send_type: parameters.text('send_type'),
		accountId: account.id,
	};
	call.world.templates.unshift(created);
	countCreation(account, call, created.id, draft.category);
	if (!fromLibrary) reportSubmission(created, call);
	return { id: created.id, status: created.status, category: created.category };
}

type Settings = Partial<
	Pick<
		Template,
		| 'parameter_format'
		| 'message_send_ttl_seconds'
		| 'cta_url_link_tracking_opted_out'
		| 'sub_category'
		| 'display_format'
	>
>;

/** The values beside the components that were sent, as they are stored. */
function settings({ parameters }: GraphCall): Settings {
	const format = parameters.text('parameter_format')?.toUpperCase();
	const seconds = parameters.integer('message_send_ttl_seconds', -1);
	const tracking = parameters.boolean('cta_url_link_tracking_opted_out');
	const subCategory = parameters.text('sub_category')?.toUpperCase();
	const display = parameters.text('display_format')?.toUpperCase();
	return {
		...(format !== undefined && { parameter_format: format }),
		...(seconds !== undefined && { message_send_ttl_seconds: seconds }),
		...(tracking !== undefined && { cta_url_link_tracking_opted_out: tracking }),
		...(subCategory !== undefined && { sub_category: subCategory }),
		...(display !== undefined && { display_format: display }),
	};
}

type Review = Pick<Template, 'status' | 'category' | 'rejected_reason'>;

/**
 * The result for a new template: one from the library is approved immediately; one that looks like
 * marketing changes its category; any other waits for the review. `allow_category_change` has no effect
 * since Apr 9 2025 (Meta's changelog).
 */
function reviewed(draft: {
	category: string;
	components: object[];
	isFromLibrary: boolean;
}): Review {
	const { category, components, isFromLibrary } = draft;
	if (isFromLibrary) return { status: 'APPROVED', category, rejected_reason: 'NONE' };
	const isMisplaced = category === 'UTILITY' && PROMOTIONAL.test(JSON.stringify(components));
	return {
		status: 'PENDING',
		category: isMisplaced ? 'MARKETING' : category,
		rejected_reason: 'NONE',
	};
}

/** The template of an account in a language. */
export const findTemplate = (world: World, account: Account, name: string, language: string) =>
	world.templates.find(
		(each) => each.accountId === account.id && each.name === name && each.language === language,
	);

/** The server’s time in unix seconds. */
export const secondsOf = ({ clock }: GraphCall): number => Math.floor(clock.now() / 1000);

/**
 * `POST /{TEMPLATE_ID}`, from Meta's page "Template management": which states can be edited, that an
 * approved template keeps its category, and how often it can be edited. All components are replaced.
 */
export function updateTemplate(template: Template, call: GraphCall): Answer {
	const { parameters } = call;
	if (!['APPROVED', 'REJECTED', 'PAUSED'].includes(template.status)) {
		throw refused(
			2388039,
			"Message template status can't be changed",
			"The status for this message template can't be changed. You can only delete or add templates.",
		);
	}
	checkTemplate(parameters, template);
	const category = parameters.text('category')?.toUpperCase();
	const changes = settings(call);
	if (changes.cta_url_link_tracking_opted_out !== undefined && !category) {
		throw parameterMissing('category');
	}
	const isMoved = category !== undefined && category !== template.category;
	if (template.status === 'APPROVED') {
		if (isMoved) throw invalidParameter('The category of an approved template can’t be changed');
		countEdit(template, call);
	}
	const components = parameters.json('components') as object[] | undefined;
	const isReviewed = isMoved || template.status !== 'APPROVED';
	Object.assign(template, {
		...changes,
		...(components && { components }),
		...(isMoved && { category, previous_category: template.category }),
		...(isReviewed && { status: 'PENDING', rejected_reason: 'NONE' }),
		last_updated_time: secondsOf(call),
	});
	if (isReviewed) reportSubmission(template, call);
	return { success: true, id: template.id, name: template.name, category: template.category };
}

/** An approved template can be edited once in 24 hours and 10 times in 30 days. */
function countEdit({ id }: Template, { world, clock }: GraphCall): void {
	const { edits } = state.of(world);
	const now = clock.now();
	const recent = (edits.get(id) ?? []).filter((time) => time > now - 30 * DAY);
	if (recent.some((time) => time > now - DAY)) {
		throw editLimit('You can only edit an active template once in 24 hours');
	}
	// Meta's page states the limit; that the answer is like the one above is a guess.
	if (recent.length >= 10)
		throw editLimit('You can only edit an active template 10 times in 30 days');
	edits.set(id, [...recent, now]);
}

/** The subcode and the text for 24 hours were reported by users; the title is a guess. */
const editLimit = (userMessage: string) =>
	refused(2388124, 'Template Edit Limit Reached', userMessage);
