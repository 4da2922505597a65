import type { GraphCall } from '../call';
import { invalidParameter, notOneOf } from '../errors';
import { listEdge, type Edge, type NodeType } from '../graphNode';
import { store } from '../store';
import { isPartVisible } from '../visibility';
import type { Account, Template } from '../world';
import { HEALTH_STATUS, healthStatus, surroundingsOf, type Entity } from './health';
import { archival } from './templateArchival';
import { compare } from './templateComparison';
import { deleteTemplates } from './templateDeletion';
import { readBack } from './templateReadBack';
import { templateLimit } from './templateRules/account';
import { CATEGORIES, createTemplate, updateTemplate } from './templateWrites';

const STATUSES = [
	'APPROVED',
	'ARCHIVED',
	'DELETED',
	'DISABLED',
	'IN_APPEAL',
	'LIMIT_EXCEEDED',
	'PAUSED',
	'PENDING',
	'PENDING_DELETION',
	'REJECTED',
];
const SCORES = ['GREEN', 'YELLOW', 'RED', 'UNKNOWN'];

/** The category that Meta considers correct, by the id of a template. It changes nothing yet. */
export const correctCategories = store(() => new Map<string, string>());

export const template: NodeType<Template> = {
	typeName: 'WhatsAppMessageTemplate',
	find: ({ templates }, id) => templates.find((candidate) => candidate.id === id),
	isVisible: isPartVisible,
	permission: 'whatsapp_business_management',
	properties: [
		'id',
		'name',
		'language',
		'status',
		'category',
		'previous_category',
		'parameter_format',
		'quality_score',
		'rejected_reason',
		'last_updated_time',
		'message_send_ttl_seconds',
		'cta_url_link_tracking_opted_out',
		'library_template_name',
		'sub_category',
		'display_format',
		'send_type',
	],
	computed: {
		components: readBack,
		bid_spec: () => undefined,
		correct_category: ({ id }, { world }) => correctCategories.of(world).get(id),
		creative_sourcing_spec: () => undefined,
		degrees_of_freedom_spec: () => undefined,
		source: () => 'MANUAL',
		health_status: (node, { world }) =>
			healthStatus([healthEntityOf(node), ...surroundingsOf(node, world)], world),
	},
	// The name of the second type is a guess.
	members: {
		health_status: HEALTH_STATUS,
		quality_score: {
			typeName: 'WhatsAppMessageTemplateQualityScore',
			properties: ['score', 'date', 'reason', 'reasons'],
		},
	},
	defaults: ['name', 'parameter_format', 'components', 'language', 'status', 'category', 'id'],
	POST: updateTemplate,
	edges: { compare, unpause: { POST: unpause } },
};

type TemplateFilter = (template: Template, wanted: string[], call: GraphCall) => boolean;

/** Each parameter that narrows the list. `name` is a contains-match, not an exact one. */
const FILTERS: Record<string, TemplateFilter> = {
	name: ({ name }, [part = '']) => name.includes(part),
	content: ({ components }, [part = '']) => JSON.stringify(components).includes(part),
	name_or_content: ({ name, components }, [part = '']) =>
		name.includes(part) || JSON.stringify(components).includes(part),
	language: ({ language }, wanted) => wanted.includes(language),
	category: ({ category }, wanted) => wanted.includes(category),
	correct_category: ({ id }, wanted, { world }) =>
		wanted.includes(correctCategories.of(world).get(id) ?? ''),
	status: ({ status }, wanted) => wanted.includes(status),
	quality_score: ({ quality_score }, wanted) => wanted.includes(quality_score?.score ?? 'UNKNOWN'),
};

/** Values that Meta checks. Its guide also sends them as a single lower-case word. */
const CHOICES: Record<string, string[]> = {
	category: CATEGORIES,
	correct_category: CATEGORIES,
	status: STATUSES,
	quality_score: SCORES,
};

