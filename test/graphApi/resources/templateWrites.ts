import type { Answer, GraphCall } from '../call';
import { graphRefusal, invalidParameter, notOneOf, parameterMissing } from '../errors';
import { store } from '../store';
import type { Account, Template, World } from '../world';
import { libraryTemplate } from './templateLibrary';
import { uploadOfHandle } from './uploads';

export const CATEGORIES = ['AUTHENTICATION', 'MARKETING', 'UTILITY'];

const LANGUAGE = /^[a-z]{2,3}(_[A-Z]{2})?$/;

/** Seconds of time to live, from Meta's page "Time-to-live"; -1 is 30 days and not for marketing. */
const TIMES_TO_LIVE: Record<string, [number, number]> = {
	AUTHENTICATION: [30, 900],
	MARKETING: [43_200, 2_592_000],
	UTILITY: [30, 43_200],
};

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
	const name = templateName(call);
	const language = parameters.requiredText('language');
	if (!LANGUAGE.test(language)) throw invalidParameter('Param language must be a valid locale');
	const category = categoryOf(call);
	if (!category) throw parameterMissing('category');
	const fromLibrary = libraryTemplate(call, category);
	const components = fromLibrary?.components ?? componentsOf(call);
	if (!components) throw parameterMissing('components');
	refuseSecond(account, call, { name, language });
	const created: Template = {
		id: newTemplateId(call.world),
		name,
		language,
		...reviewed({ category, components, isFromLibrary: fromLibrary !== undefined }),
		parameter_format: parameters.oneOf('parameter_format', ['NAMED', 'POSITIONAL']) ?? 'POSITIONAL',
		components,
		quality_score: { score: 'UNKNOWN', date: secondsOf(call) },
		last_updated_time: secondsOf(call),
		message_send_ttl_seconds: timeToLive(call, category),
		cta_url_link_tracking_opted_out: parameters.boolean('cta_url_link_tracking_opted_out'),
		library_template_name: fromLibrary?.name,
		sub_category: parameters.text('sub_category'),
		display_format: parameters.text('display_format'),
		send_type: parameters.text('send_type'),
		accountId: account.id,
	};
	call.world.templates.unshift(created);
	return { id: created.id, status: created.status, category: created.category };
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

export function templateName({ parameters }: GraphCall): string {
	const name = parameters.requiredText('name');
	if (!/^[a-z0-9_]{1,512}$/.test(name)) {
		throw invalidParameter(
			'Message template name may only contain lowercase characters, numbers and underscores',
		);
	}
	return name;
}

function categoryOf({ parameters }: GraphCall): string | undefined {
	const category = parameters.text('category')?.toUpperCase();
	if (category !== undefined && !CATEGORIES.includes(category)) {
		throw notOneOf('category', CATEGORIES);
	}
	return category;
}

/** A name has each language at most once. */
function refuseSecond(
	account: Account,
	{ world }: GraphCall,
	{ name, language }: { name: string; language: string },
): void {
	if (!findTemplate(world, account, name, language)) return;
	throw graphRefusal(100, 'Invalid parameter', {
		subcode: 2388024,
		userTitle: 'Content in This Language Already Exists',
		userMessage: `There is already ${language} content for this template. You can create a new template and try again.`,
	});
}

export const findTemplate = (world: World, account: Account, name: string, language: string) =>
	world.templates.find(
		(each) => each.accountId === account.id && each.name === name && each.language === language,
	);

/** The components, if any. Only what every template requires is checked. */
function componentsOf({ parameters, world }: GraphCall): object[] | undefined {
	const components = parameters.json('components');
	if (components === undefined) return undefined;
	if (!Array.isArray(components)) throw invalidParameter('Param components must be an array');
	const types = components.map((component) =>
		String((component as { type?: unknown }).type).toUpperCase(),
	);
	if (types.filter((type) => type === 'BODY').length !== 1) {
		throw graphRefusal(100, 'Invalid parameter', {
			subcode: 2388043,
			userTitle: 'Message template components are incorrect',
			userMessage: 'The message template needs exactly one component of type BODY.',
		});
	}
	refuseUnknownHandles(components as object[], world);
	return components as object[];
}

/** A handle is valid only if its upload exists. */
function refuseUnknownHandles(components: object[], world: World): void {
	const handles = components.flatMap((component) => {
		const { example } = component as { example?: { header_handle?: unknown } };
		return Array.isArray(example?.header_handle) ? (example.header_handle as unknown[]) : [];
	});
	if (handles.every((handle) => uploadOfHandle(world, String(handle)))) return;
	throw invalidParameter('Param components: header_handle is not a valid media handle');
}

export function timeToLive({ parameters }: GraphCall, category: string): number | undefined {
	const seconds = parameters.integer('message_send_ttl_seconds', -1);
	if (seconds === undefined) return undefined;
	const [from, to] = TIMES_TO_LIVE[category] ?? [0, Infinity];
	const is30Days = seconds === -1 && category !== 'MARKETING';
	if (!is30Days && (seconds < from || seconds > to)) {
		throw invalidParameter(`Param message_send_ttl_seconds must be from ${from} to ${to}`);
	}
	return seconds;
}

export const secondsOf = ({ clock }: GraphCall): number => Math.floor(clock.now() / 1000);

/**
 * `POST /{TEMPLATE_ID}`, from Meta's page "Template management": which states can be edited, that an
 * approved template keeps its category, and how often it can be edited. The messages are a guess.
 */
export function updateTemplate(template: Template, call: GraphCall): Answer {
	const category = categoryOf(call);
	const components = componentsOf(call);
	const tracking = call.parameters.boolean('cta_url_link_tracking_opted_out');
	if (!['APPROVED', 'REJECTED', 'PAUSED'].includes(template.status)) {
		throw graphRefusal(100, 'Invalid parameter', {
			userTitle: 'This Template Can’t Be Edited',
			userMessage: `A template with the status ${template.status} can’t be edited.`,
		});
	}
	if (tracking !== undefined && !category) throw parameterMissing('category');
	const isMoved = category !== undefined && category !== template.category;
	if (template.status === 'APPROVED') {
		if (isMoved) throw invalidParameter('The category of an approved template can’t be changed');
		countEdit(template, call);
	}
	const seconds = timeToLive(call, category ?? template.category);
	Object.assign(template, {
		...(components && { components }),
		...(seconds !== undefined && { message_send_ttl_seconds: seconds }),
		...(tracking !== undefined && { cta_url_link_tracking_opted_out: tracking }),
		...(isMoved && { category, previous_category: template.category }),
		...((isMoved || template.status !== 'APPROVED') && {
			status: 'PENDING',
			rejected_reason: 'NONE',
		}),
		last_updated_time: secondsOf(call),
	});
	return { success: true, id: template.id, name: template.name, category: template.category };
}

/** An approved template can be edited once in 24 hours and 10 times in 30 days. */
function countEdit({ id }: Template, { world, clock }: GraphCall): void {
	const { edits } = state.of(world);
	const now = clock.now();
	const recent = (edits.get(id) ?? []).filter((time) => time > now - 30 * DAY);
	if (recent.length >= 10 || recent.some((time) => time > now - DAY)) {
		throw graphRefusal(100, 'Invalid parameter', {
			userTitle: 'Template Edit Limit Reached',
			userMessage:
				'An approved template can be edited once in 24 hours and up to 10 times in 30 days.',
		});
	}
	edits.set(id, [...recent, now]);
}
