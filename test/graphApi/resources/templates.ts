import type { GraphCall } from '../call';
import { notOneOf } from '../errors';
import { listEdge, type Edge, type NodeType } from '../graphNode';
import { isPartVisible } from '../visibility';
import type { Account, Template } from '../world';

const CATEGORIES = ['AUTHENTICATION', 'MARKETING', 'UTILITY'];
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

/** How many templates an account of a verified portfolio may have, from Meta's template page. */
const TEMPLATE_LIMIT = 6000;

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
		'components',
		'quality_score',
		'rejected_reason',
		'last_updated_time',
	],
	computed: {
		health_status: ({ id, status }) => ({
			can_send_message: status === 'APPROVED' ? 'AVAILABLE' : 'BLOCKED',
			entities: [{ entity_type: 'MESSAGE_TEMPLATE', id }],
		}),
	},
	defaults: ['name', 'parameter_format', 'components', 'language', 'status', 'category', 'id'],
	edges: {},
};

type TemplateFilter = (template: Template, wanted: string[]) => boolean;

/** Each parameter that narrows the list. `name` is a contains-match, not an exact one. */
const FILTERS: Record<string, TemplateFilter> = {
	name: ({ name }, [part = '']) => name.includes(part),
	content: ({ components }, [part = '']) => JSON.stringify(components).includes(part),
	name_or_content: ({ name, components }, [part = '']) =>
		name.includes(part) || JSON.stringify(components).includes(part),
	language: ({ language }, wanted) => wanted.includes(language),
	category: ({ category }, wanted) => wanted.includes(category),
	status: ({ status }, wanted) => wanted.includes(status),
	quality_score: ({ quality_score }, wanted) => wanted.includes(quality_score.score),
};

/** Values that Meta checks. Its guide also sends them as a single lower-case word. */
const CHOICES: Record<string, string[]> = {
	category: CATEGORIES,
	status: STATUSES,
	quality_score: SCORES,
};

export const messageTemplates = listEdge({
	rows: (account: Account, call) =>
		Object.entries(FILTERS).reduce(
			(templates, [name, keeps]) => {
				const wanted = wantedValues(name, call);
				return wanted ? templates.filter((candidate) => keeps(candidate, wanted)) : templates;
			},
			templatesOf(account, call),
		),
	of: template,
	summary: (_account, rows) => ({
		total_count: rows.length,
		message_template_count: rows.length,
		message_template_limit: TEMPLATE_LIMIT,
		are_translations_complete: true,
	}),
});

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

/** The text that Meta fixes for authentication templates, in each language that is asked for. */
export const messageTemplatePreviews: Edge<Account> = {
	GET: (_account, { parameters }) => {
		parameters.requiredText('category');
		parameters.oneOf('category', ['AUTHENTICATION']);
		const languages = parameters.list('languages') ?? ['en_US'];
		return {
			data: languages.map((language) => ({
				language,
				body: '*{{1}}* is your verification code.',
				buttons: [{ type: 'OTP', text: 'Copy code', autofill_text: 'Autofill' }],
			})),
		};
	},
};

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