const templateList = listEdge({
	rows: (account: Account, call) =>
		Object.entries(FILTERS).reduce(
			(templates, [name, keeps]) => {
				const wanted = wantedValues(name, call);
				return wanted ? templates.filter((candidate) => keeps(candidate, wanted, call)) : templates;
			},
			templatesOf(account, call),
		),
	of: template,
	// That the filters narrow `total_count` only is a guess.
	summary: (account, rows, call) => ({
		total_count: rows.length,
		message_template_count: templatesOf(account, call).length,
		message_template_limit: templateLimit(account, call.world),
		are_translations_complete: true,
		...templateSummaries.of(call.world).get(account.id),
	}),
});

/** The parts of a list's `summary` that a test sets, by the account's ID, such as a count near the limit. */
export const templateSummaries = store(
	() =>
		new Map<
			string,
			{
				message_template_count?: number;
				message_template_limit?: number;
				are_translations_complete?: boolean;
			}
		>(),
);

/** A template as an entity of a `health_status`. The code is on Meta's page, the words are a guess. */
function healthEntityOf({ id, status }: Template): Entity {
	const entity = { entity_type: 'MESSAGE_TEMPLATE', id };
	if (status === 'APPROVED') return entity;
	return {
		...entity,
		can_send_message: 'BLOCKED',
		errors: [
			{
				error_code: 141002,
				error_description: 'The template is not approved.',
				possible_solution: 'Wait until the template is approved, or use another one.',
			},
		],
	};
}

/** The templates of an account: list, create, delete and archive. */
export const messageTemplates: Edge<Account> = {
	...templateList,
	POST: createTemplate,
	DELETE: deleteTemplates,
	member: archival,
};

/**
 * `POST /{TEMPLATE_ID}/unpause`, from Meta's page on template pacing and pausing: a refusal is
 * `success: false` in a 200. The text of its reason is a guess.
 */
function unpause(paused: Template): object {
	if (paused.status !== 'PAUSED') {
		return { success: false, reason: 'The template is not paused.' };
	}
	paused.status = 'APPROVED';
	return { success: true };
}

function wantedValues(name: string, { parameters }: GraphCall): string[] | undefined {
	const choices = CHOICES[name];
	const wanted = parameters.list(name);
	if (!choices) return wanted;
	const upperCase = wanted?.map((value) => value.toUpperCase());
	const unknown = upperCase?.findIndex((value) => !choices.includes(value)) ?? -1;
	if (unknown >= 0) throw notOneOf(`${name}[${unknown}]`, choices);
	return upperCase;
}

function templatesOf(account: Account, { world }: GraphCall): Template[] {
	return world.templates.filter(({ accountId }) => accountId === account.id);
}

/**
 * The text that Meta fixes for authentication templates, in each requested language. Meta's page
 * shows it translated. The response without any language is a guess.
 */
export const messageTemplatePreviews: Edge<Account> = {
	GET: (_account, { parameters }) => {
		parameters.requiredText('category');
		parameters.oneOf('category', ['AUTHENTICATION']);
		parameters.listOf('button_types', ['OTP']);
		const isSafe = parameters.boolean('add_security_recommendation') ?? false;
		const minutes = expirationMinutes(parameters);
		const languages = parameters.list('languages') ?? ['en_US'];
		return {
			data: languages.map((language) => ({
				language,
				body: `*{{1}}* is your verification code.${isSafe ? ' For your security, do not share this code.' : ''}`,
				...(minutes !== undefined && { footer: `This code expires in ${minutes} minutes.` }),
				buttons: [{ type: 'OTP', text: 'Copy code', autofill_text: 'Autofill' }],
			})),
		};
	},
};

function expirationMinutes(parameters: GraphCall['parameters']): number | undefined {
	const minutes = parameters.integer('code_expiration_minutes', 1);
	if (minutes !== undefined && minutes > 90) {
		throw invalidParameter('Param code_expiration_minutes must be less than or equal to 90');
	}
	return minutes;
}

/** Meta names this edge and documents nothing of its rows; these are a guess. */
export const templatePerformanceMetrics: Edge<Account> = {
	GET: (account, call) => {
		const templateId = call.parameters.text('template_id');
		const name = call.parameters.text('name');
		const templates = templatesOf(account, call).filter(
			(candidate) =>
				(!templateId || candidate.id === templateId) && (!name || candidate.name === name),
		);
		return {
			data: templates.slice(0, 25).map(({ id }) => ({ template_id: id, sent: 100, read: 72 })),
		};
	},
};
