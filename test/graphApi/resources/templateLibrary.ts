import type { Answer, GraphCall } from '../call';
import { invalidParameter } from '../errors';
import { listEdge, type FieldSet } from '../graphNode';
import { LIBRARY, type LibraryTemplate } from '../madeUpData/templateLibrary';

const TOPICS = ['ACCOUNT_UPDATE', 'CUSTOMER_FEEDBACK', 'ORDER_MANAGEMENT', 'PAYMENTS'];
const INDUSTRIES = ['E_COMMERCE', 'FINANCIAL_SERVICES'];

const PROPERTIES = [
	'id',
	'name',
	'language',
	'category',
	'topic',
	'usecase',
	'industry',
	'header',
	'body',
	'body_params',
	'body_param_types',
	'buttons',
] as const;

const row: FieldSet<LibraryTemplate> = {
	typeName: 'WhatsAppMessageTemplateLibrary',
	properties: [...PROPERTIES],
	defaults: [...PROPERTIES],
};

const library = listEdge({
	rows: (_root: undefined, { parameters }) => {
		parameters.oneOf('topic', TOPICS);
		parameters.oneOf('industry', INDUSTRIES);
		const wanted = (name: string) => parameters.text(name);
		const search = wanted('search')?.toLowerCase();
		return LIBRARY.filter(
			(template) =>
				(!search || JSON.stringify(template).toLowerCase().includes(search)) &&
				(wanted('topic') ?? template.topic) === template.topic &&
				(wanted('usecase') ?? template.usecase) === template.usecase &&
				(wanted('language') ?? template.language) === template.language &&
				(wanted('name') ?? template.name) === template.name &&
				template.industry.includes(wanted('industry') ?? template.industry[0] ?? ''),
		);
	},
	of: row,
});

/** `GET /message_template_library`, from Meta's page "Template library". */
export const messageTemplateLibrary = {
	GET: (call: GraphCall): Answer => library.GET(undefined, call),
};

/**
 * The values that a new template copies from the library template that it names. Meta checks the inputs
 * against the buttons of that template; here only their number is checked.
 */
export function libraryTemplate(
	{ parameters }: GraphCall,
	category: string,
): { name: string; components: object[] } | undefined {
	const name = parameters.text('library_template_name');
	if (name === undefined) return undefined;
	const language = parameters.text('language');
	const found =
		LIBRARY.find((each) => each.name === name && each.language === language) ??
		LIBRARY.find((each) => each.name === name);
	if (!found) throw invalidParameter('Param library_template_name is not in the library');
	if (found.category !== category) {
		throw invalidParameter(`Param category must be ${found.category}`);
	}
	const inputs = parameters.json('library_template_button_inputs') ?? [];
	if (!Array.isArray(inputs) || inputs.length !== found.buttons.length) {
		throw invalidParameter(
			'Param library_template_button_inputs must hold an input for each button',
		);
	}
	const { header, body, buttons } = found;
	return {
		name,
		components: [
			...(header ? [{ type: 'HEADER', format: 'TEXT', text: header }] : []),
			{ type: 'BODY', text: body },
			...(buttons.length > 0 ? [{ type: 'BUTTONS', buttons }] : []),
		],
	};
}
